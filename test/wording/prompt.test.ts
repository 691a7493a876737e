import { expect, it } from 'vitest';
import { promptWords } from '../../utils/wording/prompt';
import { words } from '../components/words';

const reply = (given: string) => ({ given, rule: 'reply-owed' as const });

const cases: readonly [why: string, told: Parameters<typeof promptWords>[0], title: string, message: string][] = [
  ['one', { kind: 'digest', count: 1, first: [reply('Anna')] }, '1 follow-up today', 'Anna: Answer their mail'],
  [
    'more than there is room for',
    { kind: 'digest', count: 5, first: [reply('Anna'), reply('Ben')] },
    '5 follow-ups today',
    'Anna: Answer their mail\nBen: Answer their mail\nand 3 more',
  ],
  [
    'a step',
    { kind: 'steps', count: 1, first: [{ given: 'Anna', rule: 'playbook-step' }] },
    '1 playbook step is due now',
    'Anna: Next step of the playbook',
  ],
  ['no first name', { kind: 'digest', count: 1, first: [reply('')] }, '1 follow-up today', 'Answer their mail'],
  [
    'a name that would make lines of its own',
    { kind: 'digest', count: 1, first: [reply(' An\nna\u2028 x')] },
    '1 follow-up today',
    'An na x: Answer their mail',
  ],
  [
    'a name without an end',
    { kind: 'digest', count: 1, first: [reply('x'.repeat(500))] },
    '1 follow-up today',
    `${'x'.repeat(40)}: Answer their mail`,
  ],
];
it.each(cases)('%s', (_, told, title, message) => {
  expect(promptWords(told, words.t, words.language)).toEqual({ title, message });
});
