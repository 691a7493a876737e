import { threadKeyOf } from '../../domain/journey/thread-key';
import type { OpenMail } from '../../domain/model/open-mail';
import type { Person } from '../../domain/model/person';
import { mergePeople, parseAddresses } from '../dom/addresses';
import { all, one } from '../dom/query';
import { textOf } from '../dom/text';
import { parseShownDate } from './date';

/** The mail beside the list, or in a window of its own. */
export const openView = (document: Document): HTMLElement | null => {
  const heading = one(document, 'body[ng-app="SOGo.MailerUI"] [ng-bind="viewer.message.subject"]');
  return heading && (heading.closest<HTMLElement>('#detailView') ?? heading.ownerDocument.body);
};

export function openMail(document: Document): OpenMail | null {
  const view = openView(document);
  if (!view) return null;
  const subject = textOf(one(view, '[ng-bind="viewer.message.subject"]'));
  return {
    id: idOf(document),
    threadKey: threadKeyOf(subject),
    subject,
    from: sender(view),
    to: peopleIn(view, 'to'),
    cc: peopleIn(view, 'cc'),
    at: parseShownDate(textOf(one(view, 'time.msg-date')), document.documentElement.lang),
    answered: answered(document),
  };
}

/** Account, folder and number in it, as the address has them. */
const idOf = (document: Document): string => /#!\/Mail\/(.+?\/\d+)(?:\/|$)/.exec(document.URL)?.[1] ?? '';

function sender(view: Element): Person | null {
  const email = textOf(one(view, '[ng-bind="::viewer.message.from[0].email"]'));
  if (!email) return null;
  return { name: textOf(one(view, '[ng-bind="::viewer.message.from[0].name"]')), email };
}

/** Only who has no name is shown with an address. */
const peopleIn = (view: Element, field: 'to' | 'cc'): readonly Person[] =>
  mergePeople(
    all(view, `md-chips[ng-model="::viewer.message.${field}"] md-chip-template`).flatMap((chip) =>
      parseAddresses(textOf(chip)),
    ),
  );

/** The list beside it bears the mark; a window of its own does not say it. */
function answered(document: Document): boolean | null {
  const row = one(document, '.sg-message-list-item.md-bg .sg-tile-icons');
  const icon = row && all(row, 'md-icon').find((found) => textOf(found) === 'reply');
  return icon ? !icon.classList.contains('ng-hide') : null;
}
