import type { Finding } from '../../domain/model/finding';
import { freeStretch, staysPut } from './beside';
import { openChips } from './chips';
import { make } from './make';
import { type Ours, type Stand, stand } from './stand';
import type { Translate } from './words';

const stripStyle = `
.strip { display: flex; flex-wrap: wrap; gap: 6px; padding: 6px 0; align-items: center; }
.strip.beside { position: absolute; flex-wrap: nowrap; padding: 0; overflow: clip visible; pointer-events: none; }
.beside .chip { flex: 0 1 auto; min-width: 34px; overflow: hidden; white-space: nowrap; pointer-events: auto; }
.beside .chip span:not(.unseen) { overflow: hidden; text-overflow: ellipsis; }
.chip { display: inline-flex; gap: 6px; align-items: center; border-color: var(--tone); color: var(--tone);
  background: var(--tone-wash); border-radius: 15px; padding: 3px 12px 3px 8px; min-height: 28px; font-weight: 600; }
.chip span:empty { display: none; }
.chip:hover { background: var(--tone-wash); border-color: var(--ink); }
.chip .said { font-weight: 400; color: var(--ink); max-width: 240px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
`;

/** Where the strip may stand: in the free part of a bar, or behind an element, but never so that a control moves. */
export interface StripPlace {
  readonly bar: Element | null;
  readonly after: Element | null;
  readonly controls: readonly Element[];
}

const isSamePlace = (one: StripPlace, other: StripPlace): boolean =>
  one.bar === other.bar &&
  one.after === other.after &&
  one.controls.length === other.controls.length &&
  one.controls.every((control, index) => control === other.controls[index]);

/** Narrower than this, a chip says nothing. CSS pixels. */
const leastWidth = 120;

/** The findings as a row of buttons in the compose window: beside Send, or beside a field that can show no marks. */
export interface Strip {
  /** With `inWords`, each chip also names the text that it is about. */
  show(findings: readonly Finding[], place: StripPlace, inWords: boolean, dark: boolean): void;
  remove(): void;
}

export function openStrip(
  document: Document,
  t: Translate,
  ours: Ours,
  pressed: (finding: Finding, at: DOMRect, origin: HTMLElement | null) => void,
): Strip {
  let own: Stand | undefined;
  let row: HTMLElement | undefined;
  let place: StripPlace = { bar: null, after: null, controls: [] };
  let shown = '';
  const chips = openChips(document, t, pressed);
  const { ResizeObserver, MutationObserver } = document.defaultView!;
  let settledIn = '';
  const sizeOf = ({ width, height }: DOMRectReadOnly) => `${width} ${height}`;
  // It calls at first, too, when nothing has changed yet.
  const resized = new ResizeObserver(([entry]) => {
    if (entry && sizeOf(entry.target.getBoundingClientRect()) !== settledIn) settle();
  });
  // A host may put another control where we stand: a question at Send, a menu.
  const filled = new MutationObserver(() => settle());
  const rest = () => {
    resized.disconnect();
    filled.disconnect();
  };

  /** Takes no room of its own: a Send that moves under the pointer is a Send that is missed. */
  const standBeside = (bar: Element, host: HTMLElement, strip: HTMLElement): boolean => {
    const free = freeStretch(bar, leastWidth);
    settledIn = '';
    if (!free) return false;
    const lay = (position: string) => {
      host.style.setProperty('position', position, 'important');
      host.style.setProperty('height', '0', 'important');
      if (host.previousElementSibling !== bar) bar.after(host);
    };
    // At first, what is in it is laid out once: when it is known where it goes. Later, the focus may be in it.
    if (!host.isConnected) strip.style.cssText = 'display: none';
    if (!staysPut(place.controls, () => lay('relative'))) lay('absolute');
    strip.classList.add('beside');
    const [box, at] = [bar.getBoundingClientRect(), host.getBoundingClientRect()];
    settledIn = sizeOf(box);
    // At the side where Send is: on a page from right to left, and where buttons stand at the end.
    const isBeforeSend = (place.controls[0]?.getBoundingClientRect().left ?? 0) >= free.left + free.width;
    const from = isBeforeSend ? 'flex-end' : 'flex-start';
    strip.style.cssText = `left: ${free.left - at.x}px; top: ${box.y - at.y}px; width: ${free.width}px; height: ${box.height}px; justify-content: ${from}`;
    return true;
  };

  const standAfter = (after: Element, host: HTMLElement, strip: HTMLElement): boolean => {
    strip.classList.remove('beside');
    // In line with the controls that it stands below.
    strip.style.cssText = `padding-inline: ${document.defaultView?.getComputedStyle(after).paddingInlineStart || '0'}`;
    if (host.previousElementSibling === after && !host.style.height) return true;
    host.remove();
    host.style.removeProperty('position');
    host.style.removeProperty('height');
    return staysPut(place.controls, () => after.after(host));
  };

  function settle(): void {
    if (!own || !row || shown === '') return;
    const { bar, after } = place;
    if (bar && standBeside(bar, own.host, row)) return;
    if (!after || !standAfter(after, own.host, row)) own.host.remove();
  }

  return {
    show(findings, at, inWords, dark) {
      const key = JSON.stringify([findings, inWords, dark]);
      // It goes along with what it stands at, and what happens to that is observed.
      if (key === shown && own?.host.isConnected && isSamePlace(place, at)) return;
      place = at;
      rest();
      if (findings.length === 0) {
        own?.host.remove();
        shown = '';
        return;
      }
      own ??= stand(document, 'among', stripStyle, dark, ours);
      if (!row) {
        row = make(document, 'div', { class: 'strip', role: 'group', label: t('pageFindings') });
        own.inside.append(row);
      }
      if (key !== shown) {
        shown = key;
        own.setDark(dark);
        chips.fill(row, findings, inWords);
      }
      settle();
      if (!place.bar) return;
      resized.observe(place.bar);
      filled.observe(place.bar, { childList: true, subtree: true, attributes: true, characterData: true });
    },
    remove() {
      rest();
      own?.remove();
    },
  };
}
