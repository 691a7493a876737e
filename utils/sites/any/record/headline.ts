import { allThrough } from '../../dom/tree';
import { isVisible } from '../../dom/visible';
import { headings, isWrittenIn, standsAround } from './aside';
import { holdsAddress } from './others';
import { saysKindOnly } from './words';

/** A record may stand in front of the list that it was chosen from. */
function headingInFront(document: Document): Element | null {
  const inFront = allThrough<Element>(document, '[role=dialog], dialog[open]').filter(
    (dialog) => isVisible(dialog) && !isWrittenIn(dialog) && holdsAddress(dialog),
  );
  return inFront.at(-1)?.querySelector(headings) ?? null;
}

const notOfRecord = 'footer, nav, [role=navigation], .logo, [class*="-logo"]';

/** The heading of what is shown: the last of the largest that can be seen, for a record in front covers the list behind it. */
export function headingOf(document: Document): Element | null {
  const inFront = headingInFront(document);
  if (inFront) return inFront;
  let ofKind: Element | undefined;
  for (const level of [1, 2]) {
    const selector = `h${level}, [role=heading][aria-level="${level}"]`;
    const found = allThrough<Element>(document, selector).filter(
      (heading) =>
        heading.textContent?.trim() &&
        !heading.closest(notOfRecord) &&
        !standsAround(heading) &&
        isVisible(heading) &&
        // "Account:" stands beside what it is called; other headings are of other things.
        (!ofKind || heading.parentElement === ofKind.parentElement),
    );
    const within = found.filter((heading) => heading.closest('main, [role=main], [role=dialog], article'));
    const [first] = within.length > 0 ? within : found;
    if (first && !saysKindOnly(first.textContent ?? '')) return first;
    ofKind ??= first;
  }
  return ofKind ?? allThrough(document, 'h1').find((only) => isVisible(only) && !only.closest(notOfRecord)) ?? null;
}
