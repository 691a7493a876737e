import { Eye } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { createLoaded } from '../../utils/state/loaded';
import { Button, IconButton } from '../ui/button';
import { Popover } from '../ui/popover';
import { useWords } from '../ui/words';
import { DraftPreview } from './draft-preview';
import { type DraftSource, useWriteDraft } from './use-write-draft';
import './write-draft.css';

interface WriteDraftProps {
  readonly source: DraftSource;
  /** It is the one thing to do next. */
  readonly main?: boolean;
  /** The key that presses its button. */
  readonly keys?: string | undefined;
  /** The mail can be read beside it. */
  readonly isShown?: boolean;
}

/** One click, and the mail is there. Who wants to see it first, may. */
export function WriteDraft({ source, main = false, keys, isShown = false }: WriteDraftProps) {
  const { t } = useWords();
  const { ask, put, write } = useWriteDraft();
  const [draft] = useState(() => createLoaded(() => ask(source)));
  return (
    <span class="write-draft">
      <Button
        kind={main ? 'main' : 'plain'}
        aria-keyshortcuts={keys}
        data-part="write"
        onClick={() => void write(source)}
      >
        {t('writeDraft')}
      </Button>
      {!isShown && (
        <Popover
          holds="dialog"
          showing={draft.value.value}
          opener={(toggle, said) => (
            <IconButton
              icon={Eye}
              label={t('writeDraftLook')}
              {...said}
              data-part="write-look"
              onClick={() => {
                toggle();
                void draft.ask();
              }}
            />
          )}
        >
          {(close) => (
            <DraftPreview
              draft={draft}
              put={(ready) => {
                close();
                void put(ready);
              }}
            />
          )}
        </Popover>
      )}
    </span>
  );
}
