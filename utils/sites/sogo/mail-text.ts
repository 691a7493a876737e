import { bodyText } from '../dom/body-text';
import { all } from '../dom/query';
import { openView } from './open-mail';

/** The parts of the body one below the other; attachments stand beside them in the same form. */
export function mailText(document: Document): string | undefined {
  const view = openView(document);
  const parts = view ? all(view, '.msg-body .sg-mail-part[ng-bind-html]') : [];
  return parts.length > 0 ? parts.map(bodyText).join('\n\n').slice(0, longest) : undefined;
}

const longest = 20_000;
