import { useEffect, useState } from 'preact/hooks';
import type { ImportMapping } from '../../../utils/domain/model/import-mapping';
import { createLoaded } from '../../../utils/state/loaded';
import { useAct, useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/words';
import { Block } from '../block';

/** The kinds of files whose columns are known from the last time. */
export function KnownFiles() {
  const { background } = useDesk();
  const { t, language } = useWords();
  const act = useAct();
  const [known] = useState(() => createLoaded(() => background.call('mappings', {})));
  useEffect(() => {
    void known.ask();
    return background.watch(['import'], () => void known.ask());
  }, []);
  const mappings = known.value.value ?? [];
  if (mappings.length === 0) return null;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const forget = ({ id }: ImportMapping) =>
    act(background.call('forgetMapping', { id }), { done: t('importForgotten'), undo: 'journal' });
  return (
    <Block title={t('importKnown')} hint={t('importKnownHint')} part="import-known">
      <ul class="import-rows">
        {mappings.map((mapping) => (
          <li key={mapping.id} class="import-known" data-part="import-known-file">
            <span>
              <strong>{mapping.file}</strong> <span class="import-row-number">{day.format(mapping.usedAt)}</span>
              <br />
              <span class="import-row-number">{mapping.header.filter(Boolean).slice(0, 6).join(' · ')}</span>
            </span>
            <Button kind="quiet" data-part="import-forget" onClick={() => forget(mapping)}>
              {t('importForget')}
            </Button>
          </li>
        ))}
      </ul>
    </Block>
  );
}
