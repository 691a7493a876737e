import type { Random } from '../support/random';

const subjects = [
  'The offer',
  'Our colleague in Bremen',
  'The second delivery',
  'Your new scanner',
  'The service plan',
  'This price',
  'Our warehouse',
  'The contract',
];
const verbs = [
  'covers',
  'replaces',
  'will need',
  'includes',
  'was planned with',
  'depends on',
  'can start without',
  'leaves room for',
];
const objects = [
  'the spare parts',
  'a week of training',
  'two more stations',
  'the old adapters',
  'your own transport',
  'a test on site',
  'the yearly check',
  'a second user',
];
const ends = [
  'at no extra cost',
  'as you asked on the phone',
  'until the end of the quarter',
  'if the line is moved',
  'for the first twelve months',
  'before your summer break',
  'in the larger of the two halls',
];
const asides = [
  'I have asked production about the date, and they can hold it.',
  'Please tell me whether that suits you.',
  'The figures stand in the table on page two.',
  'We can talk about it on Thursday at ten.',
  'Nothing changes for the stations that you have.',
];

/** Business prose of so many words, different with each call; the greeting and the sign-off are those of a mail. */
export const proseOf = (random: Random, words: number, given: string): string => {
  const parts = [`Hi ${given},\n\nthank you for the call.`];
  for (let count = 7; count < words - 4; ) {
    const article = `${random.pick(subjects)} ${random.int(900) + 100}`;
    const sentence = `${article} ${random.pick(verbs)} ${random.pick(objects)} ${random.pick(ends)}.`;
    const next = random.int(3) === 0 ? `${sentence} ${random.pick(asides)}` : sentence;
    parts.push(random.int(5) === 0 ? `\n\n${next}` : ` ${next}`);
    count += next.split(' ').length;
  }
  return `${parts.join('')}\n\nBest regards,\nThe sample seller\n`;
};
