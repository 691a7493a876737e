import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type Roadblock, type RoadblockType, roadblockTypes } from '../../../utils/domain/model/roadblock';
import type { RoadblockStore } from '../../../utils/state/roadblocks';
import { textKey } from '../../../utils/wording/text-key';
import { useJourney, useNames } from '../../customer/journey';
import { Button } from '../../ui/button';
import { Field, Select } from '../../ui/field';
import { useWords } from '../../ui/words';

const any = '';

/** Which roadblocks are listed. */
export function RoadblockFilters({ store }: { store: RoadblockStore }) {
  const { t } = useWords();
  const names = useNames();
  const { stages } = useJourney();
  const [owner, setOwner] = useState('');
  const asked = store.asked.value;
  return (
    <div class="improve-filters" data-part="roadblock-filters">
      <Select
        label={t('goalState')}
        name="settled"
        value={String(asked.settled)}
        onChange={(value) => void store.ask({ settled: value === 'true' })}
        choices={[
          { value: 'false', text: t('improveOpen') },
          { value: 'true', text: t('improveSettled') },
        ]}
      />
      <Select
        label={t('roadblockType')}
        name="type"
        value={asked.type ?? any}
        onChange={(value) => void store.ask({ type: (value as RoadblockType) || null })}
        choices={[
          { value: any, text: t('improveAny') },
          ...roadblockTypes.map((type) => ({ value: type, text: t(textKey('roadblockType', type)) })),
        ]}
      />
      <Select
        label={t('roadblockImportance')}
        name="importance"
        value={String(asked.importance ?? any)}
        onChange={(value) => void store.ask({ importance: value ? (Number(value) as Roadblock['importance']) : null })}
        choices={[
          { value: any, text: t('improveAny') },
          ...[3, 2, 1].map((value) => ({ value: String(value), text: t(`roadblockImportance${value}`) })),
        ]}
      />
      <Select
        label={t('mapStage')}
        name="stage"
        value={asked.stage ?? any}
        onChange={(value) => void store.ask({ stage: value || null })}
        choices={[
          { value: any, text: t('improveAny') },
          ...stages.map(({ id }) => ({ value: id, text: names.stage(id) })),
        ]}
      />
      <Field
        label={t('roadblockOwner')}
        name="owner"
        type="search"
        value={owner}
        placeholder={t('improveAny')}
        onChange={(value) => {
          setOwner(value);
          void store.ask({ owner: value.trim() || null });
        }}
      />
      {asked.moment && (
        <Button
          kind="quiet"
          icon={X}
          data-part="roadblocks-any-moment"
          onClick={() => void store.ask({ moment: null })}
        >
          {t('improveOnlyMoment', names.kind(asked.moment))}
        </Button>
      )}
    </div>
  );
}
