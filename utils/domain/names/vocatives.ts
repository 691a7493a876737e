import { sameByNickname } from './nicknames';

/**
 * What a name is called when it is said to its bearer, and how it then stands in a register, by endings: "Tomku" is
 * Tomek, "Kasiu" Kasia, "Honzo" Honza, "Robercie" Robert, "Ioane" Ion. Folded; Polish, Czech, Slovak, Ukrainian,
 * Romanian, South Slavic.
 */
const endings: readonly (readonly [ending: string, registered: readonly string[]])[] = [
  ['siu', ['s', 'sia', 'siek', 'sio']],
  ['ziu', ['zia', 'zio']],
  ['ciu', ['cia', 'cio']],
  ['iu', ['ia', 'ii', 'i']],
  ['ku', ['ek', 'iek', 'k', 'ka']],
  ['eu', ['e', 'ei']],
  ['u', ['', 'a', 'o']],
  ['rze', ['r']],
  ['cie', ['t']],
  ['dzie', ['d']],
  ['oane', ['on']],
  ['ie', ['', 'iia', 'ia']],
  ['le', ['el', 'l']],
  ['ne', ['n', 'en']],
  ['e', ['', 'o', 'a', 'y']],
  ['jo', ['ja']],
  ['io', ['ia']],
  ['o', ['a', 'os', 'ko']],
  ['i', ['a', '', 'ii']],
  ['ule', ['u']],
];

/** The names that the word may be the vocative of. Takes a folded word. */
export const nominativesOf = (word: string): readonly string[] =>
  endings.flatMap(([ending, others]) =>
    word.length > ending.length + 1 && word.endsWith(ending)
      ? others.map((other) => word.slice(0, -ending.length) + other)
      : [],
  );

/** "Zbyszku" is said to a Zbigniew, whose short name is Zbyszek. Takes folded names. */
export const isVocativeOf = (said: string, name: string): boolean =>
  nominativesOf(said).some((form) => form === name || sameByNickname(form, name));

/** Turkish endearments: "Ayşeciğim", "Emrecim". Takes a folded word. */
export const withoutEndearment = (word: string): string => word.replace(/(?<=..)[cç](?:i[gğ]im|ugum|im|um)$/, '');

/** Letters that only languages with vocatives have, or hardly any other. */
const tellingLetters = /[ěřůčšžąęłńśźżćđľĺŕășțőűňďť]/gi;
const enough = 3;
const read = 800;

/** The mail is written in a language that changes names when it speaks to their bearers, as its letters show. */
export function hasVocatives(text: string): boolean {
  return (text.slice(0, read).match(tellingLetters)?.length ?? 0) >= enough;
}
