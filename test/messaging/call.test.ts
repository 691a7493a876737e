import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { call } from '../../utils/messaging/call';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = 'waymark';
});

const absent = 'Could not establish connection. Receiving end does not exist.';
const died =
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received';

it.each([
  [[{ ok: true, value: [] }], 'done', 1, 'an answer'],
  [[absent, { ok: true, value: [] }], 'done', 2, 'nobody was there yet: nothing was done, so it is asked again'],
  [[absent, absent], 'noAnswer', 2, 'nobody is there at all'],
  [[died, { ok: true, value: [] }], 'noAnswer', 1, 'the worker died over it, and may have done it'],
  [[undefined], 'noAnswer', 1, 'no answer of ours'],
  [['Quota exceeded'], 'unexpected', 1, 'something that nobody foresaw'],
] as const)('%o is %s after asking %i times (%s)', async (answers, outcome, times, _why) => {
  let asked = 0;
  fakeBrowser.runtime.sendMessage = async () => {
    const answer = answers[asked++];
    if (typeof answer === 'string') throw new Error(answer);
    return answer;
  };
  const result = await call('unfinishedImports', {});
  expect([result.ok ? 'done' : result.error.code, asked]).toEqual([outcome, times]);
});
