import { bodyText } from '../dom/body-text';
import { all, one } from '../dom/query';

/**
 * The parts of the body one below the other. HTML mail stands in the page itself, without scripts and with its styles
 * kept to it (1.6.5, 2026-11-22).
 */
export function mailText(document: Document): string | undefined {
  const body = one(document, 'body.task-mail #messagebody');
  if (!body) return undefined;
  const parts = all(body, ':scope > .message-part, :scope > .message-htmlpart');
  return (parts.length > 0 ? parts : [body]).map(bodyText).join('\n\n').slice(0, longest);
}

const longest = 20_000;
