// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInJourneys, defaultJourney, servicesJourney } from '../../../utils/domain/journey';
import { readDefinition, readJourneyFile } from '../../../utils/domain/journey/file';
import { faultOf } from '../../../utils/domain/journey/integrity';
import type { Journey } from '../../../utils/domain/journey/journey';
import { writeJourney } from '../../../utils/domain/journey/write-file';
import { followUpRules } from '../../../utils/domain/model/follow-up';
import { basicKinds } from '../../../utils/domain/model/touchpoint';

const messages: Record<string, unknown> = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

describe.each(builtInJourneys.map((journey) => [journey.id, journey] as const))('the journey %s', (_, journey) => {
  it('has the right shape and holds together', () => {
    expect(readDefinition(structuredClone(journey))).toEqual({ definition: journey, problem: null });
    expect(readJourneyFile(writeJourney(journey))).toEqual({ definition: journey, problem: null });
  });

  it('has all its words', () => {
    const keys = [...JSON.stringify(journey).matchAll(/"@(\w+)"/g)].map(([, key]) => key ?? '');
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => !messages[key])).toEqual([]);
  });

  it('is of use on the first day', () => {
    expect(journey.kinds.length).toBeGreaterThanOrEqual(25);
    expect(basicKinds.filter((id) => !journey.kinds.some((kind) => kind.id === id && kind.like === id))).toEqual([]);
    expect(journey.kinds.filter(({ defining }) => defining).length).toBeGreaterThanOrEqual(5);
    expect(journey.stages.filter(({ id }) => !journey.kinds.some(({ stage }) => stage === id))).toEqual([]);
    expect(journey.personas.length).toBeGreaterThanOrEqual(4);
    expect(journey.ladder.map(({ rule }) => rule).toSorted()).toEqual([...followUpRules].toSorted());
    expect(journey.concerns).toHaveLength(8);
    expect(journey.opportunities).toHaveLength(8);
    for (const { goals, expectedDays } of journey.stages) expect(goals.length && expectedDays).toBeGreaterThan(0);
  });

  it('has a clock for who is upset: told in 1 h, called in 24, settled in 48', () => {
    const [playbook] = journey.playbooks.filter(({ when }) => when === 'negative-feedback');
    const within = Object.fromEntries(playbook?.steps.map(({ id, withinHours }) => [id, withinHours]) ?? []);
    expect(playbook?.freezesOffers).toBe(true);
    expect(within).toMatchObject({ 'tell-owner': 1, call: 24, close: 48 });
  });

  it('follows up on the days that were agreed', () => {
    const after = Object.fromEntries(journey.ladder.map(({ rule, after }) => [rule, after]));
    expect(after).toMatchObject({
      'reply-owed': 1,
      'quote-unanswered': 3,
      'thank-you': 0,
      'all-is-well': 7,
      feedback: 14,
      education: 21,
      opportunity: 30,
    });
    expect(journey.dormantAfterMonths).toBe(9);
  });
});

type Change = (journey: Journey) => Partial<Journey>;

const change = <T>(list: readonly T[], place: number, part: Partial<T>): T[] =>
  list.map((row, at) => (at === place ? { ...row, ...part } : row));

const template = { id: 't', name: 'T', for: '', persona: '', language: 'en', subject: '', body: '' };

const faults: readonly [code: string, place: string, change: Change][] = [
  ['journeyTwice', 'stages[1].id', ({ stages }) => ({ stages: change(stages, 1, { id: 'awareness' }) })],
  ['journeyTwice', 'kinds[2].id', ({ kinds }) => ({ kinds: change(kinds, 2, { id: 'trade-fair' }) })],
  ['journeyTwice', 'personas[4].id', ({ personas }) => ({ personas: change(personas, 4, { id: 'careful-buyer' }) })],
  [
    'journeyTwice',
    'playbooks[0].steps[1].id',
    ({ playbooks }) => ({
      playbooks: change(playbooks, 0, { steps: change(playbooks[0]?.steps ?? [], 1, { id: 'tell-owner' }) }),
    }),
  ],
  ['journeyTwice', 'ladder[1].rule', ({ ladder }) => ({ ladder: change(ladder, 1, { rule: 'playbook-step' }) })],
  [
    'journeyTwice',
    'keepInTouch[1].tag',
    ({ keepInTouch }) => ({ keepInTouch: change(keepInTouch, 1, { tag: 'vip' }) }),
  ],
  [
    'journeyTwice',
    'keepInTouch[4].stage',
    ({ keepInTouch }) => ({ keepInTouch: change(keepInTouch, 4, { stage: 'awareness' }) }),
  ],
  ['journeyForNobody', 'keepInTouch[0]', ({ keepInTouch }) => ({ keepInTouch: change(keepInTouch, 0, { tag: '' }) })],
  ['journeyPhaseOrder', 'stages[3].phase', ({ stages }) => ({ stages: change(stages, 3, { phase: 'before-sale' }) })],
  ['journeyKindOther', 'kinds[5].like', ({ kinds }) => ({ kinds: change(kinds, 5, { like: 'invoice' }) })],
  ['journeyNoStage', 'kinds[0].stage', ({ kinds }) => ({ kinds: change(kinds, 0, { stage: 'nowhere' }) })],
  [
    'journeyNoStage',
    'keepInTouch[2].stage',
    ({ keepInTouch }) => ({ keepInTouch: change(keepInTouch, 2, { stage: 'nowhere' }) }),
  ],
  [
    'journeyNoStage',
    'opportunities[2].when.stage',
    ({ opportunities }) => ({ opportunities: change(opportunities, 2, { when: { stage: 'nowhere' } }) }),
  ],
  [
    'journeyNoPersona',
    'opportunities[4].when.persona',
    ({ opportunities }) => ({ opportunities: change(opportunities, 4, { when: { persona: 'nobody' } }) }),
  ],
  ['journeyNoPersona', 'templates[0].persona', () => ({ templates: [{ ...template, persona: 'nobody' }] })],
  ['journeyNoStep', 'templates[0].for', () => ({ templates: [{ ...template, for: 'playbook:dance' }] })],
  ['journeyNameless', 'name', () => ({ name: ' ' })],
  ['journeyNameless', 'stages[2].name', ({ stages }) => ({ stages: change(stages, 2, { name: '' }) })],
];

describe('a journey that does not hold together', () => {
  it.each(faults)('%s at %s', (code, place, of) => {
    const broken = { ...defaultJourney, ...of(defaultJourney) };
    expect(faultOf(broken)).toMatchObject({ code, params: { place } });
    expect(readDefinition(broken)).toMatchObject({ definition: null, problem: { code, params: { place } } });
  });

  it.each([
    ['a small one of its own', { kinds: defaultJourney.kinds.slice(0, 2), templates: [] }],
    ['no personas, and nobody asks for one', { personas: [], opportunities: [], templates: [] }],
    ['a template for a step', { templates: [{ ...template, for: 'playbook:call' }] }],
    ['a template for a rule', { templates: [{ ...template, for: 'thank-you' }] }],
  ])('but this does: %s', (_, part) => {
    expect(faultOf({ ...defaultJourney, ...part })).toBeNull();
  });
});

const file = (part: object): string => JSON.stringify({ format: 'waymark-journey', version: 1, ...part });

describe('a file', () => {
  it.each([
    ['cut off', writeJourney(servicesJourney).slice(0, 500), 'journeyNotJson', {}],
    ['a comma too many', '{\n  "format": "waymark-journey",,\n}', 'journeyNotJson', { line: 2, column: 31 }],
    ['empty', '', 'journeyNotJson', { line: 1, column: 1 }],
    ['of something else', '{"format": "waymark-words", "version": 1}', 'journeyNotOurs', {}],
    ['a list', '[]', 'journeyNotOurs', {}],
    ['without a version', '{"format": "waymark-journey"}', 'journeyNotOurs', {}],
    ['of a later day', file({ version: 2, definition: defaultJourney }), 'journeyNewer', {}],
    ['with nothing in it', file({}), 'journeyMissing', { place: 'definition' }],
    ['with nothing but a name', file({ definition: { id: 'x', name: 'X' } }), 'journeyMissing', { place: 'stages' }],
    [
      'with a channel of its own',
      file({ definition: { ...defaultJourney, kinds: change(defaultJourney.kinds, 3, { channel: 'fax' as 'mail' }) } }),
      'journeyShape',
      { place: 'kinds[3].channel', found: '"fax"' },
    ],
    [
      'with a day too many',
      file({ definition: { ...defaultJourney, stages: change(defaultJourney.stages, 0, { expectedDays: 99_999 }) } }),
      'journeyShape',
      { place: 'stages[0].expectedDays', found: '99999' },
    ],
    [
      'with words that are none',
      file({ definition: { ...defaultJourney, stages: change(defaultJourney.stages, 1, { goals: [7 as never] }) } }),
      'journeyShape',
      { place: 'stages[1].goals[0]', found: '7' },
    ],
    ['far too big', ' '.repeat(5_000_001), 'journeyTooBig', {}],
  ])('%s', (_, text, code, params) => {
    const { definition, problem } = readJourneyFile(text);
    expect(definition).toBeNull();
    expect(problem).toMatchObject({ code, params });
  });

  it('may come from another program: with a mark at its beginning and more than we know', () => {
    const text = `\uFEFF${file({ made: 'elsewhere', definition: { ...defaultJourney, colour: 'blue' } })}`;
    expect(readJourneyFile(text)).toEqual({ definition: defaultJourney, problem: null });
  });
});
