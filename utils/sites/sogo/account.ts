import { all, one } from '../dom/query';
import { textOf } from '../dom/text';

/** Shown above the folders; windows of their own say it in a script only. */
export const account = (document: Document): string =>
  textOf(one(document, '[ng-bind="::activeUser.email"]')) || told(document);

function told(document: Document): string {
  for (const script of all<HTMLScriptElement>(document, 'script:not([src]):not([id])')) {
    const email = /^\s*var UserEmail = '([^'\\]*)';/m.exec(script.textContent)?.[1];
    if (email !== undefined) return email;
  }
  return '';
}
