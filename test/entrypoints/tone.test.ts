import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mailInTab, seeReport, tabContext } from '../../entrypoints/background/tab-context';
import { openTone, readTone, toneDoors } from '../../entrypoints/background/tone';
import type { Background } from '../../entrypoints/background/wiring';
import type { OpenMail } from '../../utils/domain/model/open-mail';
import type { PageReport } from '../../utils/messaging/doors/page';
import type { Sender } from '../../utils/messaging/serve';
import { services } from '../../utils/services/index';
import { account, addAnna, anna, ben, hour, mailFrom, testWorld } from '../services/world';

const tabId = 7;
const frameId = 3;
const secret = 'Kestrelwort';
const angry = `Hello,\n\nI am still waiting for my ${secret}. I want my money back.\n\nAnna`;
const sender: Sender = { kind: 'page', tabId, frameId, origin: 'https://m.example', url: '', document: 'd' };
const top: Sender = { ...sender, frameId: 0, document: 't' };
const frame: Sender = { ...sender, kind: 'frame' };

const reportOf = (mail: OpenMail | null): PageReport => ({
  site: 'roundcube',
  account,
  mail,
  record: null,
  writingTo: [],
  composing: false,
  health: {
    correspondent: 'found',
    compose: 'not-here',
    recipients: 'not-here',
    body: 'not-here',
    send: 'not-here',
    record: 'not-here',
  },
  dark: false,
});

async function opened(text: string, part: Partial<OpenMail> = {}) {
  const test = testWorld();
  await addAnna(test);
  const all = services(test.world);
  const mail = mailFrom(anna, test.clock.now - hour, { text, ...part });
  const background = { services: all, changed: () => {} };
  await seeReport(tabId, reportOf(null), top);
  await seeReport(tabId, reportOf(mail), sender);
  await readTone(background, { account, mail }, tabId, frameId);
  return { ...test, all, mail, doors: toneDoors(background as unknown as Background) };
}

const shown = async (all: ReturnType<typeof services>) => openTone(all, await tabContext(tabId));

beforeEach(() => fakeBrowser.reset());

describe('a mail that is opened', () => {
  it('is suggested as upset with its words, and the tab keeps nothing else of what it says', async () => {
    const { all, mail } = await opened(angry);
    expect(await shown(all)).toEqual({ mailId: mail.id, because: ['still waiting', 'want my money back'] });
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain(secret);
  });

  it('is suggested still after the page has told of it again, without a text, and not of another mail', async () => {
    const { all, mail, clock } = await opened(angry);
    const { text: _said, ...again } = mail;
    await seeReport(tabId, reportOf(again), sender);
    expect(await shown(all)).toMatchObject({ mailId: mail.id });
    await seeReport(tabId, reportOf(mailFrom(anna, clock.now)), sender);
    expect(await shown(all)).toBeNull();
  });

  it.each([
    ['a friendly one', 'Hello,\n\nthank you for the quick help.\n\nAnna', {}],
    ['one of somebody unknown', angry, { from: ben }],
    ['one that was answered', angry, { answered: true }],
  ])('is not suggested: %s', async (_, text, part) => {
    const { all } = await opened(text, part);
    expect(await shown(all)).toBeNull();
  });
});

describe('the answer', () => {
  it.each([null, -1] as const)('%s ends the suggestion for good', async (emotion) => {
    const { all, mail, doors, store } = await opened(angry);
    await doors.answerTone.run({ tabId: null, mailId: mail.id, emotion }, frame);
    expect(await shown(all)).toBeNull();
    const touchpoints = await store.touchpoints.page('', 10);
    expect(touchpoints.map((touchpoint) => touchpoint.emotion)).toEqual(emotion === null ? [] : [emotion]);
    await seeReport(tabId, reportOf(mail), sender);
    await readTone({ services: all, changed: () => {} }, { account, mail }, tabId, frameId);
    expect(await shown(all)).toBeNull();
  });

  it('is refused for a mail that is not open in this tab', async () => {
    const { doors } = await opened(angry);
    await expect(doors.answerTone.run({ tabId: null, mailId: 'other', emotion: -2 }, frame)).rejects.toMatchObject({
      code: 'noTab',
    });
    expect(await mailInTab(tabId, 'other')).toBeNull();
  });
});
