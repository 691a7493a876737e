// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { bandsOf, place } from '../../../components/customer/emotion-bands';
import { EmotionLine } from '../../../components/customer/emotion-line';
import { JourneyProvider } from '../../../components/customer/journey';
import type { Felt } from '../../../utils/domain/model/glance';
import type { Emotion } from '../../../utils/domain/model/touchpoint';
import { type Mounted, mount } from '../mount';
import { journey } from '../sample-journey';
import { felt } from '../samples';

const way = (...steps: readonly (readonly [stage: string, emotion: Emotion])[]): readonly Felt[] =>
  steps.map(([stage, emotion], at) =>
    felt({ stage, emotion, at: Date.parse('2026-11-01T10:00:00Z') + at * 86_400_000 }),
  );

describe('bands', () => {
  test.each([
    ['none', way(), []],
    ['one stage', way(['purchase', 1], ['purchase', 2]), ['purchase 2']],
    ['in order', way(['awareness', 0], ['purchase', 1]), ['awareness 1', 'purchase 1']],
    [
      'back again: time goes on',
      way(['purchase', 1], ['consideration', 0], ['purchase', -1]),
      ['purchase 1', 'consideration 1', 'purchase 1'],
    ],
  ])('%s', (_, feelings, expected) => {
    expect(bandsOf(feelings).map(({ stage, feelings: own }) => `${stage} ${own.length}`)).toEqual(expected);
  });
});

describe('places', () => {
  const feelings = way(['awareness', -2], ['awareness', 2], ['purchase', 0], ['post-purchase', 1]);
  const { bands, points } = place(feelings, (stage) => stage.length);

  test('up is good, and all stay inside', () => {
    expect(points.map(({ y }) => y)).toEqual([92, 8, 50, 29]);
    expect(points.every(({ x }) => x > 0 && x < 100)).toBe(true);
  });

  test('time goes one way, each feeling in its band, and the bands fill the chart', () => {
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(bands.map(({ from }) => Math.round(from))).toEqual([
      0,
      ...bands.slice(0, -1).map(({ to }) => Math.round(to)),
    ]);
    expect(bands.at(-1)?.to).toBeCloseTo(100);
    const inBand = points.map(({ x, felt: { stage } }) =>
      bands.some((one) => one.stage === stage && x > one.from && x < one.to),
    );
    expect(inBand).toEqual([true, true, true, true]);
  });

  test('fifty feelings in one stage leave room for the name of the next', () => {
    const many = way(...Array.from({ length: 49 }, () => ['awareness', 0] as const), ['purchase', 1]);
    const last = place(many, (stage) => stage.length).bands.at(-1);
    expect((last?.to ?? 0) - (last?.from ?? 0)).toBeGreaterThan(8);
  });
});

describe('the chart', () => {
  let page: Mounted;
  afterEach(() => page?.unmount());
  const show = async (feelings: readonly Felt[]) => {
    page = await mount(() => (
      <JourneyProvider value={journey}>
        <EmotionLine feelings={feelings} />
      </JourneyProvider>
    ));
  };

  test('a shape of its own for each feeling, so that it can be read in grey', async () => {
    await show(way(['awareness', -2], ['awareness', -1], ['awareness', 0], ['awareness', 1], ['awareness', 2]));
    const shapes = page.all('[data-part=felt] path').map((path) => path.getAttribute('d'));
    expect(new Set(shapes).size).toBe(5);
  });

  test('says the same in words, stage by stage, and hides the drawing from screen readers', async () => {
    await show(way(['awareness', 0], ['purchase', -1], ['purchase', 2]));
    expect(page.all('[data-part=emotion-line-words] li').map((line) => line.textContent)).toEqual([
      'Awareness: Neutral (Delivery, 1 Nov)',
      'Purchase: Uneasy (Delivery, 2 Nov); Delighted (Delivery, 3 Nov)',
    ]);
    expect(page.find('.emotion-line-chart').getAttribute('aria-hidden')).toBe('true');
  });

  test('a stage of another journey keeps its own word', async () => {
    await show(way(['Negotiation 2', 1], ['purchase', 1]));
    expect(page.all('.emotion-line-names span').map((name) => name.textContent)).toEqual(['Negotiation 2', 'Purchase']);
  });
});
