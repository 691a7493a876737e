import type { Draft } from '../domain/model/draft';
import type { Composer } from '../sites/site';
import type { Editor, Reading } from './editors/editor';
import type { Files } from './files/files';

export interface DraftNow {
  readonly draft: Draft;
  readonly reading: Reading;
  /** The same for the same draft, and only for it. */
  readonly digest: string;
}

const languageOf = (editor: Editor): string | undefined =>
  editor.root.lang || (editor.frame ? editor.document.documentElement.lang : '') || undefined;

/** The whole draft as the page shows it at this moment. */
export function readDraft(composer: Composer, editor: Editor, files: Files): DraftNow {
  const reading = editor.read();
  const draft: Draft = {
    subject: composer.subject() ?? '',
    body: reading.body,
    to: composer.to() ?? [],
    cc: composer.cc(),
    bcc: composer.bcc(),
    from: composer.from(),
    lang: languageOf(editor),
    attachments: files.read(composer),
    replyTo: composer.replyTo(),
  };
  return { draft, reading, digest: JSON.stringify(draft) };
}
