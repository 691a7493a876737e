import type { Finding, Fix } from '../../model/finding';
import { fold } from '../../names/fold';
import type { Greeting } from '../../names/greeting';
import { shownName } from '../../names/people';
import { found } from '../found';
import type { Message } from '../rule';
import type { Recipient } from './greeted-person';
import { type RecordedTitle, recordedTitle } from './recorded-title';
import type { Title } from './title-kinds';

const germanFormal = /^(?:sehr ge|sehr ver|hochver)/;
const otherFormal: Readonly<Record<string, RegExp>> = { en: /^dear$/, it: /^(?:gentil|egregi|preg|stimat)/ };

const asAddress = ({ text, degree }: Title): string =>
  degree === 'prof' ? (text.length < 6 ? 'Prof.' : text) : text.length < 5 ? `${text}.` : text;

/** How a doctor or a professor is addressed: in German after the title, elsewhere instead of it. */
function fixOf(message: Message, lang: string, title: Title, { titles, degree }: RecordedTitle): readonly Fix[] {
  if (lang === 'de') {
    const degrees = titles.filter((one) => one.degree).map(asAddress);
    return [{ start: title.end, end: title.end, text: ` ${[...new Set(degrees)].join(' ')}` }];
  }
  const end = message.text[title.end] === '.' ? title.end + 1 : title.end;
  const hers = lang === 'it' && title.sex === 'woman';
  if (degree === 'prof') return [{ start: title.start, end, text: hers ? 'Prof.ssa' : 'Prof.' }];
  return [{ start: title.start, end, text: lang === 'en' ? 'Dr.' : hers ? 'Dott.ssa' : 'Dott.' }];
}

/**
 * "Sehr geehrte Frau Schmidt" to somebody who is Dr. Schmidt: in a formal German letter a slip, elsewhere worth a mark, and
 * nothing among people who know each other.
 */
export function missingDegree(
  message: Message,
  greeting: Greeting,
  titles: readonly Title[],
  whom: Recipient,
): Finding[] {
  const recorded = recordedTitle(whom.person, whom.record);
  const title = titles.find(({ sex }) => sex);
  const { word } = greeting;
  if (!recorded.degree || !title || !word || titles.length > 1 || titles.some(({ degree }) => degree)) return [];
  const said = fold(message.text.slice(word.start, word.end).replace(/\s+/g, ''));
  const inGerman = germanFormal.test(message.text.slice(word.start, word.end).toLowerCase());
  if (!inGerman && !otherFormal[greeting.lang]?.test(said)) return [];
  const degrees = recorded.titles.filter(({ degree }) => degree).map(({ text }) => text);
  const reason = {
    code: 'missingTitle',
    params: { title: title.text, to: shownName(whom.addressee), recorded: [...new Set(degrees)].join(' ') },
  };
  const fixes = fixOf(message, inGerman ? 'de' : greeting.lang, title, recorded);
  return [found(message, 'wrong-title', inGerman ? 'warn' : 'hint', title, reason, fixes)];
}
