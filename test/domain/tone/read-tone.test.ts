import { describe, expect, it } from 'vitest';
import { readMailTone, readTone } from '../../../utils/domain/tone';
import { english } from '../../../utils/domain/tone/english';
import { german } from '../../../utils/domain/tone/german';
import type { Lists } from '../../../utils/domain/tone/lists';

const cases: readonly { text: string; because: readonly string[]; why: string }[] = [
  { text: 'Poor battery life.', because: ['Poor'], why: 'a word' },
  { text: 'A waste of money.', because: ['waste of money'], why: 'a phrase' },
  { text: 'Stopped working after two weeks.', because: ['Stopped working', 'after two weeks'], why: 'in their order' },
  { text: 'It is not good.', because: ['not good'], why: 'praise that is denied' },
  { text: 'Not bad at all.', because: [], why: 'blame that is denied' },
  { text: 'No problem with it.', because: [], why: 'a thing that is not there' },
  { text: 'I never had a complaint.', because: [], why: 'never' },
  { text: 'I could not be happier.', because: [], why: 'a denial that praises' },
  { text: 'It is not only good, it is cheap.', because: [], why: 'no denial' },
  { text: 'It does not leak.', because: [], why: 'the denial of a fault' },
  { text: 'It does not retract.', because: ['not retract'], why: 'what a thing does not do it should' },
  { text: 'You don’t have to charge it daily.', because: [], why: 'what one need not do' },
  { text: 'Too small for my hands.', because: ['Too small'], why: 'too much of something' },
  { text: 'I like the colour, too.', because: [], why: 'as well' },
  { text: 'Great phone, but the battery died.', because: ['died'], why: 'what comes after "but" counts more' },
  { text: 'The battery died, but they replaced it at once and I am delighted.', because: [], why: 'on both sides' },
  { text: 'Although it is ugly, it works perfectly.', because: [], why: 'what is granted counts less' },
  { text: 'Is it noisy?', because: [], why: 'a question' },
  { text: 'Wie lange hält der Akku?', because: [], why: 'eine Frage' },
  { text: 'Der Akku hält nicht.', because: ['hält nicht'], why: 'the denial stands behind' },
  { text: 'Ich bin enttaeuscht.', because: ['enttaeuscht'], why: 'without an umlaut' },
  { text: 'Der Text war bei der Installation dabei.', because: [], why: 'German words are not read as English' },
  { text: 'Die Taste klemmt.', because: ['klemmt'], why: 'nor is "die"' },
  { text: '', because: [], why: 'nothing' },
  { text: '👍', because: [], why: 'no word' },
];

describe('readTone', () => {
  it.each(cases)('$text: $why', ({ text, because }) => {
    expect(readTone(text)).toEqual({ tone: because.length > 0 ? 'negative' : 'other', because });
  });

  it('gives at most six reasons, each a piece of the text, in their order', () => {
    const text =
      'Terrible, awful, horrible. It is broken and useless. What a waste of money. I hate it, it is junk. The worst.';
    const { because } = readTone(text);
    expect(because).toHaveLength(6);
    const places = because.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('keeps a reason short, whatever stands in it', () => {
    const { because } = readTone(`It is a waste of ${'x'.repeat(5_000)} money, and awful.`);
    for (const words of because) expect(words.length).toBeLessThanOrEqual(120);
  });

  it('takes a mail without a greeting for no remark on a thing', () => {
    expect(readMailTone('I cannot do it then.').tone).toBe('other');
    expect(readMailTone('The new pump is broken. This is terrible.').tone).toBe('negative');
  });

  it.each(['still waiting ', 'not very ', 'a ', 'no no no ', 'refund return ', 'wait ~ | ', 'x'.repeat(400)])(
    'does not take for ever over %j again and again',
    (part) => {
      const text = part.repeat(20_000 / part.length);
      const start = performance.now();
      readTone(text);
      // Some 30 ms; what backtracks without bound takes minutes.
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );
});

describe('the lists', () => {
  const entriesOf = ({ phrases, acts }: Lists) =>
    [...phrases, ...acts].flatMap(([, entries]) => entries.split(',').map((entry) => entry.trim()));

  it.each([
    ['English', english()],
    ['German', german()],
  ])('%s: folded, and each phrase has its steps', (_, lists) => {
    const step = '(?:N|#|_|[a-z0-9]+\\*?(?:\\|[a-z0-9]+\\*?)*)';
    const phrase = new RegExp(`^${step}(?: (?:~~? )?${step})*$`);
    for (const entry of entriesOf(lists)) expect(entry).toMatch(phrase);
    for (const [, words] of lists.words) for (const word of words.split(' ')) expect(word).toMatch(/^[a-z0-9-]+\*?$/);
  });
});
