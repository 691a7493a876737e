import { expect, it } from 'vitest';
import { threadKeyOf } from '../../../utils/sites/dom/thread-key';

const cases: readonly [subject: string, key: string, why: string][] = [
  ['Quote for three pumps', 'quote for three pumps', 'as it is, folded'],
  ['Re: Quote for three pumps', 'quote for three pumps', 'a reply'],
  ['RE: AW: Re[2]: Quote for three pumps', 'quote for three pumps', 'replies by several programs'],
  ['Fwd: Quote  for three pumps ', 'quote for three pumps', 'forwarded, with stray spaces'],
  ['回复：Quote for three pumps', 'quote for three pumps', 'a full-width colon'],
  ['Ref: Order 17', 'order 17', 'a reply in Portuguese'],
  ['Reminder: Order 17', 'reminder: order 17', 'a word that only begins like a prefix'],
  ['Order: Re: 17', 'order: re: 17', 'a prefix in the middle is text'],
  ['Report', 'report', 'no colon'],
  ['Re:', '', 'nothing but a prefix'],
  ['', '', 'no subject'],
];

it.each(cases)('%s -> %s (%s)', (subject, key) => {
  expect(threadKeyOf(subject)).toBe(key);
});

it('is done with ten thousand prefixes at once', () => {
  expect(threadKeyOf(`${'Re: '.repeat(10_000)}x`)).toBe('x');
});
