import { noPolicy } from '../../utils/domain/policy/policy';
import type { ReadyDraft } from '../../utils/messaging/doors/templates';
import type { Input, Name, Output, Topic } from '../../utils/messaging/protocol';
import { done, failed, type Result } from '../../utils/messaging/result';
import type { Background } from '../../utils/state/background';
import { journey } from './sample-journey';
import { company, customer, followUp, glance, me, personLine, settings, site, tab } from './samples';

export type Answers = { readonly [K in Name]?: (input: Input<K>) => Result<Output<K>> | Promise<Result<Output<K>>> };

export interface FakeBackground extends Background {
  /** Every call in its order: name and input. */
  readonly calls: readonly (readonly [Name, unknown])[];
  /** As if something had changed. */
  change(...topics: Topic[]): void;
  inputsOf(name: Name): readonly unknown[];
}

const ready: ReadyDraft = {
  template: 'x',
  language: 'en',
  subject: 'Your order',
  body: 'Dear Anna,\n\nis all well?\n\nMia',
  to: customer.emails,
  unknown: [],
};

const peopleNumbers = {
  stage: { 'post-purchase': 1 },
  feeling: { '1': 1 },
  persona: { '': 1 },
  owner: { '': 1 },
  tag: {},
  dormant: {},
  due: {},
};

const usual: Answers = {
  enterFrame: () => done({ tabId: 7 }),
  tabState: () => done(tab),
  me: () => done(me),
  settings: () => done(settings),
  sites: () => done([site]),
  policy: () => done(noPolicy),
  glance: ({ email }) =>
    done(customer.emails.includes(email) ? { glance, company } : { glance: null, company: isKestrel(email) }),
  dueNow: () => done([{ followUp: followUp({}), customer, waits: false, mail: null }]),
  journey: () => done(journey),
  logTouchpoint: () => done({ id: 'logged' }),
  draftFor: () => done(ready),
  draftForFollowUp: () => done(ready),
  roadblocks: () => done({ listed: [], after: null }),
  giveFeedback: () => done({ touchpointId: 'answer', next: 'none' }),
  searchCustomers: ({ text }) => done(customer.name.toLowerCase().includes(text.toLowerCase()) ? [customer] : []),
  peoplePage: () => done({ total: 1, lines: [personLine({})] }),
  changePeople: ({ ids }) => done({ undoId: 'act-1', changed: ids.length }),
  peopleNumbers: () => done(peopleNumbers),
  customer: ({ id }) => done(id === customer.id ? { glance, company } : { glance: null, company: null }),
  undoable: () => done([{ id: 'act-1', label: { code: 'act', params: {} }, at: 1 }]),
};

const isKestrel = (email: string) => (email.endsWith('@kestrel.example') ? company : null);

/** Answers from the samples; what a test wants to be different, it gives in `answers`. */
export function fakeBackground(answers: Answers = {}): FakeBackground {
  const calls: (readonly [Name, unknown])[] = [];
  const heard = new Set<(changed: readonly Topic[]) => void>();
  return {
    calls,
    inputsOf: (name) => calls.filter(([called]) => called === name).map(([, input]) => input),
    async call(name, input) {
      calls.push([name, input]);
      const answer = answers[name] ?? usual[name];
      if (!answer) return done(null) as Result<never>;
      return answer(input);
    },
    watch(_, hear) {
      heard.add(hear);
      return () => heard.delete(hear);
    },
    change: (...topics) => {
      for (const hear of heard) hear(topics);
    },
  };
}

export const noAnswer = () => failed('noAnswer');
