// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Insights } from '../../../components/dashboard/insights/insights';
import type { Report } from '../../../utils/domain/insights/report';
import { done, failed } from '../../../utils/messaging/result';
import { fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { report } from '../sample-report';

let page: Mounted;
afterEach(() => page?.unmount());

async function open(answer: Report = report) {
  page = await mount(() => <Insights />, fakeBackground({ insights: () => done(answer) }));
  await vi.waitFor(() => page.find('[data-part=insights], [data-part=insights-empty]'));
}

const of = (metric: string, part: string) => page.text(`[data-name=${metric}] [data-part=${part}]`);

describe('a number', () => {
  test('says how sure it is, of how many, and which way it goes', async () => {
    await open();
    expect(of('csat', 'metric-value')).toBe('84%');
    expect(of('csat', 'metric-bounds')).toContain('75% and 90%');
    expect(page.text('[data-name=csat] .metric-n')).toBe('Ratings: 96');
    expect(of('csat', 'metric-change')).toBe('Up from 79% in the 12 months before');
    expect(page.find('[data-name=csat] [data-part=metric-change]').className).toContain('metric-good');
    expect(page.find('[data-name=dormant] [data-part=metric-change]').className).toContain('metric-bad');
    expect(of('on-time', 'metric-change')).toBe('As in the 12 months before');
    expect(of('nps', 'metric-value')).toBe('+32');
    expect(of('first-answer', 'metric-value')).toBe('5 hours');
  });

  test('is silent where they are too few, and says how many it takes', async () => {
    await open();
    expect(of('referrals', 'metric-silent')).toBe(
      'First purchases so far: 7. Shown from 10 on, for fewer would tell nothing.',
    );
    expect(page.all('[data-name=referrals] [data-part=metric-value], [data-name=referrals] figure')).toEqual([]);
    expect(page.all('[data-name=nps] [data-part=metric-change]'), 'nothing to compare with').toEqual([]);
  });

  test('has a table that says what its line says', async () => {
    await open();
    const rows = page.all('[data-name=nps] [data-part=metric-table] tbody tr').map(({ textContent }) => textContent);
    expect(rows).toHaveLength(12);
    expect(rows[0]).toContain('–');
    expect(rows[11]).toContain('+36');
    expect(page.all('[data-name=nps] th[scope=col]').map(({ textContent }) => textContent)).toEqual([
      'Month',
      'Figure',
      'At least',
      'At most',
      'Answers',
    ]);
  });

  test('says how it is counted', async () => {
    await open();
    expect(page.text('[data-name=csat] details')).toContain('Wilson');
    expect(page.text('[data-name=first-answer] details')).toContain('nights and weekends');
  });
});

test('where people get stuck has a word and a sign, not only a colour', async () => {
  await open();
  await vi.waitFor(() => page.find('[data-part=stage-flow]'));
  expect(page.all('[data-part=stage-stuck]')).toHaveLength(1);
  expect(page.text('[data-name=consideration]')).toContain('21 of 33 have been here longer than usual');
  expect(page.text('[data-name=post-purchase]')).not.toContain('who left');
});

test('another period is asked for', async () => {
  await open();
  await page.click('input[value="3"]');
  await vi.waitFor(() => expect(page.background.inputsOf('insights')).toEqual([{ months: 12 }, { months: 3 }]));
});

test('nothing at all: it says what to do', async () => {
  const none = { value: null, low: null, high: null, n: 0, parts: [] };
  const metrics = report.metrics.map((metric) => ({ ...metric, now: none, before: none }));
  const stages = report.stages.stages.map((stage) => ({ ...stage, here: 0 }));
  await open({ ...report, metrics, stages: { ...report.stages, stages } });
  expect(page.text('[data-part=insights-empty]')).toContain('Nothing to count yet');
});

test('no answer: it says so, and how to ask again', async () => {
  page = await mount(() => <Insights />, fakeBackground({ insights: () => failed('databaseUnavailable') }));
  await vi.waitFor(() => page.find('.trouble'));
});
