import { startRoundcube } from '../servers/roundcube/bed';
import { anna, seller } from '../servers/roundcube/people';
import { sampleMails } from '../servers/roundcube/sample-mails';
import { launchExtension } from './extension';
import { clickPart, closedParts, sidebarOf, waitForPart } from './closed';
import { answer, openList, previewMail, signIn, typeBody, bodyText, sendButton, backAtList } from './roundcube-page';

export async function main() {
  const bed = await startRoundcube();
  const ext = await launchExtension({ build: '/tmp/pbuild', viewport: { width: 1400, height: 900 } });
  try {
    for (const mail of await sampleMails(new Date())) await bed.seed(seller.email, mail);
    const own = await ext.context.newPage();
    await own.goto(ext.url('popup.html'));
    const origin = new URL(bed.url).origin;
    console.log('enable', JSON.stringify(await own.evaluate((o) => (globalThis as any).chrome.runtime.sendMessage({ waymark: 'enableSite', input: { origin: o } }), origin)));
    await own.evaluate(() => (globalThis as any).chrome.runtime.sendMessage({ waymark: 'addCustomer', input: { name: 'Anna Schmidt', emails: ['anna.schmidt@kestrel-works.example'], company: 'Kestrel Works', role: '', honorific: '', locale: 'en', stage: 'purchase' } })).then((r) => console.log('add', JSON.stringify(r)));
    const page = await ext.context.newPage();
    page.on('pageerror', (e) => console.log('ERR', e.message));
    page.on('console', (m) => { if (m.type() === 'error') console.log('CONSOLE', m.text()); });
    await signIn(page, bed.url, seller);
    for (const html of [false, true]) {
      await bed.prefer(seller.email, { html });
      await openList(page, bed.url);
      await previewMail(page, 'Quote for three pumps');
      const t0 = Date.now();
      const sidebar = await sidebarOf(page, 8000).catch((e) => (console.log(String(e)), null));
      console.log('sidebar after', Date.now() - t0);
      await page.waitForTimeout(1200);
      await page.screenshot({ path: `/tmp/pshots/rc-list-${html}.png` });
      if (sidebar) console.log('SIDEBAR:', (await sidebar.locator('body').innerText()).slice(0, 200).replace(/\n+/g, ' | '));
      await answer(page, 'reply');
      await page.waitForTimeout(1500);
      await typeBody(page, 'To whom it may concern,');
      await page.waitForTimeout(1200);
      await page.screenshot({ path: `/tmp/pshots/rc-compose-${html}.png` });
      console.log('chips', JSON.stringify((await closedParts(page, 'finding')).map((p) => p.text)));
      await sendButton(page).click();
      const dialog = await waitForPart(page, 'dialog', 2000);
      console.log('dialog', dialog?.text);
      await page.screenshot({ path: `/tmp/pshots/rc-dialog-${html}.png` });
      await page.waitForTimeout(500);
      await clickPart(page, 'dialog-fix');
      await page.waitForTimeout(400);
      if (html) {
        await page.screenshot({ path: `/tmp/pshots/rc-fixed-${html}.png` });
        await clickPart(page, 'dialog-back');
        await page.waitForTimeout(300);
        console.log('FIXED', JSON.stringify((await bodyText(page)).slice(0, 60)));
        await page.keyboard.press('Control+z');
        await page.waitForTimeout(300);
        console.log('UNDO', JSON.stringify((await bodyText(page)).slice(0, 60)));
        await page.keyboard.press('Control+y');
        await page.waitForTimeout(300);
        console.log('REDO', JSON.stringify((await bodyText(page)).slice(0, 60)));
        await sendButton(page).click();
      } else await clickPart(page, 'dialog-send');
      await backAtList(page);
      await page.waitForTimeout(500);
      const mails = await bed.mailbox(anna.email, 'INBOX');
      console.log('ARRIVED', mails.length, JSON.stringify(mails.at(-1)?.slice(-900)));
      await page.waitForTimeout(1500);
      console.log('unknown?', JSON.stringify(await own.evaluate(() => (globalThis as any).chrome.runtime.sendMessage({ waymark: 'glance', input: { email: 'anna.schmidt@kestrel-works.example' } })).then((r: any) => r.value?.glance?.touchpoints?.map((x: any) => [x.kind, x.direction, x.note]))));
    }
  } finally { await ext.close(); await bed.stop(); }
  return 0;
}
