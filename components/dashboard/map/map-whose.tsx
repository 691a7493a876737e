import { useState } from 'preact/hooks';
import type { Whose } from '../../../utils/messaging/doors/map';
import { useJourney, useNames } from '../../customer/journey';
import { useFoundCustomers } from '../../customer/use-found-customers';
import { Button } from '../../ui/button';
import { Field, Select } from '../../ui/field';
import { useWords } from '../../ui/words';

const most = 6;
const one = 'one';

interface MapWhoseProps {
  readonly whose: Whose;
  readonly onChoose: (whose: Whose) => void;
}

const choiceOf = (whose: Whose): string =>
  whose.kind === 'all' ? 'all' : whose.kind === 'persona' ? `persona ${whose.persona}` : one;

/** Everybody, a type of customer, or one who is searched for. */
export function MapWhose({ whose, onChoose }: MapWhoseProps) {
  const { t } = useWords();
  const names = useNames();
  const { personas } = useJourney();
  const [isLooking, setLooking] = useState(false);
  const chosen = (value: string) => {
    setLooking(value === one);
    if (value === 'all') onChoose({ kind: 'all' });
    else if (value !== one) onChoose({ kind: 'persona', persona: value.slice('persona '.length) });
  };
  return (
    <div class="map-whose">
      <Select
        label={t('mapWhose')}
        value={isLooking ? one : choiceOf(whose)}
        onChange={chosen}
        choices={[
          { value: 'all', text: t('mapAll') },
          ...personas.map(({ id }) => ({ value: `persona ${id}`, text: names.persona(id) })),
          { value: one, text: t('mapOne') },
        ]}
      />
      {(isLooking || whose.kind === 'customer') && (
        <FindOne
          onChoose={(customerId) => {
            setLooking(false);
            onChoose({ kind: 'customer', customerId });
          }}
        />
      )}
    </div>
  );
}

function FindOne({ onChoose }: { onChoose: (customerId: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const found = useFoundCustomers(text, most);
  return (
    <search class="map-find">
      <Field label={t('mapFind')} type="search" value={text} onChange={setText} data-part="map-find" />
      <ul aria-live="polite">
        {found.map(({ id, name, emails }) => (
          <li key={id}>
            <Button
              kind="quiet"
              data-part="map-found"
              onClick={() => {
                setText('');
                onChoose(id);
              }}
            >
              {name || emails[0]}
            </Button>
          </li>
        ))}
      </ul>
    </search>
  );
}
