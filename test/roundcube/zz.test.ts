import { afterAll, beforeAll, it } from 'vitest';
import { anna } from '../servers/roundcube/people';
import { clickPart, closedParts, waitForPart } from '../support/closed';
import { bodyText, composerIsReady, sendButton, typeBody } from '../support/roundcube-page';
import { importCustomers, startWorkplace, type Workplace } from './workplace';

let place: Workplace;
beforeAll(async () => {
  place = await startWorkplace();
  await place.ask('enableSite', { origin: place.origin });
  await importCustomers(place.own, place.extension.url('dashboard.html'));
});
afterAll(() => place?.stop());

for (const html of [false, true]) for (const how of ['esc', 'click', 'keyboard'])
it('focus ' + how + html, async () => {
  const { page, bed } = place;
  await bed.prefer('seller@waymark.example', { html });
  const active = () => page.evaluate(() => `${document.hasFocus()} ${document.activeElement?.outerHTML.slice(0, 80)} ${(document.activeElement as any).selectionStart}`);
  const query = new URLSearchParams({ _task: 'mail', _action: 'compose', _to: anna.email, _subject: 'x' });
  await page.goto(`${bed.url}?${query}`);
  await composerIsReady(page);
  await typeBody(page, `Dear Ben, 12 pumps`);
  await waitForPart(page, 'finding');
  await sendButton(page).click();
  await waitForPart(page, 'dialog');
  await page.waitForTimeout(600);
  await page.evaluate(() => { const w = window as any; w.log = []; for (const k of ['focusin','focusout','keydown','beforeinput','input','selectionchange','mousedown','mouseup','click']) document.addEventListener(k, (e) => w.log.push(k + ':' + (e.target as any)?.nodeName + ':' + ((document.activeElement as any)?.selectionStart)), true); });
  if (how === 'esc') await page.keyboard.press('Escape');
  else if (how === 'click') await clickPart(page, 'dialog-back');
  else { await page.keyboard.press('Tab'); await page.keyboard.press('Tab'); await page.keyboard.press('Enter'); }
  await page.waitForTimeout(200);
  console.log(how, html, await active());
  await page.keyboard.type('HERE');
  console.log(JSON.stringify((await bodyText(page)).slice(0, 40)), JSON.stringify(await page.evaluate(() => (window as any).log)));
});
