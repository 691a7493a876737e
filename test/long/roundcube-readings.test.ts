import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AdapterBench, startBench } from '../roundcube/bench';
import { anna, ben, chloe, seller } from '../servers/mail/people';
import { readAccount, readComposer, readHealth, readMail } from '../support/adapter';
import {
  answer,
  attach,
  composeNew,
  openList,
  openMail,
  popOut,
  previewMail,
  typeRecipient,
} from '../support/roundcube-page';

const person = ({ name, email }: { name: string; email: string }) => ({ name, email });
const office = { name: '', email: 'office@harbor-tools.example' };

let bench: AdapterBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.stop());

describe.each([
  { language: 'en_US', html: false },
  { language: 'de_DE', html: true },
])('in $language, rich text: $html', ({ language, html }) => {
  let page: Page;
  beforeAll(async () => {
    page = await bench.signedIn({ language, html });
    page.on('dialog', (dialog) => dialog.accept());
  });
  beforeEach(() => openList(page, bench.bed.url));
  afterAll(() => page.context().close());

  it('reads a mail beside the list and on its own page', async () => {
    expect(await readAccount(page)).toBe(seller.email);
    expect(await readMail(page)).toBeNull();
    await previewMail(page, 'Quote for three pumps');
    const frame = page.frame('messagecontframe')!;
    const quote = { subject: 'Quote for three pumps', from: person(anna), to: [person(seller)], cc: [] };
    expect(await readMail(frame)).toMatchObject({ ...quote, answered: false, at: bench.quoteAt });
    expect(await readAccount(frame)).toBe(seller.email);
    await openMail(page, 'Valves for both sites');
    expect(await readMail(page)).toMatchObject({ from: person(ben), cc: [person(chloe), office] });
    expect(await readHealth(page)).toMatchObject({ correspondent: 'found', compose: 'not-here' });
  });

  it('reads a reply, a reply to all in a pop-out, and a forwarded mail', async () => {
    await previewMail(page, 'Quote for three pumps');
    await answer(page, 'reply');
    expect(await readComposer(page)).toMatchObject({
      from: person(seller),
      to: [person(anna)],
      threadKey: 'quote for three pumps',
      editor: html ? 'framed' : 'plain',
      attachments: [],
    });
    expect((await readComposer(page))!.frameBody).toBe(html ? 'tinymce' : undefined);
    const whole = { compose: 'found', recipients: 'found', body: 'found', send: 'found' };
    expect(await readHealth(page)).toMatchObject(whole);
    await attach(page, 'offer.txt', 'sample');
    expect((await readComposer(page))!.attachments).toMatchObject([{ name: 'offer.txt', type: '', size: [6, 6] }]);

    await openList(page, bench.bed.url);
    await openMail(page, 'Valves for both sites');
    await answer(page, 'reply-all');
    const toAll = { to: [person(ben)], cc: [person(anna), person(chloe), office], threadKey: 'valves for both sites' };
    expect(await readComposer(page)).toMatchObject(toAll);
    const popup = await popOut(page);
    expect(await readComposer(popup)).toMatchObject({ ...toAll, outcome: 'open' });
    await popup.close();

    await openList(page, bench.bed.url);
    await previewMail(page, 'Valves for both sites');
    await answer(page, 'forward');
    expect(await readComposer(page)).toMatchObject({ to: [], attachments: [{ name: 'valves.csv', type: '' }] });
  });

  it('reads addresses while they are typed, chosen and taken away', async () => {
    await composeNew(page, bench.bed.url);
    expect(await readComposer(page)).toMatchObject({ to: [], cc: [], bcc: [], subject: '' });
    await typeRecipient(page, anna.email);
    expect((await readComposer(page))!.to).toEqual([{ name: '', email: anna.email }]);
    await page.keyboard.press('Enter');
    await typeRecipient(page, `Ben Schultz <${ben.email}>`);
    await page.locator('#compose-subject').click();
    expect((await readComposer(page))!.to).toEqual([{ name: '', email: anna.email }, person(ben)]);
    await page.locator('#compose_to li.recipient a.remove').first().click();
    expect((await readComposer(page))!.to).toEqual([person(ben)]);
  });

  it('follows when the kind of editor is changed', async () => {
    await composeNew(page, bench.bed.url);
    expect((await readComposer(page))!.editor).toBe(html ? 'framed' : 'plain');
    await page.evaluate(
      (kind) => {
        const choice = document.querySelector<HTMLSelectElement>('#editor-selector')!;
        choice.value = kind;
        choice.dispatchEvent(new Event('change'));
      },
      html ? 'plain' : 'html',
    );
    await expect
      .poll(async () => (await readComposer(page))!.editor, { timeout: 15_000 })
      .toBe(html ? 'plain' : 'framed');
  });
});
