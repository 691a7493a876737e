import type { Word } from './word';

const before = (words: readonly Word[], at: number): string => words[at - 1]?.word ?? '';
const people = new Set(['i', 'we', 'you', 'he', 'she', 'ich', 'wir', 'du', 'man', 'who']);
const isPerson = (words: readonly Word[], at: number): boolean => people.has(before(words, at));
const has = new Set([
  'has',
  'have',
  'had',
  'is',
  'are',
  'was',
  'were',
  'theres',
  'with',
  'hat',
  'haben',
  'gibt',
  'got',
]);

/** In a remark on a thing: what the thing doesn't do is mostly what it should. */
export function bareDenial(words: readonly Word[], at: number): number {
  const { word } = words[at]!;
  // "do n't" where words were cut apart before.
  const helper = word === 'not' || word === 'nt' || word === 'never' ? before(words, at) : '';
  const person = isPerson(words, helper ? at - 1 : at);
  switch (word) {
    case 'doesnt':
    case 'dosent':
    case 'wont':
      return person ? -0.4 : -1.1;
    case 'cannot':
    case 'cant':
    case 'couldnt':
      return -1;
    case 'didnt':
      return person ? -0.5 : -1;
    case 'dont':
      return at === 0 ? -0.8 : person ? -0.3 : -0.9;
    case 'wouldnt':
      return person ? -0.4 : -1.1;
    case 'isnt':
    case 'arent':
    case 'wasnt':
    case 'werent':
      return -0.7;
    case 'not':
    case 'nt':
      return notAfter(helper, person);
    case 'never':
      return person ? -0.4 : -0.8;
    case 'no':
      return has.has(before(words, at)) ? -0.9 : at === 0 ? -0.7 : -0.4;
    case 'nobody':
    case 'none':
      return -0.7;
    case 'nothing':
      return words[at + 1]?.gap === 'none' ? -0.5 : -0.9;
    case 'hardly':
    case 'barely':
    case 'scarcely':
      return -0.9;
    case 'nicht':
      return -0.8;
    case 'nie':
    case 'kaum':
    case 'nichts':
      return -0.7;
    case 'kein':
    case 'keine':
    case 'keinen':
      return -0.7;
    default:
      return -0.2;
  }
}

function notAfter(helper: string, person: boolean): number {
  switch (helper) {
    case 'does':
    case 'will':
    case 'wo':
    case 'would':
      return person ? -0.4 : -1.1;
    case 'can':
    case 'ca':
    case 'could':
      return -1;
    case 'did':
      return person ? -0.5 : -1;
    case 'do':
      return person ? -0.3 : -0.8;
    case 'is':
    case 'are':
    case 'was':
    case 'were':
      return -0.7;
    default:
      return -0.4;
  }
}
