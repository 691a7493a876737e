import { describe, expect, it } from 'vitest';
import { threadKeyOf } from '../../../utils/domain/journey/thread-key';

const key = 'quote q-1042';

describe('mails of one conversation', () => {
  it.each([
    ['Quote Q-1042', 'as it was first sent'],
    ['Re: Quote Q-1042', 'English'],
    ['RE: FW: Quote Q-1042', 'answered after it was forwarded'],
    ['AW: Quote Q-1042', 'German'],
    ['WG: AW: Quote Q-1042', 'German, forwarded'],
    ['Antwort: Quote Q-1042', 'German, Notes'],
    ['SV: VS: Quote Q-1042', 'Nordic'],
    ['VL: Quote Q-1042', 'Finnish, forwarded'],
    ['TR : Quote Q-1042', 'French, with a space before the colon'],
    ['RÉF: Quote Q-1042', 'French, with an accent'],
    ['RV: RES: ENC: Quote Q-1042', 'Spanish and Portuguese'],
    ['R: I: Quote Q-1042', 'Italian'],
    ['Odp: PD: Quote Q-1042', 'Polish'],
    ['YNT: İLT: Quote Q-1042', 'Turkish'],
    ['Vá: Quote Q-1042', 'Hungarian'],
    ['Отв: Quote Q-1042', 'Russian'],
    ['ΑΠ: Quote Q-1042', 'Greek'],
    ['回复：Quote Q-1042', 'Chinese, with a wide colon'],
    ['返信: Quote Q-1042', 'Japanese'],
    ['답장: Quote Q-1042', 'Korean'],
    ['תשובה: Quote Q-1042', 'Hebrew'],
    ['رد: Quote Q-1042', 'Arabic'],
    ['Re[2]: Quote Q-1042', 'counted in brackets'],
    ['Re (3): Quote Q-1042', 'counted in parentheses'],
    ['Re^4: Quote Q-1042', 'counted with a caret'],
    ['Re:Re:Re: Quote Q-1042', 'without spaces'],
    ['[EXTERNAL] Re: Quote Q-1042', 'marked by a gateway'],
    ['Re: [EXT] Quote Q-1042', 'marked by a gateway later on'],
    ['  re:   Quote   Q-1042 ', 'white space'],
  ])('%s (%s)', (subject) => expect(threadKeyOf(subject)).toBe(key));
});

describe('mails of other conversations', () => {
  it.each([
    ['Regarding: Quote Q-1042', 'regarding: quote q-1042', 'a word of the subject'],
    ['Q-1042: Quote', 'q-1042: quote', 'a number before a colon'],
    ['[Kestrel] Quote Q-1042', '[kestrel] quote q-1042', 'the name of a list'],
    ['Reminder: Quote Q-1042', 'reminder: quote q-1042', 'begins like a prefix'],
    ['Re', 're', 'nothing but a word'],
    ['', '', 'no subject'],
    ['Re:', '', 'an answer to no subject'],
    ['Größe und Preis', 'große und preis', 'accents go, letters stay'],
    ['"Re: Quote"', '"re: quote"', 'quoted'],
  ])('%s', (subject, expected) => expect(threadKeyOf(subject)).toBe(expected));

  it('takes a subject made of nothing but prefixes in its stride', () => {
    expect(threadKeyOf('Re: '.repeat(100_000))).toHaveLength(0);
  });
});
