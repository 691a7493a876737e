import { foldText } from '../names/fold';

const honorifics = new Set(
  'mr mrs ms miss mx dr prof professor sir dame madam herr frau hr fr dipl ing mag m mme mlle monsieur madame mademoiselle me sr sra srta don dona d señor señora dra'.split(
    ' ',
  ),
);
const particles = new Set(
  'von van vom zu zur de del della der den di da das do dos du la le el al bin ibn ter ten st y e san santa'.split(' '),
);

export interface NameParts {
  readonly honorific: string;
  readonly given: string;
  readonly family: string;
}

/** "Frau Dr. Anna von Berg" and "Berg, Anna" in their parts. One word alone is a given name. */
export function splitName(name: string): NameParts {
  const [before = '', behind, ...more] = name.split(',').map((part) => part.trim());
  if (behind && more.length === 0 && !isSuffix(behind)) {
    const { honorific, given, family } = splitName(behind);
    const own = splitName(before);
    return {
      honorific: honorific || own.honorific,
      given: [given, family].filter(Boolean).join(' '),
      family: [own.given, own.family].filter(Boolean).join(' '),
    };
  }
  const words = (isSuffix(behind ?? '') ? before : name).split(/\s+/).filter(Boolean);
  let start = 0;
  while (start < words.length - 1 && isHonorific(words[start] as string)) start++;
  const honorific = words.slice(0, start).join(' ');
  const rest = words.slice(start);
  if (rest.length < 2)
    return honorific
      ? { honorific, given: '', family: rest.join(' ') }
      : { honorific, given: rest.join(' '), family: '' };
  const particle = rest.findIndex((word, i) => i > 0 && i < rest.length - 1 && isParticle(word));
  const at = particle > 0 ? particle : rest.length - 1;
  return { honorific, given: rest.slice(0, at).join(' '), family: rest.slice(at).join(' ') };
}

const bare = (word: string): string => foldText(word).replace(/\./g, '');
const isHonorific = (word: string): boolean => honorifics.has(bare(word));
/** "Van" with a capital may be a given name; the small one never is. */
const isParticle = (word: string): boolean => word === word.toLowerCase() && particles.has(bare(word));
const isSuffix = (text: string): boolean => /^(?:jr|sr|ii|iii|iv|phd|md|mba|esq)\.?$/i.test(text.replace(/\./g, ''));
