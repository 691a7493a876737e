/** What is longer is written text, and no field of a record. */
export const longestLine = 120;

export const headings = 'h1, h2, h3, [role=heading]';

const unread = new Set(
  'script style noscript template head svg canvas video audio object embed iframe footer nav datalist'.split(' '),
);
const unreadRoles = new Set(
  'navigation contentinfo menu menubar listbox search feed log tablist tooltip alert status'.split(' '),
);

/** What belongs to the frame of the page, to the user, or to what happened around the record: by the names that builders give. */
const around =
  /(?:^|[\s_-])(?:user-?(?:menu|nav|dropdown|bar|panel|badge|block|links)|current-?user|logged-?in|signed-?in|account-?(?:menu|switcher|dropdown)|profile-?(?:menu|dropdown|button)|avatar-?menu|my-?account|navbar|nav-?bar|top-?(?:bar|nav)|app-?bar|global-?(?:header|nav)|site-?(?:header|footer)|page-?footer|footer|breadcrumbs?|copyright|cookie|newsletter|timeline|activit(?:y|ies)|activity(?:feed|stream|log)|feed|stream|history|comments?|chatter|audit|notifications?|suggestions?|dropdown-?menu|recent(?:ly)?|help-?widget)(?:$|[\s_-])/i;

/** A bar of links with the user's own name at its end; a page may be called after having one. */
const bars = /(?:^|[\s_-])(?:nav|user-?info|user-?name|account-?info)(?:$|[\s_-])/i;
const longestBar = 800;

/** What builders call an element in styles and ids, "navAccount" as nav-Account. */
const calledOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id}`.replace(/([a-z])([A-Z])/g, '$1-$2');

/** Whether an element is called after a part of the page that is not the record's. */
function isAround(element: Element): boolean {
  const called = calledOf(element);
  if (called.length < 2 || called.length > 600) return false;
  return (
    around.test(called) ||
    (bars.test(called) && !element.closest('main') && (element.textContent?.length ?? 0) < longestBar)
  );
}

/** "userLogout" and "sign-out"; neither "dialog-outer" nor "Design output". */
const leaving = /(?:(?:^|[^A-Za-z])(?:[Ll]og|[Ss]ign)|[a-z](?:Log|Sign))[-_ ]?[Oo]ut(?![a-z])|[Ll]og-?[Oo]ff/;

/** Where one signs out, with the user's name and address beside it: never the record. */
export function usersOwn(document: Document): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const link of document.querySelectorAll('a, button, form')) {
    if (![...link.attributes].some(({ value }) => leaving.test(value))) continue;
    let own: Element = link;
    for (let up = link.parentElement; up && up !== document.body; up = up.parentElement) {
      if (up.querySelector('h1, main, [role=main]') || up.matches('main, [role=main]')) break;
      if ((up.textContent?.length ?? 0) > 600) break;
      own = up;
    }
    found.add(own);
  }
  return found;
}

/** In a part that is not the record's; what holds most of the page is its frame, whatever it is called. */
export function standsAround(heading: Element): boolean {
  const most = (heading.ownerDocument.body.textContent?.length ?? 0) / 2;
  for (let at: Element | null = heading; at; at = at.parentElement)
    if (around.test(calledOf(at)) && (at.textContent?.length ?? 0) < most) return true;
  return false;
}

/** Frames of the page, dialogs in which one writes, and what nobody can see are left out. */
export function isAside(element: Element, own: ReadonlySet<Element>, heading: Element | null): boolean {
  if (unread.has(element.localName) || own.has(element)) return true;
  if (element.hasAttribute('hidden')) return true;
  if (element.hasAttribute('contenteditable') && (element.textContent?.length ?? 0) > longestLine) return true;
  const role = element.getAttribute('role');
  if (role !== null && (unreadRoles.has(role) || (role === 'banner' && !element.contains(heading)))) return true;
  if (element.localName === 'header' && isPageHeader(element) && !element.contains(heading)) return true;
  if (isAround(element) && !element.contains(heading)) return true;
  if (role === 'dialog' || element.localName === 'dialog' || element.localName === 'form') return isWrittenIn(element);
  return false;
}

/** A text is written in it, and not just a field, which has a label beside it, or a name at the head. */
export const isWrittenIn = (element: Element): boolean =>
  [...element.querySelectorAll('[contenteditable=true], textarea[name*="body" i], input[type=password]')].some(
    (field) => field.matches('[type=password]') || !(field.hasAttribute('aria-labelledby') || field.closest(headings)),
  );

const isPageHeader = (header: Element): boolean =>
  header.parentElement?.closest('main, article, section, [role=main]') === null;
