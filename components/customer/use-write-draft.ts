import type { ReadyDraft } from '../../utils/messaging/doors/templates';
import type { Result } from '../../utils/messaging/result';
import { errorWords } from '../../utils/wording/error';
import { useWords } from '../ui/words';
import { goesTo, useComposeHere } from './compose-here';
import { copyText } from './copy-text';
import { useDesk } from './desk';

/** What is to be written: the answer to a follow-up, or a template of the user's choice. */
export type DraftSource = { readonly followUpId: string } | { readonly customerId: string; readonly template: string };

/** Asks for a mail and puts it where it is needed: into the open compose window, or on the clipboard. */
export function useWriteDraft() {
  const { background, toasts } = useDesk();
  const { t } = useWords();
  const compose = useComposeHere();
  const ask = (source: DraftSource): Promise<Result<ReadyDraft>> =>
    'followUpId' in source ? background.call('draftForFollowUp', source) : background.call('draftFor', source);

  const put = async ({ subject, body, to }: ReadyDraft): Promise<void> => {
    const isHere = compose !== null && goesTo(compose, to);
    if (isHere && (await compose.insert(subject, body)).ok) return toasts.show({ text: t('writeDraftInserted') });
    const isCopied = await copyText(body, document);
    toasts.show({ text: t(isCopied ? 'writeDraftCopied' : 'writeDraftNotCopied') });
  };
  const write = async (source: DraftSource): Promise<void> => {
    const draft = await ask(source);
    if (draft.ok) await put(draft.value);
    else toasts.show({ text: errorWords(draft.error, t) });
  };
  return { ask, put, write };
}
