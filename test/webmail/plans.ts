import type { Random } from '../support/random';

/** How the mail begins when Send is pressed: "Dear Ben" to Anna is held. */
export type Greeting = 'Dear Anna' | 'Dear Ben';

/** What happens around one Send. */
interface Kind {
  readonly typed: Greeting;
  /** Before Send is pressed; 'at-once': it is pressed right after the last key. */
  readonly before: 'checked' | 'at-once' | 'worker-ended' | 'database-busy' | 'updated';
  /** While it is held, before it is answered. */
  readonly held?: 'nothing' | 'worker-ended' | 'updated';
  readonly answer?: 'fix' | 'anyway' | 'back';
}

export interface Plan extends Kind {
  readonly html: boolean;
  readonly press: 'click' | 'Enter' | 'Space';
  /** Clicks, as fast as a hand can. */
  readonly times: number;
}

export const kinds: readonly Kind[] = [
  { typed: 'Dear Anna', before: 'checked' },
  { typed: 'Dear Ben', before: 'checked', held: 'nothing', answer: 'fix' },
  { typed: 'Dear Anna', before: 'at-once' },
  { typed: 'Dear Ben', before: 'checked', held: 'worker-ended', answer: 'anyway' },
  { typed: 'Dear Anna', before: 'database-busy' },
  { typed: 'Dear Ben', before: 'checked', held: 'nothing', answer: 'back' },
  { typed: 'Dear Anna', before: 'worker-ended' },
  { typed: 'Dear Ben', before: 'checked', held: 'nothing', answer: 'anyway' },
  { typed: 'Dear Ben', before: 'updated' },
  { typed: 'Dear Ben', before: 'checked', held: 'worker-ended', answer: 'fix' },
  { typed: 'Dear Ben', before: 'database-busy' },
  { typed: 'Dear Ben', before: 'checked', held: 'updated' },
];

/** Every kind in its turn, with plain and rich text, and Send pressed in any way. */
export const plans = (count: number, random: Random): readonly Plan[] =>
  Array.from({ length: count }, (_, index) => ({
    ...kinds[index % kinds.length]!,
    html: random.int(2) === 1,
    press: random.pick(['click', 'click', 'click', 'Enter', 'Space'] as const),
    times: random.pick([1, 1, 2, 2, 4]),
  }));

export const describePlan = ({ typed, before, held, answer, html, press, times }: Plan): string =>
  [
    `${typed} in ${html ? 'rich' : 'plain'} text`,
    before,
    press === 'click' ? `${times} clicks` : press,
    ...(held ? [`held: ${[held, answer].filter(Boolean).join(', ')}`] : []),
  ].join('; ');
