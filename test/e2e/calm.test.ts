import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { atLength, share } from '../support/at-length';
import { clickPart, closedParts, waitForPart } from '../support/closed';
import { buildForTests, type Extension, launchExtension } from '../support/extension';
import { serveWebmailPage, type WebmailPage } from '../support/webmail-page';

let extension: Extension;
let webmail: WebmailPage;
let own: Page;
let mail: Page;

const ask = async <T>(waymark: string, input: unknown = {}): Promise<T> => {
  const request = { waymark, input };
  const result = await own.evaluate((asked) => chrome.runtime.sendMessage(asked), request);
  return (result as { readonly value: T }).value;
};
const part = (name: string) => own.locator(`[data-part="${name}"]`);
const open = async (section: string) => {
  await own.goto('about:blank');
  await own.goto(extension.url(`dashboard.html#${section}`));
};

beforeAll(async () => {
  buildForTests();
  [extension, webmail] = await Promise.all([launchExtension(), serveWebmailPage()]);
  own = await extension.context.newPage();
  await open('settings');
  await ask('enableSite', { origin: webmail.origin });
});
afterAll(async () => {
  await extension?.close();
  await webmail?.stop();
});
beforeEach(async () => {
  for (const { id } of await ask<{ id: string }[]>('ignored')) await ask('forgetIgnored', { id });
  await ask('changeSettings', { rulesOff: [], severities: {}, monitorOnly: false });
  await mail?.close();
  await ask('forgetSlips');
});

/** A mail with two slips in it, both of them pointed out. */
async function writeMail(): Promise<void> {
  mail = await extension.context.newPage();
  await mail.goto(webmail.origin);
  await mail.click('#composebody');
  await mail.keyboard.type('Dear Bob, for {{product}}');
  await expect.poll(inPage).toEqual(['leftover-field stop', 'wrong-name stop']);
}

const inPage = async () =>
  (await closedParts(mail, 'finding'))
    .map(({ attributes }) => `${attributes['data-rule']} ${attributes['data-severity']}`)
    .sort();
const slips = async () =>
  (await ask<{ rule: string; text: string; outcome: string }[]>('slips'))
    .map(({ text, outcome }) => `${text} ${outcome}`)
    .sort();
const become = (expected: readonly string[]) => expect.poll(slips, { timeout: 8_000 }).toEqual(expected);

async function onCard(rule: string, way: string): Promise<void> {
  const chips = await closedParts(mail, 'finding');
  await clickPart(
    mail,
    'finding',
    chips.findIndex((chip) => chip.attributes['data-rule'] === rule),
  );
  await waitForPart(mail, 'card');
  await clickPart(mail, way);
}

describe('what became of each finding', () => {
  beforeEach(writeMail);

  it('is known: fixed by a click, dismissed, and in the end on a page for the user alone', async () => {
    await become(['Bob shown', '{{product}} shown']);
    await onCard('wrong-name', 'card-fix');
    await become(['Bob fixed', '{{product}} shown']);
    await onCard('leftover-field', 'card-ignore');
    await become(['Bob fixed', '{{product}} dismissed']);

    await open('slips');
    await part('slip').first().waitFor();
    expect(await part('slip').count()).toBe(2);
    expect(await part('slips-list').textContent()).toContain('{{product}}');
    expect(await part('slips-list').textContent()).toContain('anna.schmidt@kestrel-works.example');
    expect(await part('counts').locator('[data-count=caught] dd').textContent()).toBe('1');
    expect(await part('slips-share').first().textContent(), 'too few to tell').toBe('1 of 5 needed to tell');
    await part('slips-forget').click();
    await part('slips-empty').waitFor();
    await part('undo').click();
    await expect.poll(() => part('slip').count()).toBe(2);
  });

  it('is known: rewritten, and sent anyway', async () => {
    await become(['Bob shown', '{{product}} shown']);
    await mail.keyboard.press('Control+Home');
    for (let i = 0; i < 'Dear Bob'.length; i += 1) await mail.keyboard.press('Delete');
    await mail.keyboard.type('Dear Anna');
    await become(['Bob changed', '{{product}} shown']);
    await mail.click('.send');
    await waitForPart(mail, 'dialog');
    await mail.waitForTimeout(500);
    await clickPart(mail, 'dialog-send');
    await become(['Bob changed', '{{product}} sent']);
  });

  atLength(() => {
    it('of a word that was only being typed is nothing', async () => {
      await mail.keyboard.type(' {{more}}');
      await expect.poll(inPage).toContain('leftover-field stop');
      for (let i = 0; i < ' {{more}}'.length; i += 1) await mail.keyboard.press('Backspace');
      await become(['Bob shown', '{{product}} shown']);
      await mail.waitForTimeout(3_500);
      expect(await slips()).toEqual(['Bob shown', '{{product}} shown']);
    });
  });
});

describe('the settings reach the draft that is open, at once', () => {
  beforeEach(writeMail);

  atLength(() => {
    it('when something is to be pointed out again', async () => {
      await onCard('wrong-name', 'card-ignore-phrase');
      await expect.poll(inPage).toEqual(['leftover-field stop']);
      await open('settings');
      expect(await part('ignored').textContent()).toContain('“Bob”');
      await part('ignored-forget').click();
      await expect.poll(inPage).toEqual(['leftover-field stop', 'wrong-name stop']);
      await part('undo').click();
      await expect.poll(inPage).toEqual(['leftover-field stop']);
    });
  });

  it('when a check is to speak more softly', async () => {
    await open('settings');
    const choose = (rule: string, choice: string) =>
      own.locator(`[data-part=rule][data-name=${rule}]`).selectOption(choice);
    await choose('wrong-name', 'warn');
    await choose('leftover-field', 'off');
    await expect.poll(inPage).toEqual(['wrong-name warn']);
    await mail.bringToFront();
    await mail.click('.send');
    expect(await mail.evaluate('sent.length'), 'a warning holds nothing').toBe(1);
  });

  it('in monitor-only mode: nothing is shown, nothing is held, and all is counted', async () => {
    await open('settings');
    await part('monitor-only').click();
    await expect.poll(inPage).toEqual([]);
    await mail.bringToFront();
    await mail.click('#composebody');
    await mail.keyboard.press('Control+End');
    await mail.keyboard.type(' and {{more}}');
    await become(['Bob silent', '{{more}} silent', '{{product}} silent']);
    await mail.click('.send');
    expect(await mail.evaluate('sent.length')).toBe(1);
    expect(await closedParts(mail, 'dialog')).toEqual([]);
    await open('slips');
    await part('slips-monitor-only').waitFor();
    expect(await part('counts').locator('[data-count=silent] dd').textContent()).toBe('3');
  });
});

// The habit itself, and what the settings say of it, are shown without a browser, too.
atLength(() => {
  it('a check that is dismissed three times for one person goes quiet, and says so in the settings', async () => {
    await writeMail();
    const dismissed: string[] = [];
    for (const name of ['Bob', 'Bert', 'Carl']) {
      await mail.fill('#composebody', '');
      await mail.click('#composebody');
      await mail.keyboard.type(`Dear ${name},`);
      await expect
        .poll(async () => (await closedParts(mail, 'finding')).map(({ text }) => text).join())
        .toContain(name);
      await onCard('wrong-name', 'card-ignore');
      dismissed.push(`${name} dismissed`);
      await expect
        .poll(async () => (await slips()).filter((slip) => slip.endsWith('dismissed')))
        .toEqual(dismissed.toSorted());
    }
    await mail.fill('#composebody', '');
    await mail.click('#composebody');
    await mail.keyboard.type('Dear Dora, {{x}}');
    await expect.poll(inPage).toEqual(['leftover-field stop']);
    await open('settings');
    await part('ignored-habit').waitFor();
    expect(await part('ignored').textContent()).toContain('anna.schmidt@kestrel-works.example');
    await part('ignored-forget').click();
    await expect.poll(inPage).toEqual(['leftover-field stop', 'wrong-name stop']);
  });
});

describe('own words', () => {
  const words = (list: string) => own.locator(`[data-part=words][data-name=${list}]`);
  const shown = (list: string) => words(list).locator('[data-part=word] span').allTextContents();

  it('are written by keyboard, kept, saved as a file and brought in again', async () => {
    await open('settings');
    await words('fine').locator('[data-part=word-field]').fill('Nordlicht <b>Lager</b>');
    await own.keyboard.press('Enter');
    await own.keyboard.type('Pumpwerk 3');
    await own.keyboard.press('Enter');
    await expect.poll(() => shown('fine')).toEqual(['Nordlicht <b>Lager</b>', 'Pumpwerk 3']);
    await expect.poll(async () => (await ask<{ words: { fine: string[] } }>('settings')).words.fine).toHaveLength(2);
    await open('settings');
    await expect.poll(() => shown('fine')).toEqual(['Nordlicht <b>Lager</b>', 'Pumpwerk 3']);

    const download = own.waitForEvent('download');
    await part('words-save').click();
    const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
    expect(saved).toEqual({
      format: 'waymark-words',
      version: 1,
      never: [],
      fine: ['Nordlicht <b>Lager</b>', 'Pumpwerk 3'],
      colleagues: [],
      companies: [],
    });

    await words('fine').locator('[data-part=word-remove]').first().click();
    await expect.poll(() => shown('fine')).toEqual(['Pumpwerk 3']);
    const content = JSON.stringify({ ...saved, colleagues: ['Jo Sample', 7] });
    const file = { name: 'words.json', mimeType: 'application/json', buffer: Buffer.from(content) };
    await part('words-file').setInputFiles(file);
    await part('words-preview').waitFor();
    expect(await part('words-faults').textContent()).toContain('“Colleagues”, place 2: this is not text.');
    await part('words-join').click();
    await expect.poll(() => shown('fine')).toEqual(['Pumpwerk 3', 'Nordlicht <b>Lager</b>']);
    expect(await shown('colleagues')).toEqual(['Jo Sample']);
    await part('undo').click();
    await expect.poll(() => shown('colleagues')).toEqual([]);
    expect(await shown('fine')).toEqual(['Pumpwerk 3']);
  });

  atLength(() => {
    it('that are never to be written are pointed out at once, and no more once they are taken out', async () => {
      await writeMail();
      await mail.keyboard.type(', so cheap');
      await open('settings');
      await words('never').locator('[data-part=word-field]').fill('So  cheap');
      await own.keyboard.press('Enter');
      await expect.poll(inPage).toContain('draft-leftover warn');
      await words('never').locator('[data-part=word-remove]').click();
      await expect.poll(inPage).not.toContain('draft-leftover warn');
    });
  });

  const refused = [
    ['{"never": [', 'look at line 1, column 12'],
    ['{"never": []}', 'not a file of words'],
    ['{"format":"waymark-words","version":9}', 'newer Waymark'],
  ] as const;
  it.each(share(refused, 3, 1))('%s is refused in a clear sentence', async (content, sentence) => {
    await open('settings');
    await part('words-file').setInputFiles({
      name: 'words.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await own.locator('.trouble').waitFor();
    expect(await own.locator('.trouble').textContent()).toContain(sentence);
  });
});
