import type { Page } from 'playwright-core';
import { anna } from '../../servers/mail/people';
import { composeNew, gmailOrigin, serveGmail, writeTo } from '../../support/gmail';
import { addressOf, serveOutlook } from '../../support/outlook/page';
import { openRealOrigin, type RealOrigin, type Serve } from '../../support/real-origin';
import { roundcube } from '../../webmail/roundcube';
import { sogo } from '../../webmail/sogo';
import type { Webmail } from '../../webmail/webmail';
import { startWorkplace } from '../../webmail/workplace';

/** A mail page, to be written in with Waymark and without it. */
export interface Desk {
  readonly id: string;
  switchOn(isOn: boolean): Promise<void>;
  /** Loads the page anew, and opens a compose window with the caret in its empty body. */
  compose(): Promise<Page>;
  close(): Promise<void>;
}

/** Until Waymark has come to the page, where it is on. */
const arrival = 700;

async function real(webmail: Webmail, id: string): Promise<Desk> {
  const place = await startWorkplace(webmail);
  const { page, bed, hands } = place;
  return {
    id,
    async switchOn(isOn) {
      await place.ask(isOn ? 'enableSite' : 'disableSite', { origin: place.origin });
    },
    async compose() {
      await hands.openList(page, bed.url);
      await hands.composeTo(page, bed.url, anna.email, 'Our offer');
      await hands.typeBody(page, '');
      await page.waitForTimeout(arrival);
      return page;
    },
    close: () => place.stop(),
  };
}

async function built(
  id: string,
  origin: string,
  serve: Serve,
  compose: (place: RealOrigin) => Promise<Page>,
): Promise<Desk> {
  const place = await openRealOrigin([origin], serve);
  return {
    id,
    async switchOn(isOn) {
      await place.ask(isOn ? 'enableSite' : 'disableSite', { origin });
    },
    async compose() {
      const page = await compose(place);
      await page.waitForTimeout(arrival);
      return page;
    },
    close: () => place.close(),
  };
}

async function inGmail(place: RealOrigin): Promise<Page> {
  const page = await place.open('/mail/u/0/');
  const window = await composeNew(page);
  await writeTo(window, anna.email);
  await window.locator('[g_editable]').click();
  return page;
}

async function inOutlook(place: RealOrigin): Promise<Page> {
  const page = await place.open(addressOf('en', 'new'));
  await page.locator('.editor:visible').click({ position: { x: 10, y: 10 } });
  return page;
}

export const desks: Readonly<Record<string, () => Promise<Desk>>> = {
  roundcube: () => real(roundcube, 'roundcube'),
  sogo: () => real(sogo, 'sogo'),
  gmail: async () => built('gmail', gmailOrigin, await serveGmail(), inGmail),
  outlook: () => built('outlook', 'https://outlook.office.com', serveOutlook, inOutlook),
};
