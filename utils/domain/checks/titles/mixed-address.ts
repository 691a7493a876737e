import { isSignOff } from '../../message/sign-offs';
import type { Token } from '../../message/tokens';
import type { Finding } from '../../model/finding';
import type { Greeting } from '../../names/greeting';
import { letterPattern } from '../../names/letter-pattern';
import { found } from '../found';
import { languageOf } from '../language-of';
import type { Known, Message } from '../rule';
import { judgedNames } from '../verdicts';
import { type AddressForms, addressForms, type Beside, type Form, insteadOf } from './address-forms';

interface Said {
  readonly token: Token;
  readonly form: Form;
  readonly sure: boolean;
}

/** Where the last sign-off begins: below it stand a name, a slogan, a notice. */
function bodyEnd({ text, lines }: Message): number {
  const last = lines.findLast(({ start, end }) => isSignOff(text.slice(start, end).trim()));
  return last?.start ?? text.length;
}

/** Small or with one capital: "IHRE ANFRAGE" says nothing. */
const isCased = (word: string): boolean => word.length < 2 || word.slice(1) === word.slice(1).toLowerCase();

/** More between two words is no sentence going on. */
const widestGap = 8;
const longestWord = 24;
const begins = /(?:[.!?:;…•*|()[\]"“”„»«<>–—\n]|^-|\s-)[^\S\n]*$/;

function saidIn(message: Message, from: number, until: number, forms: AddressForms): readonly Said[] {
  const { text, tokens } = message;
  return tokens.flatMap((token, at): Said[] => {
    const { text: word } = token;
    if (word.length > longestWord || !forms.word.test(word) || token.start < from || token.end > until) return [];
    if (!isCased(word)) return [];
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const gap = text.slice(Math.max(before?.end ?? 0, token.start - widestGap), token.start);
    const beside: Beside = {
      before: gap.includes('\n') ? '' : (before?.text ?? ''),
      after: after?.text ?? '',
      opens: !before || gap.length === widestGap || gap.includes('\n') || begins.test(gap),
    };
    const form = forms.of(word, beside);
    return form ? [{ token, form, sure: form === 'informal' || forms.isSure(word, beside) }] : [];
  });
}

const quotes = /["“”„«»‹›]/;
const longestParagraph = 2000;

/** Somebody else's words, or a draft for somebody else: a quotation mark earlier in the paragraph. */
function isQuoted({ text }: Message, { start }: Token): boolean {
  const before = text.slice(Math.max(0, start - longestParagraph), start);
  return quotes.test(before.slice(before.lastIndexOf('\n\n') + 1));
}

const greets =
  /^[ \t]*(?:sehr ge|sehr ver|hallo|hi|hey|lieber?|liebes|guten|dear|bonjour|bonsoir|cher|chère|chers|madame|monsieur|hola|estimad|querid|buen[oa]s)[^\n]{0,60}[,:][ \t]*$/im;

/** A second greeting further down: a mail within the mail. */
const hasAnother = ({ text }: Message, from: number): boolean => greets.test(text.slice(from, from + 20_000));

function isFormal(message: Message, greeting: Greeting | null, known: Known, forms: AddressForms): boolean {
  if (!greeting || !['names', 'title'].includes(greeting.kind)) return false;
  const names = judgedNames(message, known)?.names ?? [];
  if (names.some(({ verdict }) => verdict.kind === 'wrong')) return false;
  return forms.formalGreeting.test(message.text.slice(greeting.start, greeting.end + 1).toLowerCase());
}

/** Which form is out of place: the greeting's opposite, or the rarer one where the other is clearly meant. */
function outOfPlace(
  said: readonly Said[],
  formalGreeting: boolean,
  text: string,
  { several }: AddressForms,
): Form | null {
  const formal = said.filter(({ form }) => form === 'formal').length;
  const informal = said.length - formal;
  if (informal === 0) return null;
  if (formalGreeting) return 'informal';
  if (formal >= 2 && formal > informal && !several?.test(text)) return 'informal';
  const isOne = said.some(({ form, sure }) => form === 'formal' && sure);
  return isOne && informal >= 2 && informal > formal && !several ? 'formal' : null;
}

const mayBe = letterPattern(
  "(?<![\\p{L}])(?:du|dir|dich|dein|deine[mnrs]?|tu|te|toi|ton|ta|tes|tus|tú|ti|contigo|t['’][\\p{L}]+)(?![\\p{L}])",
  'i',
);

/** Formal and informal address in one mail to one reader, in the languages whose words tell. */
export function mixedAddress(message: Message, known: Known): readonly Finding[] {
  if (message.draft.to.length > 1 || !mayBe(message.text).test(message.text)) return [];
  const forms = addressForms(languageOf(message.tokens));
  if (!forms || forms.about.test(message.text)) return [];
  const greeting = judgedNames(message, known)?.greeting ?? null;
  const from = greeting?.end ?? 0;
  const all = saidIn(message, from, bodyEnd(message), forms);
  const said = quotes.test(message.text) ? all.filter(({ token }) => !isQuoted(message, token)) : all;
  const formalGreeting = isFormal(message, greeting, known, forms);
  const odd = outOfPlace(said, formalGreeting, message.text, forms);
  if (!odd || hasAnother(message, from)) return [];
  const first = said.find(({ form, sure }) => form === odd && sure)!.token;
  const other = said.find(({ form }) => form !== odd)?.token.text;
  const elsewhere = other ?? message.text.slice(greeting!.start, greeting!.end);
  const text = insteadOf(first, forms);
  const reason = { code: 'mixedAddress', params: { word: first.text, other: elsewhere } };
  const fixes = text ? [{ start: first.start, end: first.end, text }] : [];
  return [found(message, 'wrong-title', 'warn', first, reason, fixes)];
}
