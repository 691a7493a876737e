// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../../components/dashboard/dashboard';
import { layOut, shorten, wrap } from '../../../components/dashboard/map/layout';
import { between, smooth } from '../../../components/dashboard/map/smooth';
import type { SectionId } from '../../../components/dashboard/sections';
import { type DashboardWorld, WorldProvider } from '../../../components/dashboard/world';
import { defaultJourney } from '../../../utils/domain/journey';
import { done, failed } from '../../../utils/messaging/result';
import { asAsked, choiceAsked } from '../../../utils/state/journey-map';
import { fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { routeAt } from '../route-at';
import { mapNumbers, mapWith } from '../sample-map';
import { customer, now, roadblock } from '../samples';

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

const saveFile = vi.fn<(name: string, content: Blob) => void>();
const world = { saveFile } as unknown as DashboardWorld;

const improvement = {
  id: 'i1',
  createdAt: now,
  changedAt: now,
  rev: 1,
  deletedAt: null,
  source: 'user',
  kind: 'invoice',
  text: 'Order number on every line',
  owner: 'Lee',
  dueOn: '2026-11-30',
  state: 'planned',
  doneOn: '',
} as const;
const effect = { verdict: 'not-done', before: null, since: null } as const;

async function open(section: SectionId, asked = '', answers: Parameters<typeof fakeBackground>[0] = {}) {
  const route = routeAt(section, '', asked);
  const background = fakeBackground({
    journey: () => done(defaultJourney),
    journeyMap: () => done(mapWith()),
    peopleBehind: () =>
      done({
        people: [{ id: 'c7', name: 'Anna', email: 'a@x.example', at: now, emotion: -2, rating: 1, text: 'Twice' }],
        more: false,
      }),
    improvements: () => done([{ improvement, effect }]),
    roadblocks: () => done({ listed: [{ roadblock: roadblock({ id: 'r1' }), customer }], after: null }),
    saveImprovement: () => done({ id: 'i2' }),
    saveRoadblock: () => done({ id: 'r1' }),
    ...answers,
  });
  mounted = await mount(
    () => (
      <WorldProvider value={world}>
        <Dashboard route={route} />
      </WorldProvider>
    ),
    background,
  );
  await act(() => Promise.resolve());
  return { ...mounted, background, route };
}

const labels = ({ all }: Mounted, part: string) =>
  all(`[data-part=${part}]`).map((one) => one.querySelector('title')?.textContent);

describe('the journey map', () => {
  it('says in words what it draws, and marks the weakest moment', async () => {
    const page = await open('map');
    expect(labels(page, 'map-stage')[0]).toBe('Awareness: 412 customers');
    expect(labels(page, 'map-bubble')).toContain('Invoice – Mail, 230 times, Uneasy (-0.9)');
    expect(page.text('.map-weakest')).toBe('weakest: Invoice');
    expect(page.text('svg.map')).toContain('62% reached · 22% at risk');
    expect(page.root.textContent).toContain('nothing like them: 12');
  });

  it('says the same in its table', async () => {
    const { all } = await open('map');
    const rows = all('[data-part=map-row-moment]').map((row) => row.textContent);
    expect(rows).toHaveLength(mapWith().moments.length);
    expect(rows.find((row) => row?.includes('Invoice'))).toMatch(
      /Purchase.*230 \(Mail 230\).*Uneasy.*said 141 times.*of 5/,
    );
    expect(all('[data-part=map-row-stage]').map((row) => row.textContent)[3]).toMatch(/1,240.*57% reached.*11 open/);
  });

  it('is one stop of Tab: arrow keys go through all that can be chosen, Enter shows who is behind it', async () => {
    const { all, background, find, root } = await open('map');
    const stops = () => all('[data-target][tabindex="0"]');
    expect(stops()).toHaveLength(1);
    const press = (key: string) =>
      act(() => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
    stops()[0]?.focus();
    await press('ArrowRight');
    expect(document.activeElement?.querySelector('title')?.textContent).toBe('Consideration: 188 customers');
    await press('End');
    await press('ArrowRight');
    expect(document.activeElement?.querySelector('title')?.textContent).toBe('Awareness: 412 customers');
    expect(stops()).toHaveLength(1);
    find('[data-target="way:invoice:mail"]').focus();
    await press('Enter');
    expect(background.inputsOf('peopleBehind')).toEqual([
      {
        what: { kind: 'moment', moment: 'invoice', channel: 'mail', unhappy: false, span: mapNumbers.span },
        persona: null,
      },
    ]);
    await act(() => Promise.resolve());
    expect(root.querySelector('[data-part=map-person] a')?.getAttribute('href')).toBe('#customers/c7');
  });

  it('leads from a stage to its customers, of the type that is shown', async () => {
    const { find } = await open('map', 'persona=busy-decider');
    expect(find('[data-part=map-stage]').getAttribute('href')).toBe('#customers?stage=awareness&persona=busy-decider');
  });

  it('keeps in the address what it shows, and steps by whole spans', async () => {
    const { background, click, route, text } = await open('map', 'months=3');
    await click('[data-part=map-earlier]');
    expect(background.inputsOf('journeyMap').at(-1)).toEqual({
      whose: { kind: 'all' },
      span: { from: '2026-06', until: '2026-08' },
    });
    expect(route.asked.value).toBe('months=3&until=2026-08');
    expect(text('[data-part=map-span]')).toMatch(/Jun.*Aug 2026/);
    await click('[data-part=map-later]');
    await click('[data-part=map-later]');
    expect(route.asked.value).toBe('months=3');
  });

  it('is saved as a picture that needs nothing from outside', async () => {
    const { click } = await open('map');
    await click('[data-part=map-save]');
    const [name, file] = saveFile.mock.lastCall ?? [];
    expect(name).toBe('waymark-journey-map-2025-12-2026-11.svg');
    const drawn = (await file?.text()) ?? '';
    expect(drawn).toMatch(/^<\?xml/);
    expect(drawn).toContain('Invoice');
    expect(drawn).not.toMatch(/class=|href=|data-|tabindex/);
  });

  it('teaches what it will be where nothing is known, and says when it can not be had', async () => {
    const empty = { touched: [], stays: [], goals: [], roadblocks: [], opportunities: [] };
    const blank = await open('map', '', { journeyMap: () => done(mapWith(empty)) });
    expect(blank.text('[data-part=map-empty]')).toContain('Your map draws itself');
    blank.unmount();
    const page = await open('map', '', { journeyMap: () => failed('databaseUnavailable') });
    expect(page.text('[data-part=trouble]')).toContain('does not let Waymark open its database');
  });
});

describe('where things stand', () => {
  const map = mapWith();

  it.each([360, 1_000, 2_400])('within %i pixels nothing stands upon anything else', (room) => {
    const layout = layOut(map, room, false);
    expect(layout.width).toBeGreaterThanOrEqual(room);
    layout.columns.reduce((end, { x, width }) => {
      expect(x).toBeGreaterThanOrEqual(end);
      return x + width;
    }, layout.start);
    for (const { slots } of [layout])
      for (const [i, { x, width }] of slots.entries()) {
        const next = slots[i + 1];
        if (next) expect(next.x - x).toBeGreaterThanOrEqual((width + next.width) / 2 - 0.01);
      }
  });

  it('is mirrored where lines go from right to left', () => {
    const { inline, width } = layOut(map, 1_200, true);
    expect(inline(100, 50)).toBe(width - 150);
  });

  it('draws more as larger, by the area', () => {
    const radius = new Map(
      layOut(map, 1_200, false).bubbles.map((one) => [`${one.moment.kind} ${one.way.channel}`, one.radius]),
    );
    expect(radius.get('mail mail')).toBeGreaterThan(radius.get('inquiry mail') ?? 0);
    expect(radius.get('inquiry mail')).toBeGreaterThan(radius.get('complaint phone') ?? 0);
  });

  it.each([
    ['Order confirmation', 400, 'Order confirmation'],
    ['Order confirmation', 60, 'Order co…'],
    ['注文の確認', 30, '注文…'],
  ])('%s in %i pixels is %s', (text, width, expected) => {
    expect(shorten(text, width, 11)).toBe(expected);
  });

  it('breaks names between words', () => {
    expect(wrap('Order from them', 60, 10.5, 2)).toEqual(['Order from', 'them']);
    expect(wrap('One two three four five', 45, 10.5, 2)).toEqual(['One two', 'three…']);
  });

  it('the curve goes through its points and never beyond them', () => {
    const path = smooth([
      { x: 0, y: 10 },
      { x: 10, y: 0 },
      { x: 20, y: 0 },
      { x: 30, y: 40 },
    ]);
    expect(path).toMatch(/^M0 10C.*10 0C.*20 0C.*30 40$/);
    const heights = (path.match(/-?[\d.]+ -?[\d.]+/g) ?? []).map((pair) => Number(pair.split(' ')[1]));
    expect(Math.min(...heights)).toBe(0);
    expect(Math.max(...heights)).toBe(40);
    expect(between([], [])).toBe('');
  });
});

describe('an address of the map', () => {
  it.each([
    ['', {}],
    ['persona=a%26b', { persona: 'a&b' }],
    ['customer=c1&months=6', { customer: 'c1', months: '6' }],
    ['months=5&until=next', {}],
    ['until=2099-01', {}],
    ['until=2026-02&compare=1', { until: '2026-02', compare: '1' }],
  ])('%s says what it says, and nothing that can not be', (asked, expected) => {
    expect(asAsked(choiceAsked(asked, '2026-11'), '2026-11')).toEqual(expected);
  });
});

describe('what to improve', () => {
  it('shows the weakest moment with the numbers that put it there', async () => {
    const { text } = await open('improve');
    expect(text('[data-part=improve-first] h3')).toBe('Invoice');
    expect(text('[data-part=improve-first]')).toMatch(/Uneasy \(-0\.9\), said 141 times.*of 5.*a month/);
    expect(text('[data-part=improve-begun]')).toBe('In hand already: 1');
    expect(text('[data-part=improve-in-the-way]')).toBe('What was in the way (3)');
    expect(text('[data-part=improve-ranking]')).toContain('Support');
  });

  it('makes one thing to do of it, with an owner and a day', async () => {
    const { background, click, find, type } = await open('improve');
    await click('[data-part=improve-begin]');
    await click('[data-part=improvement-form] [data-part=save]');
    expect(background.inputsOf('saveImprovement')).toEqual([]);
    await type('[data-part=improvement-form] [name=text]', 'Call before the invoice goes out');
    await type('[data-part=improvement-form] [name=owner]', ' Lee ');
    expect(find<HTMLInputElement>('[data-part=improvement-form] [name=dueOn]').value).toMatch(/^\d{4}-\d\d-\d\d$/);
    await click('[data-part=improvement-form] [data-part=save]');
    expect(background.inputsOf('saveImprovement')).toMatchObject([
      {
        id: null,
        content: { kind: 'invoice', text: 'Call before the invoice goes out', owner: 'Lee', state: 'planned' },
      },
    ]);
  });

  it.each([
    ['better', 'It helped'],
    ['worse', 'It feels worse since'],
    ['alike', 'No difference that is more than chance'],
    ['wait', 'Too early to say'],
  ] as const)('of one that is done it says: %s', async (verdict, words) => {
    const feeling = { n: 9, mean: -1, low: -2, high: 0, error: 0.3 };
    const done1 = { ...improvement, state: 'done', doneOn: '2026-09-01' } as const;
    const listed = [{ improvement: done1, effect: { verdict, before: feeling, since: feeling } }];
    const { text } = await open('improve', '', { improvements: () => done(listed) });
    expect(text('[data-part=improve-effect]')).toContain(words);
  });

  it('lists roadblocks of all customers, hands one to somebody, and saves the list', async () => {
    const dangerous = roadblock({ id: 'r1', text: '=HYPERLINK("http://x")', owner: '' });
    const { background, click, type, find } = await open('improve', '', {
      roadblocks: () => done({ listed: [{ roadblock: dangerous, customer }], after: null }),
    });
    expect(find('[data-part=roadblock] a').getAttribute('href')).toBe(`#customers/${customer.id}`);
    await click('[data-part=roadblock-hand-over]');
    await type('[data-part=roadblock-hand-form] [name=owner]', 'Lee');
    await click('[data-part=roadblock-hand-form] [data-part=save]');
    expect(background.inputsOf('saveRoadblock')).toMatchObject([{ id: 'r1', content: { owner: 'Lee' } }]);
    await click('[data-part=roadblocks-save]');
    await act(() => Promise.resolve());
    const file = await saveFile.mock.lastCall?.[1].text();
    expect(file).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(file?.split('\r\n')[0]).toContain('Customer');
  });

  it('comes from the map with the stage that was chosen there', async () => {
    const { background } = await open('improve', 'stage=purchase');
    expect(background.inputsOf('roadblocks')[0]).toMatchObject({ stage: 'purchase', moment: null, settled: false });
  });

  it('has an empty state for each of its parts', async () => {
    const { text } = await open('improve', '', {
      journeyMap: () => done(mapWith({ touched: [] })),
      improvements: () => done([]),
      roadblocks: () => done({ listed: [], after: null }),
    });
    expect(text('[data-part=improve-empty]')).toContain('Nobody has said how it was yet');
    expect(text('[data-part=improvements-empty]')).toContain('Nothing in hand');
    expect(text('[data-part=roadblocks-empty]')).toContain('Nothing is in the way');
  });
});
