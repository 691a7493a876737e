// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../utils/domain/model/finding';
import type { DraftSeen } from '../../utils/domain/slips/settle';
import { forgetIgnored, ignored, ignoreFinding } from '../../utils/services/ignored';
import { forgetSlips, noteSlips, slips } from '../../utils/services/slips';
import { undo } from '../../utils/services/undo';
import { anna, ben, day, testWorld } from './world';

const rule = 'wrong-name' as const;
const found = (text: string, of: RuleId = rule) => ({ rule: of, severity: 'stop', text }) as const;
const seen = (given: Partial<DraftSeen>): DraftSeen => ({
  standing: [],
  fresh: [],
  hushed: [],
  clicked: [],
  isSilent: false,
  end: null,
  ...given,
});

function begin() {
  const test = testWorld();
  const note = (given: Partial<DraftSeen>, composeId = 'c1', emails: readonly string[] = [anna.email]) => {
    test.clock.now += 1_000;
    return noteSlips(test.world, { composeId, seen: seen(given), emails, isPractice: false });
  };
  const dismiss = (text: string, composeId: string, emails?: readonly string[], of: RuleId = rule) =>
    note({ clicked: [{ finding: found(text, of), outcome: 'dismissed' }] }, composeId, emails);
  const kept = async () => (await slips(test.world)).map(({ text, outcome }) => `${text} ${outcome}`).sort();
  return { ...test, note, dismiss, kept };
}

describe('what became of a finding', () => {
  it('is one row of a compose window, rule and text, from the first to the last', async () => {
    const { world, note, kept, announced } = begin();
    await note({ standing: [found('Bob'), found('{{x}}', 'leftover-field')] });
    expect(await kept()).toEqual(['Bob shown', '{{x}} shown']);
    await note({ standing: [found('{{x}}', 'leftover-field')] });
    await note({ clicked: [{ finding: found('{{x}}', 'leftover-field'), outcome: 'fixed' }], end: 'sent' });
    expect(await kept()).toEqual(['Bob changed', '{{x}} fixed']);
    expect(await slips(world)).toMatchObject([
      { email: anna.email, composeId: '', source: 'page', severity: 'stop' },
      { email: anna.email, composeId: '' },
    ]);
    expect(announced).toEqual([['slips'], ['slips'], ['slips']]);
  });

  it('is written and told of only when something has changed', async () => {
    const { note, announced, store } = begin();
    await note({ standing: [found('Bob')] });
    const [before] = await store.slips.ofCompose('c1');
    await note({ standing: [found('Bob')] });
    expect(await store.slips.ofCompose('c1')).toEqual([before]);
    expect(announced).toHaveLength(1);
  });

  it('is another row in the next mail, also from a window of the same name', async () => {
    const { note, kept } = begin();
    await note({ standing: [found('Bob')], end: 'sent' });
    await note({ standing: [found('Bob')] });
    expect(await kept()).toEqual(['Bob sent', 'Bob shown']);
  });

  it('comes back with a mail that could not be sent', async () => {
    const { note, kept } = begin();
    await note({ standing: [found('Bob')], end: 'going' });
    expect(await kept()).toEqual(['Bob sent']);
    await note({ standing: null, end: 'left' });
    expect(await kept()).toEqual(['Bob shown']);
  });

  it('in the practice mailbox is told apart', async () => {
    const { world } = begin();
    await noteSlips(world, { composeId: 'p', seen: seen({ standing: [found('Bob')] }), emails: [], isPractice: true });
    expect(await slips(world)).toMatchObject([{ source: 'sample', email: '' }]);
  });

  it('is kept for a year', async () => {
    const { clock, note, kept } = begin();
    await note({ standing: [found('old')] }, 'c1');
    clock.now += 364 * day;
    await note({ standing: [found('new')] }, 'c2');
    expect(await kept()).toEqual(['new shown', 'old shown']);
    clock.now += 2 * day;
    await note({ standing: [found('newer')] }, 'c3');
    expect(await kept()).toEqual(['new shown', 'newer shown']);
  });

  it('is kept for five thousand', async () => {
    const { note, store } = begin();
    await note({ standing: [found('first')] }, 'c0');
    await note({ standing: Array.from({ length: 5_000 }, (_, i) => found(`n${i}`)) }, 'c1');
    expect(await store.slips.latest(9_999)).toHaveLength(5_000);
    expect(await store.slips.ofCompose('c0')).toEqual([]);
  });

  it('can be forgotten as a whole, without a word left in the table, and brought back', async () => {
    const { world, note, kept, store } = begin();
    await note({ standing: [found('Bob')] });
    await forgetSlips(world);
    expect(await kept()).toEqual([]);
    expect(JSON.stringify(await store.slips.page('', 9))).not.toMatch(/Bob|contoso/);
    const [entry] = await store.journal.all();
    await undo(store, entry?.id ?? '', async () => {});
    expect(await kept()).toEqual(['Bob shown']);
  });
});

describe('a check that is dismissed for one person', () => {
  const quiet = async (test: ReturnType<typeof begin>) =>
    (await ignored(test.world)).map((row) => `${row.rule} ${row.scope} ${row.email} ${row.by}`);
  const byHabit = [`${rule} person ${anna.email} habit`];

  it('goes quiet after three times', async () => {
    const test = begin();
    expect(await test.dismiss('Bob', 'c1')).toBe(false);
    expect(await test.dismiss('Bert', 'c2')).toBe(false);
    expect(await quiet(test)).toEqual([]);
    expect(await test.dismiss('Bob', 'c3')).toBe(true);
    expect(await quiet(test)).toEqual(byHabit);
    expect(test.announced.at(-1)).toEqual(['slips', 'settings']);
  });

  it.each<[why: string, third: (test: ReturnType<typeof begin>) => Promise<unknown>]>([
    ['for somebody else', ({ dismiss }) => dismiss('Bob', 'c3', [ben.email])],
    ['of another rule', ({ dismiss }) => dismiss('Bob', 'c3', [anna.email], 'missing-name')],
    ['in a mail to several', ({ dismiss }) => dismiss('Bob', 'c3', [anna.email, ben.email])],
    ['in a mail to nobody yet', ({ dismiss }) => dismiss('Bob', 'c3', [])],
    ['but sent anyway', ({ note }) => note({ standing: [found('Bob')], end: 'sent' }, 'c3')],
    ['but mended', ({ note }) => note({ clicked: [{ finding: found('Bob'), outcome: 'fixed' }] }, 'c3')],
  ])('does not go quiet when the third is %s', async (_, third) => {
    const test = begin();
    await test.dismiss('Bob', 'c1');
    await test.dismiss('Bob', 'c2');
    await third(test);
    expect(await quiet(test)).toEqual([]);
  });

  it('is not ignored twice when the user has said so already', async () => {
    const test = begin();
    await ignoreFinding(test.world, { rule, scope: 'person', emails: [anna.email], phrase: '' });
    for (const id of ['c1', 'c2', 'c3']) await test.dismiss('Bob', id);
    expect(await quiet(test)).toEqual([`${rule} person ${anna.email} user`]);
  });

  it('speaks again when the user wants it, and goes quiet only after three more', async () => {
    const test = begin();
    for (const id of ['c1', 'c2', 'c3']) await test.dismiss('Bob', id);
    const [row] = await ignored(test.world);
    await forgetIgnored(test.world, { id: row?.id ?? '' });
    expect(await quiet(test)).toEqual([]);
    await test.dismiss('Bob', 'c4');
    await test.dismiss('Bob', 'c5');
    expect(await quiet(test)).toEqual([]);
    await test.dismiss('Bob', 'c6');
    expect(await quiet(test)).toEqual(byHabit);
  });
});
