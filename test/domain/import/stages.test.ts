import { describe, expect, it } from 'vitest';
import type { ImportRecord } from '../../../utils/domain/import/record';
import { readStage, stageNames } from '../../../utils/domain/import/words';
import { workOut } from '../../../utils/domain/import/work-out';
import { builtInJourneys, defaultJourney, servicesJourney } from '../../../utils/domain/journey';
import type { Journey } from '../../../utils/domain/journey/journey';
import type { Purchase } from '../../../utils/domain/model/purchase';
import { at, customer, purchase } from '../followups/build';

const now = at('2026-11-20 12:00');
const own: Journey = {
  ...defaultJourney,
  id: 'wine',
  stages: [
    { id: 'taster', name: 'Hat probiert', phase: 'before-sale', expectedDays: 10, goals: [] },
    { id: 'member', name: 'Club member', phase: 'after-sale', expectedDays: 300, goals: [] },
  ],
};

describe('a stage in a cell', () => {
  it.each([
    ['Club Member', own, 'member', 'their own name'],
    ['hat  probiert', own, 'taster', 'in any case'],
    ['taster', own, 'taster', 'their own id'],
    ['Kunde', own, 'post-purchase', 'a word of every business'],
    ['Club', own, null, 'half a name'],
    ['Briefing', defaultJourney, 'briefing', 'a stage that comes with us'],
    ['@stageAwareness', defaultJourney, null, 'no name'],
  ])('%s: $2, $3', (text, journey, stage, _why) => expect(readStage(text, stageNames(journey))).toBe(stage));
});

const record = (part: Partial<ImportRecord>): ImportRecord => ({
  row: 2,
  again: null,
  name: 'Anna Schmidt',
  given: 'Anna',
  family: 'Schmidt',
  honorific: '',
  emails: ['anna@kestrel-works.example'],
  phone: '',
  role: '',
  company: '',
  locale: '',
  persona: '',
  stage: null,
  tags: [],
  owner: '',
  note: '',
  purchase: null,
  touchpoint: null,
  ...part,
});

const ordered = (date: string, deliveredOn: string | null = null) =>
  ({ kind: 'purchase', number: '', amount: null, date, deliveredOn, validUntil: null, note: '', state: null }) as const;

const known = [own, ...builtInJourneys];
const books = {
  customers: new Map(),
  companies: [],
  companyByAddress: new Map(),
  purchases: [] as Purchase[],
  touchpoints: [],
};

describe('a customer from a file', () => {
  it.each([
    ['nothing is said', {}, defaultJourney, ['awareness']],
    ['nothing is said', {}, own, ['taster']],
    ['a stage of another business', { stage: 'purchase' }, servicesJourney, ['project']],
    ['a stage of another business', { stage: 'purchase' }, own, ['taster']],
    ['an order', { purchase: ordered('2026-03-01') }, defaultJourney, ['awareness', 'purchase']],
    [
      'an order that has come',
      { purchase: ordered('2026-03-01', '2026-03-10') },
      servicesJourney,
      ['interest', 'project', 'care'],
    ],
    ['an order', { purchase: ordered('2026-03-01') }, own, ['taster', 'member']],
    [
      'an order, and where they stand',
      { stage: 'consideration', purchase: ordered('2026-03-01') },
      defaultJourney,
      ['consideration'],
    ],
  ])('%s: %#', (_, part, journey, stages) => {
    const { people } = workOut([record(part)], books, { journey, known }, now, 'UTC');
    expect(people[0]?.content.stageHistory.map(({ to }) => to)).toEqual(stages);
    expect(people[0]?.content.stage).toBe(stages.at(-1));
  });

  it('who was there before keeps what has moved them, whatever the file does not know', () => {
    const there = customer({
      stage: 'consideration',
      stageHistory: [
        { from: null, to: 'awareness', at: at('2026-01-01 10:00'), by: 'user', reason: { code: 'added', params: {} } },
        {
          from: 'awareness',
          to: 'consideration',
          at: at('2026-02-01 10:00'),
          by: 'evidence',
          reason: { code: 'inquiry', params: {} },
        },
      ],
    });
    const withAnna = { ...books, customers: new Map([['anna@kestrel-works.example', there]]) };
    const journeys = { journey: defaultJourney, known };
    const worked = (part: Partial<ImportRecord>) => workOut([record(part)], withAnna, journeys, now, 'UTC').outcomes[0];
    expect(worked({})?.changes).toEqual([]);
    expect(worked({ purchase: ordered('2026-11-01') })?.changes).toEqual([
      { field: 'stage', from: 'consideration', to: 'purchase' },
    ]);
    const bought = { ...withAnna, purchases: [purchase('p', { date: '2026-11-01', number: '' })] };
    expect(
      workOut([record({ purchase: ordered('2026-11-01') })], bought, journeys, now, 'UTC').outcomes[0]?.purchase,
    ).toBe('same');
  });
});
