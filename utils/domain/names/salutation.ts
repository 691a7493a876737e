import { fold } from './fold';
import { genderOf } from './given-names';
import type { Addressee } from './people';
import { titleOf } from './titles';

/**
 * A greeting by name for each language, fit for a customer and right whatever the gender: `$` is the full name.
 * Where a record tells the title: for a man, for a woman, `$` the family name with its title.
 */
const forms: Readonly<Record<string, readonly [plain: string, man?: string, woman?: string]>> = {
  de: ['Guten Tag $', 'Sehr geehrter $', 'Sehr geehrte $'],
  fr: ['Bonjour $', 'Bonjour $', 'Bonjour $'],
  es: ['Hola, $', 'Estimado $', 'Estimada $'],
  it: ['Gentile $', 'Gentile $', 'Gentile $'],
  nl: ['Beste $', 'Geachte $', 'Geachte $'],
  pt: ['Olá, $', 'Prezado $', 'Prezada $'],
  ca: ['Bon dia, $'],
  gl: ['Bos días, $'],
  eu: ['Kaixo, $'],
  pl: ['Dzień dobry, $'],
  cs: ['Dobrý den, $'],
  sk: ['Dobrý deň, $'],
  da: ['Kære $', 'Kære $', 'Kære $'],
  nb: ['Hei $'],
  sv: ['Hej $'],
  fi: ['Hei $'],
  is: ['Sæl og blessuð, $'],
  hu: ['Jó napot kívánok, $'],
  tr: ['Sayın $', 'Sayın $', 'Sayın $'],
  az: ['Salam, $'],
  ro: ['Bună ziua, $', 'Stimate $', 'Stimată $'],
  el: ['Καλημέρα $'],
  ru: ['Здравствуйте, $'],
  uk: ['Добрий день, $'],
  be: ['Добры дзень, $'],
  bg: ['Здравейте, $'],
  mk: ['Здраво, $'],
  sr: ['Добар дан, $'],
  hr: ['Dobar dan, $'],
  sl: ['Pozdravljeni, $'],
  sq: ['Përshëndetje, $'],
  et: ['Tere, $'],
  lv: ['Labdien, $'],
  lt: ['Laba diena, $'],
  ga: ['Dia duit, $'],
  cy: ['Annwyl $'],
  mt: ['Bonġu, $'],
  lb: ['Moien $'],
  af: ['Beste $'],
  id: ['Kepada Yth. $'],
  ms: ['Salam sejahtera, $'],
  tl: ['Mahal na $'],
  vi: ['Kính gửi $'],
  sw: ['Mpendwa $'],
  eo: ['Saluton, $'],
  ja: ['$ 様'],
  zh: ['$，您好'],
  ko: ['$ 님께'],
  ar: ['مرحبًا $'],
  fa: ['سلام $'],
  ur: ['محترم $'],
  he: ['שלום $'],
  hi: ['नमस्ते $'],
  bn: ['নমস্কার $'],
  th: ['เรียน คุณ$'],
};

const fullName = ({ given, family }: Addressee): string => [given, family].filter(Boolean).join(' ');

/** "Frau", "Herr Dr.": the recorded title, as it stands before the family name; '' where it tells no gender. */
function recordedTitle({ honorific }: Addressee): { title: string; kind: 'man' | 'woman' } | null {
  const kinds = honorific.split(/\s+/).map((word) => titleOf(fold(word)));
  const kind = kinds.find((one) => one === 'man' || one === 'woman');
  return kind === 'man' || kind === 'woman' ? { title: honorific.replace(/^Herrn\b/, 'Herr'), kind } : null;
}

const casual = /^(?:hi|hey|hello|hallo|hola|hej|hei|salut|ciao|oi|moi|ahoj|yo|howdy)\b/i;

/** Greetings for this person, the best first, without the punctuation after it. `instead` is the text it replaces. */
export function salutations(person: Addressee, lang: string, instead: string): readonly string[] {
  const recorded = recordedTitle(person);
  const formal = recorded && person.family ? `${recorded.title} ${person.family}` : '';
  const name = fullName(person);
  if (!(lang in forms)) {
    const word = casual.exec(instead)?.[0] ?? 'Dear';
    const first = `${word} ${person.given || name}`;
    return formal ? [first, `${word === word.toUpperCase() ? 'Dear' : word} ${formal}`] : [first];
  }
  const [plain, man, woman] = forms[lang]!;
  const form = recorded?.kind === 'man' ? man : woman;
  if (formal && form) return [form.replace('$', formal), plain.replace('$', name)];
  return [plain.replace('$', name)];
}

/** Words of greeting that agree with the reader, by pairs of his and hers. */
const agreeing: readonly (readonly [string, string])[] = [
  ['Lieber', 'Liebe'],
  ['Liebster', 'Liebste'],
  ['Sehr verehrter', 'Sehr verehrte'],
  ['Verehrter', 'Verehrte'],
  ['Très cher', 'Très chère'],
  ['Mon cher', 'Ma chère'],
  ['Muy estimado', 'Muy estimada'],
  ['Gentilissimo', 'Gentilissima'],
  ['Stimato', 'Stimata'],
  ['Exmo', 'Exma'],
  ['Ilmo', 'Ilma'],
  ['Benvolgut', 'Benvolguda'],
  ['Kochany', 'Kochana'],
  ['Drahý', 'Drahá'],
  ['Sehr geehrter', 'Sehr geehrte'],
  ['Geehrter', 'Geehrte'],
  ['Werter', 'Werte'],
  ['Cher', 'Chère'],
  ['Estimado', 'Estimada'],
  ['Querido', 'Querida'],
  ['Apreciado', 'Apreciada'],
  ['Distinguido', 'Distinguida'],
  ['Caro', 'Cara'],
  ['Carissimo', 'Carissima'],
  ['Egregio', 'Egregia'],
  ['Prezado', 'Prezada'],
  ['Szanowny', 'Szanowna'],
  ['Drogi', 'Droga'],
  ['Milý', 'Milá'],
  ['Vážený', 'Vážená'],
  ['Stimate', 'Stimată'],
  ['Kära', 'Kära'],
  ['Уважаемый', 'Уважаемая'],
  ['Дорогой', 'Дорогая'],
  ['Шановний', 'Шановна'],
  ['Αγαπητέ', 'Αγαπητή'],
];

interface Agreement {
  readonly kind: 'man' | 'woman';
  readonly man: string;
  readonly woman: string;
}

let agreements: ReadonlyMap<string, Agreement> | undefined;
function readAgreements(): ReadonlyMap<string, Agreement> {
  const read = new Map<string, Agreement>();
  const put = (form: string, agreement: Agreement): void => {
    if (!read.has(form.toLowerCase())) read.set(form.toLowerCase(), agreement);
  };
  for (const [man, woman] of agreeing) {
    if (man === woman) continue;
    put(man, { kind: 'man', man, woman });
    put(woman, { kind: 'woman', man, woman });
  }
  return read;
}

/** For whom a word of greeting is fit, and the word for him and for her; null where it says nothing. */
export function agreementOf(word: string): Agreement | null {
  agreements ??= readAgreements();
  return agreements.get(word.toLowerCase()) ?? null;
}

/** The word of greeting as it has to be for this person, or as it was where that is not known. */
export function agreeWith(word: string, person: Addressee): string {
  const recorded = recordedTitle(person)?.kind;
  const gender =
    recorded ?? { female: 'woman' as const, male: 'man' as const, none: null }[genderOf(fold(person.given)) ?? 'none'];
  const pair = agreeing.find((forms) => forms.some((form) => form.toLowerCase() === word.toLowerCase()));
  return pair && gender ? pair[gender === 'man' ? 0 : 1] : word;
}

/** Title and family name, where the record tells the title. */
export const titledName = (person: Addressee): string => {
  const recorded = recordedTitle(person);
  return recorded && person.family ? `${recorded.title} ${person.family}` : '';
};
