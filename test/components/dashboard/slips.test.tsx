// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Slips } from '../../../components/dashboard/slips/slips';
import type { Slip } from '../../../utils/domain/model/settings';
import { done, failed } from '../../../utils/messaging/result';
import { fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { now, settings } from '../samples';

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

let ids = 0;
const slip = (part: Partial<Slip>): Slip => ({
  ...settings,
  id: `slip-${++ids}`,
  source: 'page',
  rule: 'wrong-name',
  severity: 'stop',
  at: now,
  outcome: 'fixed',
  email: 'anna@contoso.example',
  text: 'Bob',
  composeId: '',
  ...part,
});
const several = (count: number, part: Partial<Slip>) => Array.from({ length: count }, () => slip(part));

async function open(slips: readonly Slip[], answers: Parameters<typeof fakeBackground>[0] = {}) {
  const background = fakeBackground({ slips: () => done(slips), ...answers });
  mounted = await mount(() => <Slips />, background);
  await act(() => Promise.resolve());
  const counts = Object.fromEntries(
    mounted.all('[data-count]').map((item) => [item.dataset.count, item.querySelector('dd')?.textContent]),
  );
  return { ...mounted, counts, background };
}

describe('slips caught', () => {
  it('teach what will stand there while there are none', async () => {
    const { text, all } = await open([]);
    expect(text('[data-part=slips-empty]')).toContain('Nothing caught yet');
    expect(all('[data-part=slips-forget]')).toEqual([]);
  });

  it('are counted by what became of them', async () => {
    const slips = [
      ...several(2, { outcome: 'fixed' }),
      slip({ outcome: 'changed' }),
      slip({ outcome: 'dismissed' }),
      ...several(3, { outcome: 'sent' }),
      slip({ outcome: 'shown' }),
    ];
    const { counts, text } = await open(slips);
    expect(counts).toEqual({ caught: '3', dismissed: '1', sent: '3' });
    expect(text('[data-part=slips-share]')).toBe('43% right, of 7');
  });

  it('say nothing of a check that has hardly spoken', async () => {
    const { text } = await open(several(4, { outcome: 'fixed' }));
    expect(text('[data-part=slips-share]')).toBe('4 of 5 needed to tell');
  });

  it('of the practice mailbox are listed, and not counted', async () => {
    const { text, all } = await open(several(6, { source: 'sample' }));
    expect(all('[data-part=counts]')).toEqual([]);
    expect(text('[data-part=slips-rules]')).toContain('does not count');
    expect(all('[data-part=slip]')).toHaveLength(6);
    expect(text('[data-part=slip]')).toContain('Practice');
  });

  it('show a text as text, whatever it is, with its day and its person', async () => {
    const { text, all } = await open([slip({ text: '<img src=x onerror=alert(1)>' })]);
    expect(text('[data-part=slip] q')).toBe('<img src=x onerror=alert(1)>');
    expect(all('[data-part=slip] img')).toEqual([]);
    expect(text('[data-part=slip]')).toContain('to anna@contoso.example');
    expect(text('[data-part=slip] time')).toBe('21 Nov 2026, 12:00');
    expect(text('.slips-outcome')).toBe('Fixed');
  });

  it('without words or a person are told all the same', async () => {
    const { all, text } = await open([slip({ text: ' ', email: '' })]);
    expect(all('[data-part=slip] q')).toEqual([]);
    expect(text('[data-part=slip]')).toMatch(/Wrong name/);
    expect(text('[data-part=slip]')).not.toMatch(/ to /);
  });

  it('come fifty at a time', async () => {
    const { all, click } = await open(several(60, {}));
    expect(all('[data-part=slip]')).toHaveLength(50);
    await click('[data-part=slips-more]');
    expect(all('[data-part=slip]')).toHaveLength(60);
    expect(all('[data-part=slips-more]')).toEqual([]);
  });

  it('say that monitor-only mode is on', async () => {
    const { text } = await open([], { settings: () => done({ ...settings, monitorOnly: true }) });
    expect(text('[data-part=slips-monitor-only]')).toContain('Monitor-only mode is on');
  });

  it('can be forgotten, with an undo', async () => {
    const { click, find, background } = await open(several(1, {}));
    await click('[data-part=slips-forget]');
    expect(background.inputsOf('forgetSlips')).toEqual([{}]);
    await vi.waitFor(() => find('[data-part=undo]'));
    await click('[data-part=undo]');
    expect(background.inputsOf('undo')).toEqual([{ id: 'act-1' }]);
  });

  it('are asked for anew when there are more, and when they could not be read', async () => {
    const { background, text, click } = await open([], { slips: () => failed('databaseUnavailable') });
    expect(text('[data-part=trouble]')).toContain('does not let Waymark open its database');
    await click('[data-part=trouble] button');
    await act(async () => background.change('slips'));
    expect(background.inputsOf('slips')).toHaveLength(3);
  });
});
