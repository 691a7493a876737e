import { linesOf } from '../../message/lines';
import type { Range } from '../../message/range';
import type { Finding, Fix } from '../../model/finding';
import type { Reason } from '../../model/row';
import { genderOf } from '../../names/given-names';
import type { Greeting } from '../../names/greeting';
import { shownName } from '../../names/people';
import { agreementOf } from '../../names/salutation';
import { found } from '../found';
import type { Known, Message } from '../rule';
import { type Judged, judgedNames } from '../verdicts';
import { greetedPerson, type Recipient, recipientAt } from './greeted-person';
import { missingDegree } from './missing-degree';
import { type RecordedTitle, recordedTitle, sexByName } from './recorded-title';
import { counterpart, type Sex, type Title, tellsBoth, titlesIn } from './title-kinds';

const opening = 200;

/** "Sehr geehrte Frau Schmidt, sehr geehrter Herr Schmidt", on one line or two: written to a couple. */
function forBoth({ text }: Message, greeting: Greeting): boolean {
  const lines = linesOf(text, greeting.start, Math.min(text.length, greeting.end + opening));
  const [first, second] = lines.map((line) => text.slice(line.start, line.end)).filter((line) => line.trim());
  return tellsBoth(titlesIn(`${first} ${second && second.length < 60 ? second : ''}`, greeting.lang));
}

const agreed = (agreement: ReturnType<typeof agreementOf>, sex: Sex): string => agreement?.[sex] ?? '';

/** The full stop after a title goes with it where one of the two titles has none: "M. Dupont", "Mme Dupont". */
function withStop(text: string, { end }: Range, title: string): { end: number; title: string } {
  if (text[end] !== '.') return { end, title };
  if (title.endsWith('.')) return { end: end + 1, title };
  return /^(?:mme|mlle|madame|monsieur|herr|frau|pani|señor|señora)$/i.test(title)
    ? { end: end + 1, title }
    : { end, title };
}

/** Everything that agrees, from the word of greeting to the title, as it is said of the other sex. */
function swap(message: Message, greeting: Greeting, title: Title, sex: Sex, recorded: readonly Title[]): Fix[] {
  const { text } = message;
  const other = counterpart(
    title.text,
    sex,
    recorded.map((one) => one.text),
  );
  if (!other) return [];
  const put = withStop(text, title, other);
  const { word } = greeting;
  const agreement = word && agreementOf(text.slice(word.start, word.end));
  if (!word || !agreement || agreement.kind === sex || greeting.names.length > 1)
    return [{ start: title.start, end: put.end, text: put.title }];
  return [
    { start: word.start, end: put.end, text: agreed(agreement, sex) + text.slice(word.end, title.start) + put.title },
  ];
}

/** "Sehr geehrter Frau", "Cher Madame": right for nobody. */
function disagreement(message: Message, greeting: Greeting): Finding[] {
  const { word } = greeting;
  if (!word || !['names', 'title'].includes(greeting.kind)) return [];
  const { text } = message;
  const written = text.slice(word.start, word.end);
  const agreement = agreementOf(written);
  const [title] = titlesIn(text.slice(word.end, greeting.end), greeting.lang, word.end);
  if (!agreement || !title?.sex || title.sex === agreement.kind) return [];
  const range = { start: word.start, end: title.end };
  const reason = { code: 'titleAgreement', params: { word: written, title: title.text } };
  const fix = { start: word.start, end: word.end, text: agreed(agreement, title.sex) };
  return [found(message, 'wrong-title', 'warn', range, reason, [fix])];
}

/** "Lieber Anna": the word of greeting is for the other sex. */
function misfit(message: Message, greeting: Greeting, whom: Recipient): Finding[] {
  const { word, names } = greeting;
  const { text } = message;
  const written = word ? text.slice(word.start, word.end) : '';
  const agreement = agreementOf(written);
  if (!word || !agreement || names.length > 1) return [];
  const sex = sexOf(whom, recordedTitle(whom.person, whom.record));
  if (!sex || agreement.kind === sex) return [];
  const said = genderOf(names[0]!.words[0]!);
  if (said !== null && said !== (sex === 'man' ? 'male' : 'female')) return [];
  const reason = { code: 'titleAgreement', params: { word: written, title: names[0]!.text } };
  return [found(message, 'wrong-title', 'warn', word, reason, [{ ...word, text: agreed(agreement, sex) }])];
}

/** What the record says, or else a given name that is certain. */
const sexOf = ({ addressee, person, record }: Recipient, { sex, open }: RecordedTitle): Sex | null =>
  sex ?? (open ? sexByName(addressee, person.name, record) : null);

/** Against the record: "Herr" to somebody who goes by Frau. Without a record, against a name that is certain. */
function contradiction(message: Message, greeting: Greeting, titles: readonly Title[], whom: Recipient): Finding[] {
  const title = titles.find((one) => one.sex);
  if (!title?.sex || tellsBoth(titles)) return [];
  const recorded = recordedTitle(whom.person, whom.record);
  const sex = sexOf(whom, recorded);
  if (!sex || sex === title.sex) return [];
  const to = shownName(whom.addressee);
  const goesBy = recorded.titles.find((one) => one.sex)?.text;
  const reason: Reason = goesBy
    ? { code: 'wrongTitle', params: { title: title.text, to, recorded: goesBy } }
    : { code: 'titleForName', params: { title: title.text, to } };
  return [found(message, 'wrong-title', 'warn', title, reason, swap(message, greeting, title, sex, recorded.titles))];
}

/** "Szanowna Pani," and "Bonjour Madame," name nobody, and are for the one reader all the same. */
function titleAlone(message: Message, known: Known, judged: Judged): readonly Finding[] {
  const { greeting } = judged;
  const whom = message.draft.to.length === 1 ? recipientAt(message, known, judged, 0) : null;
  if (greeting.kind !== 'title' || !whom) return [];
  const from = greeting.word?.end ?? greeting.start;
  const titles = titlesIn(message.text.slice(from, greeting.end), greeting.lang, from);
  return contradiction(message, greeting, titles, whom);
}

/** What is wrong with the titles in the greeting, and with the words that agree with them. */
export function greetingTitles(message: Message, known: Known): readonly Finding[] {
  const judged = judgedNames(message, known);
  if (!judged) return [];
  const { greeting } = judged;
  const said = judged.names.flatMap(({ greeted, verdict }): Finding[] => {
    const isTheirs = verdict.kind === 'right' || verdict.kind === 'misspelt';
    const whom = isTheirs ? greetedPerson(message, known, judged, greeted) : null;
    if (!whom) return [];
    if (!greeted.title) return misfit(message, greeting, whom);
    const { start, end } = greeted.title;
    const titles = titlesIn(message.text.slice(start, end), greeting.lang, start);
    const wrong = contradiction(message, greeting, titles, whom);
    if (wrong.length > 0 || disagreement(message, greeting).length > 0) return wrong;
    return missingDegree(message, greeting, titles, whom);
  });
  const all = [...said, ...titleAlone(message, known, judged)];
  const wrong = all.length > 0 ? all : disagreement(message, greeting);
  return wrong.length === 0 || forBoth(message, greeting) ? [] : wrong;
}
