import type { ImportRecord } from '../../utils/domain/import/record';
import { defaultJourney, servicesJourney } from '../../utils/domain/journey';
import { noWords } from '../../utils/domain/model/own-words';
import type { Input, Name } from '../../utils/messaging/protocol';
import { company, customer, goal, opportunity, purchase, roadblock, touchpoint } from '../storage/rows';
import type { Ask } from './asker';

/** What the user asks for, and how it is answered when it is asked for again after it was done. */
interface Act<K extends Name> {
  readonly door: K;
  readonly input: (seed: Seed) => Input<K>;
  /** The code of the refusal; '' where it is taken twice. */
  readonly again: string;
}
export type AnyAct = { readonly [K in Name]: Act<K> }[Name];

const act = <K extends Name>(
  door: K,
  input: (seed: Seed) => Input<K>,
  again = '',
): readonly [name: string, act: AnyAct] => [door, { door, input, again } as unknown as AnyAct];
const named = (name: string, [, which]: readonly [string, AnyAct]): readonly [string, AnyAct] => [name, which];

export interface Seed {
  readonly anna: string;
  readonly double: string;
  readonly ben: string;
  readonly complaint: string;
  readonly purchase: string;
  readonly goal: string;
  readonly roadblock: string;
  readonly opportunity: string;
  readonly run: string;
  readonly improvement: string;
  readonly mapping: string;
  readonly followUp: string;
  readonly undoable: string;
  readonly importing: string;
  readonly restoring: string;
}

export const form = (name: string, email: string) => ({
  name,
  emails: [email],
  company: 'Contoso',
  role: 'Buyer',
  honorific: '',
  locale: 'en',
  stage: 'post-purchase',
});

const improvement = {
  kind: 'delivery',
  text: 'Call before it comes',
  owner: 'Lee',
  dueOn: '',
  state: 'planned',
  doneOn: '',
} as const;

const header = ['Mail', 'Who'];
const mapping = {
  header,
  mapping: ['email', 'name'],
  formats: { dateOrder: 'dmy', decimal: '.', currency: 'EUR', touchpointKind: '' },
  file: 'list.csv',
} as const;

const origin = 'http://127.0.0.1:9871';
const site = { origin };
const at = Date.UTC(2026, 9, 20, 9);
const day = 24 * 60 * 60 * 1000;

const row = { createdAt: at, changedAt: at, rev: 1, deletedAt: null, source: 'user' } as const;

const records = (count: number): readonly ImportRecord[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ given: '', family: '', honorific: '', phone: '', role: '', locale: '', persona: '', owner: '', note: '' },
    row: i + 2,
    again: null,
    name: `Person ${i}`,
    emails: [`person${i}@list.example`],
    company: `Firm ${i % 3}`,
    stage: 'purchase',
    tags: ['fair'],
    touchpoint: null,
    purchase: {
      kind: 'purchase',
      number: `L-${i}`,
      amount: { minor: 100, currency: 'EUR' },
      date: '2026-11-01',
      deliveredOn: null,
      validUntil: null,
      state: null,
      note: '',
    },
  }));

/** One of everything, so that every act has something to act on. */
export async function sow(ask: Ask): Promise<Seed> {
  const { id: anna } = await ask('addCustomer', form('Anna Schmidt', 'anna@contoso.example'));
  const { id: double } = await ask('addCustomer', form('Anna Schmidt', 'a.schmidt@contoso.example'));
  const { id: ben } = await ask('addCustomer', { ...form('Ben Okafor', 'ben@harbour.example'), company: 'Harbour' });
  const { id: bought } = await ask('addPurchase', purchase({ customerId: anna, number: 'R-1', state: 'open' }));
  const { id: complaint } = await ask(
    'logTouchpoint',
    touchpoint({ customerId: anna, kind: 'complaint', at: Date.now() - 2 * day, emotion: -2, purchaseId: bought }),
  );
  for (const customerId of [double, ben])
    await ask('logTouchpoint', touchpoint({ customerId, kind: 'delivery', at: Date.now() - 5 * day, rating: 4 }));
  const { id: aim } = await ask('saveGoal', { id: null, content: goal({ customerId: anna }) });
  const block = roadblock({ customerId: anna, goalId: aim, since: at });
  const { id: stone } = await ask('saveRoadblock', { id: null, content: block });
  const { id: chance } = await ask('saveOpportunity', { id: null, content: opportunity({ customerId: anna }) });
  const opened = { customerId: anna, playbook: 'negative-feedback', touchpointId: complaint, because: [] };
  const { id: run } = await ask('openPlaybook', opened);
  const { id: begun } = await ask('saveImprovement', { id: null, content: improvement });
  await ask('saveMapping', mapping);
  const read = await ask('mappingFor', { header });
  await ask('changeSettings', { words: { ...noWords, never: ['cheap'] } });
  await ask('saveJourney', { definition: { ...defaultJourney, id: 'own', name: 'Ours' } });
  await ask('enableSite', site);
  await ask('loadSamples', { scenario: null });
  await ask('writeNote', { customerId: ben, note: 'Rings on Mondays' });
  const due = await ask('dueNow', { limit: 50 });
  const followUp = due.find(({ customer: { id } }) => [anna, double, ben].includes(id))?.followUp.id;
  const [latest] = await ask('undoable', {});
  const { job: importing } = await ask('startImport', { file: 'list.csv' });
  await ask('importRows', { job: importing, part: 0, records: records(3) });
  const { job: restoring } = await ask('startRestore', { file: 'backup.json' });
  if (!read || !followUp || !latest) throw new Error('there is not one of everything');
  return {
    ...{ anna, double, ben, complaint, purchase: bought, goal: aim, roadblock: stone, opportunity: chance },
    ...{ run, improvement: begun, mapping: read.id, followUp, undoable: latest.id, importing, restoring },
  };
}

/** All that writes at somebody's word, by what it is. */
export const acts: readonly (readonly [name: string, act: AnyAct])[] = [
  act('addCustomer', () => form('Cem Arslan', 'cem@arslan.example'), 'addressTaken'),
  act('changeCustomer', ({ anna }) => ({ id: anna, form: form('Anna Berg', 'anna@contoso.example') })),
  act('moveStage', ({ anna }) => ({ id: anna, to: 'consideration' })),
  act('logTouchpoint', ({ ben }) => touchpoint({ customerId: ben, kind: 'call', at, emotion: 1 })),
  act('addPurchase', ({ ben }) => purchase({ customerId: ben })),
  act('undo', ({ undoable }) => ({ id: undoable }), 'undoGone'),
  act('changePeople', ({ anna, double, ben }) => ({
    ids: [anna, double, ben],
    change: { stage: 'awareness', owner: 'Lee', persona: 'careful-buyer', addTags: ['fair'] },
    into: null,
    total: 3,
  })),
  act('keepApart', ({ anna, double }) => ({ one: anna, other: double })),
  act('mergeCustomers', ({ anna, double }) => ({ keep: anna, other: double }), 'customerGone'),
  act('eraseCustomer', ({ anna }) => ({ id: anna, keepOut: true }), 'customerGone'),
  act('changeTouchpoint', ({ complaint }) => ({ id: complaint, changes: { emotion: 2, note: 'All well' } })),
  act('removeTouchpoint', ({ complaint }) => ({ id: complaint }), 'rowGone'),
  act('changePurchase', ({ purchase: id }) => ({ id, changes: { state: 'done', deliveredOn: '2026-11-10' } })),
  act('removePurchase', ({ purchase: id }) => ({ id }), 'rowGone'),
  act('saveGoal', ({ goal: id, anna }) => ({ id, content: goal({ customerId: anna, state: 'reached' }) })),
  named(
    'saveGoal of a new one',
    act('saveGoal', ({ ben }) => ({ id: null, content: goal({ customerId: ben }) })),
  ),
  act('removeGoal', ({ goal: id }) => ({ id }), 'rowGone'),
  act('saveRoadblock', ({ roadblock: id, anna }) => ({
    id,
    content: roadblock({ customerId: anna, state: 'solved', since: at }),
  })),
  act('removeRoadblock', ({ roadblock: id }) => ({ id }), 'rowGone'),
  act('saveOpportunity', ({ opportunity: id, anna }) => ({
    id,
    content: opportunity({ customerId: anna, state: 'taken' }),
  })),
  act('removeOpportunity', ({ opportunity: id }) => ({ id }), 'rowGone'),
  act('writeNote', ({ anna }) => ({ customerId: anna, note: 'Likes tea' })),
  act('setPersona', ({ anna }) => ({ customerId: anna, persona: 'careful-buyer' })),
  act('giveFeedback', ({ anna, purchase: purchaseId }) => ({
    customerId: anna,
    purchaseId,
    answer: { kind: 'nps', value: 10 },
  })),
  act('closeFollowUp', ({ followUp }) => ({ id: followUp, as: 'done', because: 'by-user' })),
  act('snoozeFollowUp', ({ followUp }) => ({ id: followUp, until: '2030-01-01' })),
  act('openPlaybook', ({ ben }) => ({ customerId: ben, playbook: '', touchpointId: null, because: [] })),
  act('markPlaybookStep', ({ run }) => ({ id: run, step: 'tell-owner', done: true, note: 'Told Lee' })),
  act('markConcern', ({ run }) => ({ id: run, concern: defaultJourney.concerns[0]?.id ?? '', on: true })),
  act('handOverPlaybook', ({ run }) => ({ id: run, owner: 'Lee' })),
  act('closePlaybook', ({ run }) => ({ id: run, outcome: 'solved', feeling: 1, note: 'Well again' }), 'playbookClosed'),
  act('useJourney', () => ({ id: servicesJourney.id })),
  act('saveJourney', () => ({ definition: { ...defaultJourney, name: 'Another way', dormantAfterMonths: 3 } })),
  act('resetJourney', () => ({ id: 'own' }), 'journeyGone'),
  act('saveImprovement', ({ improvement: id }) => ({ id, content: { ...improvement, state: 'done' } })),
  act('removeImprovement', ({ improvement: id }) => ({ id }), 'rowGone'),
  act('changeSettings', () => ({ monitorOnly: true, words: { ...noWords, never: ['dear'] } })),
  act('changeMe', () => ({ names: ['Mia Keller'], country: 'DE' })),
  act('enableSite', () => ({ origin: 'http://127.0.0.1:9872' })),
  act('disableSite', () => site),
  act('switchAccount', () => ({ origin, account: 'mia@shop.example', off: true })),
  act('chooseLayout', () => ({ origin, layout: 'overlay' })),
  act('forgetSlips', () => ({})),
  act('loadSamples', () => ({ scenario: null })),
  act('removeSamples', () => ({})),
  act('startImport', () => ({ file: 'other.csv' })),
  act('importRows', ({ importing: job }) => ({ job, part: 1, records: records(40) })),
  act('finishImport', ({ importing: job }) => ({ job, cancelled: false })),
  act('startRestore', () => ({ file: 'other.json' })),
  act('restoreRows', ({ restoring: job }) => ({
    job,
    part: 0,
    table: 'customers',
    rows: [{ ...row, id: 'restored', ...customer({ emails: ['dora@lang.example'], stage: 'purchase' }) }],
  })),
  named(
    'restoreRows of companies',
    act('restoreRows', ({ restoring: job }) => ({
      ...{ job, part: 0, table: 'companies' },
      rows: [{ ...row, id: 'restored', ...company() }],
    })),
  ),
  act('finishRestore', ({ restoring: job }) => ({ job, cancelled: false })),
  act('saveMapping', () => ({ ...mapping, header: ['E-Mail', 'Who'] })),
  act('forgetMapping', ({ mapping: id }) => ({ id }), 'mappingGone'),
  act('backupMade', () => ({})),
  act('putOffBackup', () => ({ days: 7 })),
  act('remindOfBackup', () => ({ every: 30 })),
  act('deleteEverything', () => ({})),
];
