/** For a man, for a woman, and for somebody of whom that is not known; '' where there is no such form. */
type ByPerson = readonly [man: string, woman: string, anybody: string];

/**
 * How a language greets a customer and takes leave. In `full`, `neutral` and `friendly`, `$name` is given and family
 * name, `$given` the given name.
 */
export interface Courtesy {
  /** Words of greeting before a title. */
  readonly words: ByPerson;
  readonly titles: ByPerson;
  readonly doctor: ByPerson;
  readonly professor: ByPerson;
  /** Formal, and no title is known. */
  readonly full: string;
  readonly neutral: string;
  readonly friendly: string;
  /** To somebody of whom no name is known. */
  readonly nobody: string;
  /** Between title and name comes a capital: "mevrouw De Vries". */
  readonly raisesParticle?: boolean;
  /** A title stands without the name. */
  readonly titleAlone?: boolean;
  readonly end: string;
  readonly signOff: { readonly formal: string; readonly neutral: string; readonly friendly: string };
}

const table: Readonly<Record<string, Courtesy>> = {
  en: {
    words: ['Dear', 'Dear', 'Dear'],
    titles: ['Mr', 'Ms', ''],
    doctor: ['Dr.', 'Dr.', 'Dr.'],
    professor: ['Prof.', 'Prof.', 'Prof.'],
    full: 'Dear $name',
    neutral: 'Hello $given',
    friendly: 'Hi $given',
    nobody: 'Hello',
    end: ',',
    signOff: { formal: 'Kind regards,', neutral: 'Best regards,', friendly: 'Best wishes,' },
  },
  de: {
    words: ['Sehr geehrter', 'Sehr geehrte', 'Guten Tag'],
    titles: ['Herr', 'Frau', ''],
    doctor: ['Herr Dr.', 'Frau Dr.', 'Dr.'],
    professor: ['Herr Prof.', 'Frau Prof.', 'Prof.'],
    full: 'Guten Tag $name',
    neutral: 'Guten Tag $name',
    friendly: 'Hallo $given',
    nobody: 'Guten Tag',
    end: ',',
    signOff: { formal: 'Mit freundlichen Grüßen', neutral: 'Freundliche Grüße', friendly: 'Viele Grüße' },
  },
  fr: {
    words: ['Bonjour', 'Bonjour', 'Bonjour'],
    titles: ['Monsieur', 'Madame', ''],
    doctor: ['Monsieur', 'Madame', ''],
    professor: ['Monsieur', 'Madame', ''],
    full: 'Bonjour $name',
    neutral: 'Bonjour $given',
    friendly: 'Bonjour $given',
    nobody: 'Bonjour',
    end: ',',
    signOff: { formal: 'Cordialement,', neutral: 'Bien cordialement,', friendly: 'Amicalement,' },
  },
  es: {
    words: ['Estimado', 'Estimada', ''],
    titles: ['Sr.', 'Sra.', ''],
    doctor: ['Dr.', 'Dra.', ''],
    professor: ['Prof.', 'Profa.', ''],
    full: 'Buenos días, $name',
    neutral: 'Hola, $given',
    friendly: 'Hola, $given',
    nobody: 'Buenos días',
    end: ':',
    signOff: { formal: 'Atentamente,', neutral: 'Saludos cordiales,', friendly: 'Un saludo,' },
  },
  it: {
    words: ['Gentile', 'Gentile', ''],
    titles: ['Sig.', 'Sig.ra', ''],
    doctor: ['Dott.', 'Dott.ssa', ''],
    professor: ['Prof.', 'Prof.ssa', ''],
    full: 'Buongiorno $name',
    neutral: 'Buongiorno $given',
    friendly: 'Ciao $given',
    nobody: 'Buongiorno',
    end: ',',
    signOff: { formal: 'Cordiali saluti', neutral: 'Cordiali saluti', friendly: 'Un saluto' },
  },
  nl: {
    words: ['Geachte', 'Geachte', ''],
    titles: ['heer', 'mevrouw', ''],
    doctor: ['heer', 'mevrouw', ''],
    professor: ['heer', 'mevrouw', ''],
    full: 'Beste $name',
    neutral: 'Beste $given',
    friendly: 'Hallo $given',
    nobody: 'Goedendag',
    raisesParticle: true,
    end: ',',
    signOff: { formal: 'Met vriendelijke groet,', neutral: 'Met vriendelijke groet,', friendly: 'Hartelijke groeten,' },
  },
  pt: {
    words: ['Prezado', 'Prezada', ''],
    titles: ['Sr.', 'Sra.', ''],
    doctor: ['Dr.', 'Dra.', ''],
    professor: ['Prof.', 'Profa.', ''],
    full: 'Bom dia, $name',
    neutral: 'Olá, $given',
    friendly: 'Olá, $given',
    nobody: 'Bom dia',
    end: ',',
    signOff: { formal: 'Atenciosamente,', neutral: 'Cumprimentos,', friendly: 'Um abraço,' },
  },
  pl: {
    words: ['Szanowny', 'Szanowna', ''],
    titles: ['Panie', 'Pani', ''],
    doctor: ['Panie Doktorze', 'Pani Doktor', ''],
    professor: ['Panie Profesorze', 'Pani Profesor', ''],
    full: 'Dzień dobry, $name',
    neutral: 'Dzień dobry, $name',
    friendly: 'Cześć, $given',
    nobody: 'Dzień dobry',
    titleAlone: true,
    end: ',',
    signOff: { formal: 'Z poważaniem', neutral: 'Pozdrawiam', friendly: 'Serdecznie pozdrawiam' },
  },
};

/** Languages of which no more is known than how they end a letter. */
const signOffs: Readonly<Record<string, string>> = {
  da: 'Venlig hilsen',
  nb: 'Vennlig hilsen',
  sv: 'Med vänliga hälsningar',
  fi: 'Ystävällisin terveisin',
  cs: 'S pozdravem',
  sk: 'S pozdravom',
  hu: 'Üdvözlettel',
  ro: 'Cu stimă',
  tr: 'Saygılarımla',
  el: 'Με εκτίμηση',
  ru: 'С уважением',
  uk: 'З повагою',
};

export const courtesyOf = (language: string): Courtesy | undefined =>
  Object.hasOwn(table, language) ? table[language] : undefined;

export const signOffOf = (language: string): string => (Object.hasOwn(signOffs, language) ? signOffs[language]! : '');

/** Those that we can greet and take leave in. */
export const lettersIn: readonly string[] = [...Object.keys(table), ...Object.keys(signOffs)];
