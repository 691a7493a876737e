import type { Range } from '../../message/range';
import { fold } from '../../names/fold';
import { letterPattern } from '../../names/letter-pattern';
import { titleOf } from '../../names/titles';
import { wordSet } from '../../names/word-set';

export type Sex = 'man' | 'woman';
export type Degree = 'dr' | 'prof';

/** What a title says of its bearer. */
export interface Title extends Range {
  readonly text: string;
  readonly sex: Sex | null;
  readonly degree: Degree | null;
}

/** Folded titles that mean one thing whatever the language around them. */
const isMan = wordSet('mr mister herr herrn monsieur senor signor signore dhr meneer senhor');
const isWoman = wordSet(
  'mrs ms miss frau fraulein madame mme mademoiselle mlle senora srta senorita sra signora signorina sigra mevrouw mevr senhora',
);
/** Those that are something else elsewhere: "Sr." is also a sister, "M" an initial, "Fr." a father, "Don" a name. */
const only: Readonly<Record<string, readonly [men: string, women: string]>> = {
  de: ['hr', 'fr'],
  fr: ['m mr', ''],
  es: ['sr don', 'dona'],
  it: ['sig', ''],
  nl: ['heer', 'mw mvr'],
  pt: ['sr', 'dona'],
  pl: ['pan panie', 'pani'],
  cs: ['pan pane', 'pani'],
  sk: ['pan', 'pani'],
};
const others = wordSet('da sv nb is fi hu tr ro ru uk be bg mk el sr hr sl lt lv et');

function sexOf(word: string, lang: string): Sex | null {
  if (isMan(word)) return 'man';
  if (isWoman(word)) return 'woman';
  const [men = '', women = ''] = only[lang] ?? [];
  if (men.split(' ').includes(word)) return 'man';
  if (women.split(' ').includes(word)) return 'woman';
  const kind = others(lang) && word.length > 1 ? titleOf(word) : undefined;
  return kind === 'man' || kind === 'woman' ? kind : null;
}

const isDoctor = wordSet('dr doctor doktor docteur dott dottore dottssa dottoressa dra doutor doutora');
const isProfessor = wordSet(
  'prof professor professorin professora profesor profesora professeur professore professoressa profssa',
);

const degreeOf = (word: string): Degree | null => (isDoctor(word) ? 'dr' : isProfessor(word) ? 'prof' : null);

const words = letterPattern('[\\p{L}\\p{M}]+(?:\\.(?:ra|ssa|na)(?![\\p{L}]))?', 'g');

/** The words of a text, each with what it says as a title. Offsets are into what `from` is an offset into. */
export function titlesIn(text: string, lang: string, from = 0): readonly Title[] {
  return [...text.matchAll(words(text))].map((match) => {
    const folded = fold(match[0]);
    const start = from + match.index;
    return { text: match[0], start, end: start + match[0].length, sex: sexOf(folded, lang), degree: degreeOf(folded) };
  });
}

/** The sex that all of them tell; null where none does, or where they differ. */
export function sexTold(titles: readonly Title[]): Sex | null {
  const told = new Set(titles.flatMap(({ sex }) => (sex ? [sex] : [])));
  return told.size === 1 ? [...told][0]! : null;
}

export const tellsBoth = (titles: readonly Title[]): boolean =>
  titles.some(({ sex }) => sex === 'man') && titles.some(({ sex }) => sex === 'woman');

/** For a man | for a woman, the usual one first. */
const groups =
  'Mr|Ms Mrs Miss;Mister|Miss;Herr Herrn|Frau Fräulein;Hr|Fr;Monsieur|Madame Mademoiselle;M.|Mme Mlle;Señor|Señora Señorita;Sr|Sra Srta;Don|Doña;Signor Signore|Signora Signorina;Sig|Sig.ra;Dhr|Mevr Mw;heer meneer|mevrouw;Senhor|Senhora;Panie Pan|Pani;Pane|Paní;hr|fru;herr|fru;Domnule|Doamnă;господин|госпожа;пане|пані';

const like = (model: string, word: string): string =>
  model[0] === model[0]!.toLowerCase() ? word : word[0]!.toUpperCase() + word.slice(1);

/** The title that says the same of the other sex: the recorded one where it is of the same kind. '' where there is none. */
export function counterpart(written: string, sex: Sex, recorded: readonly string[]): string {
  const folded = fold(written);
  for (const group of groups.split(';')) {
    const [men = [], women = []] = group.split('|').map((titles) => titles.split(' '));
    if (![...men, ...women].some((title) => fold(title) === folded)) continue;
    const fit = sex === 'man' ? men : women;
    const asRecorded = sex === 'woman' && fit.find((title) => recorded.some((one) => fold(one) === fold(title)));
    return like(written, asRecorded || fit[0]!);
  }
  return '';
}
