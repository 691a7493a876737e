import { useEffect, useState } from 'preact/hooks';
import { createLoaded } from '../../utils/state/loaded';
import { errorWords } from '../../utils/wording/error';
import { Button } from '../ui/button';
import { Spinner } from '../ui/spinner';
import { Trouble } from '../ui/trouble';
import { useWords } from '../ui/words';
import { useDesk } from './desk';
import './ready-mail.css';

/** The mail that a follow-up asks for, ready to be read: its beginning, and all of it on a click. */
export function ReadyMail({ followUpId, keys }: { followUpId: string; keys?: string | undefined }) {
  const { background } = useDesk();
  const { t } = useWords();
  const [draft] = useState(() => createLoaded(() => background.call('draftForFollowUp', { followUpId })));
  const [isWhole, setWhole] = useState(false);
  useEffect(() => void draft.ask(), []);
  const ready = draft.value.value;
  const error = draft.error.value;
  if (error) return <Trouble sentence={errorWords(error, t)} again={() => void draft.ask()} />;
  if (!ready) return <Spinner />;
  return (
    <section class="ready-mail" aria-label={t('readyMail')} data-part="ready-mail">
      {ready.subject && (
        <p class="ready-mail-subject" lang={ready.language} dir="auto" data-part="draft-subject">
          {ready.subject}
        </p>
      )}
      <p
        class={isWhole ? 'ready-mail-body' : 'ready-mail-body ready-mail-part'}
        lang={ready.language}
        dir="auto"
        data-part="draft-body"
      >
        {ready.body}
      </p>
      <Button
        kind="quiet"
        aria-expanded={isWhole}
        aria-keyshortcuts={keys}
        data-part="ready-mail-whole"
        onClick={() => setWhole(!isWhole)}
      >
        {t(isWhole ? 'readyMailLess' : 'readyMailWhole')}
      </Button>
    </section>
  );
}
