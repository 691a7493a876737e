import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Refusal } from '../../utils/messaging/result';
import { answer, type Doors, doorIn, senderOf } from '../../utils/messaging/serve';

const own = 'chrome-extension://waymark';
const id = 'waymark';
const tab = { id: 7 };

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = id;
  fakeBrowser.runtime.getURL = ((path: string) => `${own}${path}`) as typeof fakeBrowser.runtime.getURL;
});

const page = { id, tab, frameId: 2, url: 'http://mail.test:8080/?a=1', origin: 'http://mail.test:8080' };
const screen = { id, tab, frameId: 0, url: `${own}/dashboard.html`, origin: own };
const popup = { id, url: `${own}/popup.html`, origin: own };
const frame = { id, tab, frameId: 3, url: `${own}/sidebar.html#token`, origin: own };
const dynamic = { id, tab, frameId: 3, url: 'chrome-extension://0f1e2d3c/sidebar.html', origin: own };

describe('who asks', () => {
  it.each([
    [page, 'page', 'http://mail.test:8080', 'a script in a page: its origin with the port'],
    [{ ...page, origin: undefined }, 'page', 'http://mail.test:8080', 'a browser that names no origin'],
    [{ ...page, origin: 'null' }, 'page', 'http://mail.test:8080', 'a sandboxed frame with an address of its own'],
    [
      { ...page, origin: 'null', url: 'about:srcdoc', tab: { id: 7, url: 'http://mail.test:8080/inbox' } },
      'page',
      'http://mail.test:8080',
      'a sandboxed frame without one: of the page around it',
    ],
    [screen, 'own', own, 'a whole page of ours'],
    [popup, 'own', own, 'a page of ours without a tab'],
    [frame, 'frame', own, 'our sidebar inside a tab'],
    [dynamic, 'frame', own, 'the same by its dynamic address'],
  ])('%o is %s at %s (%s)', (raw, kind, origin, _why) => {
    expect(senderOf(raw as never)).toMatchObject({ kind, origin });
  });

  it.each([
    [{ ...page, id: 'another-extension' }, 'another extension'],
    [{ id, url: 'http://mail.test/' }, 'a page that is in no tab'],
    [{ ...page, origin: 'null', url: 'about:srcdoc' }, 'a sandboxed frame in a page that we may not know'],
    [{}, 'nobody'],
  ])('%o is refused (%s)', (raw, _why) => {
    expect(senderOf(raw as never)).toBeNull();
  });
});

it.each([
  [
    'a door can not be made',
    () => {
      throw new Error('a script did not come');
    },
    async () => true,
  ],
  [
    'nobody can say whether a frame is admitted',
    () => ({ from: ['frame'], input: v.object({}), run: () => null }) as never,
    async () => {
      throw new Error('a script did not come');
    },
  ],
])('whoever asks is told when %s', async (_why, doorOf, admits) => {
  expect(await answer(doorOf, admits, { waymark: 'glance', input: {} }, frame as never)).toEqual({
    ok: false,
    error: { code: 'unexpected', params: { detail: 'Error: a script did not come' } },
  });
});

describe('the door', () => {
  const asked: unknown[] = [];
  const doors = {
    wake: { from: ['page', 'own'], input: v.strictObject({}), run: () => null },
    glance: {
      from: ['own', 'frame'],
      input: v.object({ email: v.string() }),
      run: (input: unknown) => {
        asked.push(input);
        return { glance: null, company: null };
      },
    },
    undo: {
      from: ['own'],
      input: v.object({ id: v.string() }),
      run: ({ id: which }: { id: string }) => {
        if (which === 'gone') throw new Refusal('undoTooOld', { days: 30 });
        throw new Error('disk full');
      },
    },
    enterFrame: { from: ['frame'], input: v.object({ token: v.string() }), run: () => ({ tabId: 7 }) },
  } as unknown as Doors;
  const ask = (message: unknown, raw: object, admitted = true) =>
    answer(
      (name) => doorIn(doors, name),
      async () => admitted,
      message,
      raw as never,
    );

  beforeEach(() => asked.splice(0));

  it.each([
    ['a page may wake the worker', { waymark: 'wake', input: {} }, page, { ok: true, value: null }],
    [
      'a screen may look at a customer',
      { waymark: 'glance', input: { email: 'a@b.test' } },
      screen,
      { ok: true, value: { glance: null, company: null } },
    ],
    [
      'a page may not',
      { waymark: 'glance', input: { email: 'a@b.test' } },
      page,
      { ok: false, error: { code: 'notForYou', params: {} } },
    ],
    [
      'an unknown name',
      { waymark: 'toString', input: {} },
      screen,
      { ok: false, error: { code: 'notForYou', params: {} } },
    ],
    ['no request at all', 'hello', screen, { ok: false, error: { code: 'notForYou', params: {} } }],
    [
      'a refusal has its reason',
      { waymark: 'undo', input: { id: 'gone' } },
      screen,
      { ok: false, error: { code: 'undoTooOld', params: { days: 30 } } },
    ],
    [
      'an accident is a value, too',
      { waymark: 'undo', input: { id: 'x' } },
      screen,
      { ok: false, error: { code: 'unexpected', params: { detail: 'Error: disk full' } } },
    ],
  ])('%s', async (_, message, raw, expected) => {
    expect(await ask(message, raw)).toEqual(expected);
  });

  it('names what is wrong with an input, and does not act on it', async () => {
    const result = await ask({ waymark: 'glance', input: { email: 4 } }, screen);
    expect(result).toMatchObject({ ok: false, error: { code: 'badRequest' } });
    expect(JSON.stringify(result)).toContain('email');
    expect(asked).toEqual([]);
  });

  it('passes on only what the schema knows', async () => {
    await ask({ waymark: 'glance', input: { email: 'a@b.test', __proto__: { admin: true }, more: 1 } }, screen);
    expect(asked).toEqual([{ email: 'a@b.test' }]);
  });

  it('serves a frame only after its token', async () => {
    const glance = { waymark: 'glance', input: { email: 'a@b.test' } };
    expect(await ask(glance, frame, false)).toMatchObject({ ok: false });
    expect(await ask({ waymark: 'enterFrame', input: { token: 't' } }, frame, false)).toMatchObject({ ok: true });
    expect(await ask(glance, frame, true)).toMatchObject({ ok: true });
  });
});
