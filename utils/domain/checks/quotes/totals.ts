import { noAmounts, readAmount, settleAmounts, weighAmount } from '../../import/amounts';
import type { Range } from '../../message/range';
import type { Money } from '../../model/purchase';
import { anyOf } from '../stem-search';
import { quoteWords, speaksOfBefore } from './quote-words';

export interface Total extends Range, Money {}

const currency = '(?:eur|usd|gbp|chf|pln|cad|aud|sek|nok|dkk|czk|brl|euros?|us\\$|r\\$|zl|[€$£])';
const number = "\\d{1,3}(?:[ .,']\\d{3}){1,4}(?:[.,]\\d{2})?(?!\\d)|\\d{2,9}(?:[.,]\\d{2})?(?!\\d)";
const money = `(?:${currency}\\s?(?:${number})|(?:${number})\\s?${currency}(?![a-z]))`;

const label =
  "(?<!sub[- ]?|sous-|zwischen)(?:(?:grand )?total(?: amount| price| sum| ttc| ht| net| brutto| netto| general| geral)?|gesamt(?:summe|betrag|preis)|endbetrag|endsumme|montant total|importe total|totale|totaal(?:bedrag)?|totaalprijs|valor total|razem|suma|kwota|lacznie|amounts to|comes to|belauft sich auf|s'eleve a|asciende a|ammonta a|bedraagt|wynosi)";
const offered = `${quoteWords}\\b[^.;\\n\\d]{0,30}(?:[a-z]{0,5}-?\\d[\\w-]{2,12}[^.;\\n\\d]{0,16})?\\b(?:for|over|of|uber|de|d'un montant de|por|per|di|van|voor|na)`;
const after = '(?:in total|all in all|insgesamt|gesamt|au total|en total|in totale|in totaal|no total|lacznie)';

let tied: RegExp | undefined;
let any: RegExp | undefined;
const tiedShape = (): RegExp => {
  tied ??= new RegExp(`\\b(?:${label}\\b[^\\d;]{0,30}?|${offered}\\s+)(${money})|(${money})\\s+${after}\\b`, 'g');
  return tied;
};
const anyShape = (): RegExp => {
  any ??= new RegExp(
    `${money}|(?<![\\d.,])(?:\\d{1,3}(?:[ .,']\\d{3}){1,4}|\\d{1,9})[.,]\\d{2}(?![\\d.,]\\d|\\d)`,
    'g',
  );
  return any;
};

const loose =
  /\b(?:about|around|approx\w*|roughly|circa|ca|etwa|rund|ungefahr|environ|aproximad\w*|aprox|ongeveer|cerca|okolo|up to|bis zu|from|ab|monthly|monatlich|mensuel\w*|each|je|per (?:month|year|unit|piece|user|hour|day|stuk|maand)|pro (?:monat|jahr|stuck|stunde|tag)|par (?:mois|an)|al mes|al mese|discount|rabatt|remise|descuento|sconto|korting|desconto|rabat|budget|deposit|anzahlung|acompte|anticipo|zaliczk\w*|save|saving|\dk)\b|\/ ?(?:month|monat|mois|mes|mese|unit|user|h)\b/;

/** The sign before the cents is seen in the number itself; "4,180" has none. */
export function amountIn(said: string): Money | null {
  const digits = said.replace(/[^\d.,' ]/g, '').trim();
  const { decimal } = settleAmounts(weighAmount(noAmounts, digits), digits.includes(',') ? '.' : ',');
  const code = said.replace(/[\d.,'\s]/g, '').replace(/^zl$/, 'zł');
  const read = readAmount(`${digits} ${code}`, decimal, '', 'EUR');
  return 'minor' in read ? read : null;
}

/** Every total has its currency. */
const mayBePriced = anyOf('eur usd gbp chf pln cad aud sek nok dkk czk brl zl € $ £');

/** The totals that a text names as such; null where it speaks of approximate, partial or former prices. */
export function totalsIn(folded: string, { start, end }: Range, strict: boolean): readonly Total[] | null {
  const piece = folded.slice(start, end);
  if (!mayBePriced(piece)) return [];
  const found: Total[] = [];
  for (const match of piece.matchAll(tiedShape())) {
    const said = match[1] ?? match[2] ?? '';
    const read = amountIn(said);
    if (!read) continue;
    const near = piece.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30);
    if (strict && (loose.test(near) || speaksOfBefore.test(near))) return null;
    const first = start + match.index + match[0].indexOf(said);
    found.push({ ...read, start: first, end: first + said.length });
    if (found.length >= 50) break;
  }
  return found;
}

/** All amounts in a document, in minor units, with a currency or cents. */
export function amountsIn(folded: string): readonly number[] {
  const found: number[] = [];
  for (const [said] of folded.matchAll(anyShape())) {
    const read = amountIn(said);
    if (read) found.push(read.minor);
    if (found.length >= 2000) break;
  }
  return found;
}

const taxes = [
  2.5, 2.6, 4, 5, 5.5, 6, 7, 7.7, 8, 8.1, 9, 10, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 25.5, 27,
];

/** One is the other with a tax on it, to a unit: with cents left away, 4,807 is 4,180 and 15 %. */
export const isTaxed = (one: number, other: number): boolean => {
  const [low, high] = one < other ? [one, other] : [other, one];
  return taxes.some((rate) => Math.abs(low * (1 + rate / 100) - high) <= 100);
};
