import type { ReadyDraft } from '../../utils/messaging/doors/templates';
import type { Loaded } from '../../utils/state/loaded';
import { errorWords } from '../../utils/wording/error';
import { Button } from '../ui/button';
import { Actions } from '../ui/card';
import { Spinner } from '../ui/spinner';
import { Trouble } from '../ui/trouble';
import { useWords } from '../ui/words';

interface DraftPreviewProps {
  readonly draft: Loaded<ReadyDraft>;
  readonly put: (draft: ReadyDraft) => void;
}

/** The mail as it would be put in, and the way to put it. */
export function DraftPreview({ draft, put }: DraftPreviewProps) {
  const { t } = useWords();
  const ready = draft.value.value;
  const error = draft.error.value;
  return (
    <section class="draft-preview" aria-label={t('writeDraftLook')} data-part="draft-preview">
      {error && <Trouble sentence={errorWords(error, t)} again={() => void draft.ask()} />}
      {!ready && !error && <Spinner />}
      {ready && (
        <>
          {ready.subject && (
            <p class="draft-preview-subject" lang={ready.language} dir="auto" data-part="draft-subject">
              {ready.subject}
            </p>
          )}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard, too */}
          <p class="draft-preview-body" tabIndex={0} lang={ready.language} dir="auto" data-part="draft-body">
            {ready.body}
          </p>
          {ready.template === '' && <p class="draft-preview-note">{t('writeDraftBare')}</p>}
          {ready.unknown.includes('sign-off') && <p class="draft-preview-note">{t('writeDraftUnsigned')}</p>}
          <Actions>
            <Button kind="main" data-part="draft-put" onClick={() => put(ready)}>
              {t('writeDraftUse')}
            </Button>
          </Actions>
        </>
      )}
    </section>
  );
}
