import { Window } from 'happy-dom';
import { writtenOf } from '../../utils/domain/message/authored';
import type { DraftBody } from '../../utils/domain/model/draft';
import { readRich } from '../../utils/page/editors/read';
import { carriedBy } from './carried';
import type { StripRow } from './rows';

/** The body as the page's own reader sees it in a rich compose window. Nothing in it is run or loaded. */
function readHtml(source: string): DraftBody {
  const window = new Window({
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true, disableIframePageLoading: true },
  });
  try {
    window.document.write(source);
    return readRich(window.document.body as unknown as HTMLElement).body;
  } finally {
    window.close();
  }
}

/** What its author wrote in a mail, the signature with it. A plain mail that is all quoted is what it carries. */
export function written({ kind, source }: StripRow['body']): string {
  const body = kind === 'html' ? readHtml(source) : { text: source, spans: [] };
  const own = writtenOf(body)
    .map(({ start, end }) => body.text.slice(start, end))
    .join('')
    .trim();
  // Markup is sure of what is quoted; a plain text that leaves nothing was a forward, or nobody's answer.
  return own === '' && kind === 'plain' ? carriedBy(source) : own;
}
