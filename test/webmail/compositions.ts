import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { expect } from 'vitest';
import { anna, ben, chloe } from '../servers/mail/people';
import { clickPart, closedParts, sidebarOf, waitForPart } from '../support/closed';
import { findingsIn, warnedOf } from './reading';
import { arrivedAt, type Workplace } from './workplace';

export const template = 'To whom it may concern,\n\nplease find our quote below.\n';

export async function isHeldFor(place: Workplace, window: Page, reason: RegExp): Promise<void> {
  const before = (await place.bed.relayed()).length;
  await place.hands.sendButton(window).click();
  expect(await waitForPart(window, 'dialog'), 'Send is held').not.toBeNull();
  expect((await closedParts(window, 'dialog-reason'))[0]?.text).toMatch(reason);
  expect((await place.bed.relayed()).length, 'nothing leaves while it is held').toBe(before);
}

/** The first fix that the dialog offers; it takes clicks only once it has been there for a moment. */
export async function takeFix(window: Page): Promise<void> {
  await expect
    .poll(async () => {
      if ((await closedParts(window, 'dialog-now')).length === 0) await clickPart(window, 'dialog-fix');
      return (await closedParts(window, 'dialog-now')).length;
    })
    .toBe(1);
}

export async function sidebarSays({ page }: Workplace, window: Page, rules: readonly string[]): Promise<void> {
  // In a window that is too narrow for both, it waits at the edge.
  if (window !== page && (await waitForPart(window, 'sidebar-tab', 500))) return;
  const sidebar = await sidebarOf(window);
  await expect.poll(() => findingsIn(sidebar)).toEqual(rules);
}

interface Open {
  readonly window: Page;
  readonly to: readonly string[];
}

/** Ways to come to a compose window from the list, and whom the mail goes to then. */
const compositions: Readonly<Record<string, (place: Workplace) => Promise<Open>>> = {
  async 'a reply to all'({ page, hands }) {
    await hands.openMail(page, 'Valves for both sites');
    await hands.answer(page, 'reply-all');
    return { window: page, to: [ben.email, anna.email, chloe.email] };
  },
  async 'a forwarded mail'({ page, hands }) {
    await hands.previewMail(page, 'Quote for three pumps');
    await hands.answer(page, 'forward');
    await hands.typeRecipient(page, `${ben.email},`);
    return { window: page, to: [ben.email] };
  },
  async 'a new mail'({ page, bed, hands }) {
    await hands.composeNew(page, bed.url);
    await hands.typeRecipient(page, `${chloe.email},`);
    await hands.typeSubject(page, 'Our quote');
    return { window: page, to: [chloe.email] };
  },
  async 'a reply in a window of its own'({ page, hands }) {
    await hands.openMail(page, 'Quote for three pumps');
    return { window: await hands.replyApart(page), to: [anna.email] };
  },
};
export const ways = Object.keys(compositions);

/** A greeting of nobody is held, fixed by a click, and the mail comes to everybody once, with nothing of ours in it. */
export async function isMendedAndSent(place: Workplace, way: string): Promise<void> {
  const { page, bed, hands } = place;
  await hands.openList(page, bed.url);
  const { window, to } = await compositions[way]!(place);
  await hands.typeBody(window, template);
  await expect.poll(() => warnedOf(hands, window)).toEqual(['impersonal-greeting']);
  await sidebarSays(place, window, ['impersonal-greeting stop']);
  await isHeldFor(place, window, /./);
  await takeFix(window);
  const [greeting] = (await hands.bodyText(window)).split('\n');
  await clickPart(window, 'dialog-send');
  if (window === page) await hands.backAtList(page);
  else await hands.apartIsDone(window);
  for (const email of to) {
    const [mail = ''] = await arrivedAt(bed, email, 1);
    const { text = '' } = await PostalMime.parse(mail);
    expect(text).toContain(greeting);
    expect(text).not.toContain('concern');
    expect(mail).not.toMatch(/waymark(?!\.example)|extension:/i);
  }
}
