import { fold } from '../names/fold';
import { salutations } from '../names/salutation';
import { type Courtesy, courtesyOf } from './courtesy';
import type { Reader } from './reader';

/** Titles of women that English tells apart: as recorded, for it is the bearer's choice. */
const english: Readonly<Record<string, string>> = { mrs: 'Mrs', miss: 'Miss' };

/** "Frau Dr.", as a greeting in this language has it; '' where no title is known, or none that would do. */
export function titleIn({ recorded }: Reader, language: string): string {
  const courtesy = courtesyOf(language);
  if (!courtesy) return '';
  const { sex, degree } = recorded;
  const forms = { dr: courtesy.doctor, prof: courtesy.professor, none: courtesy.titles }[degree ?? 'none'];
  const own = language === 'en' && !degree ? recorded.titles.map(({ text }) => english[fold(text)]).find(Boolean) : '';
  return own || forms[sex === 'man' ? 0 : sex === 'woman' ? 1 : 2];
}

const raised = (family: string): string => family.charAt(0).toUpperCase() + family.slice(1);

/** "Sehr geehrte Frau Dr. Schmidt"; '' where the title or the family name is not known. */
function titled(reader: Reader, language: string, courtesy: Courtesy): string {
  const title = titleIn(reader, language);
  const { sex } = reader.recorded;
  const word = courtesy.words[sex === 'man' ? 0 : sex === 'woman' ? 1 : 2];
  if (!title || !word || !reader.family) return '';
  if (courtesy.titleAlone) return `${word} ${title}`;
  return `${word} ${title} ${courtesy.raisesParticle ? raised(reader.family) : reader.family}`;
}

/** The whole greeting with the sign after it: right for the title, the name and how well we know each other. */
export function greetingFor(reader: Reader, language: string): string {
  const courtesy = courtesyOf(language);
  if (!courtesy) return elsewhere(reader, language);
  const formal = reader.manner === 'formal' ? titled(reader, language, courtesy) : '';
  return (formal || untitled(reader, courtesy)) + courtesy.end;
}

const isLanguage = (language: string): boolean => /^[a-z]{2,3}$/.test(language);

function elsewhere(reader: Reader, language: string): string {
  if (!reader.given && !reader.known) return 'Hello,';
  return `${salutations(reader, isLanguage(language) ? language : 'en', '')[0] ?? ''},`;
}

function untitled({ given, family, known, manner }: Reader, courtesy: Courtesy): string {
  // A family name alone is no way to speak to somebody.
  if (!given && !known) return courtesy.nobody;
  const form = !given || manner === 'formal' ? courtesy.full : courtesy[manner];
  const name = [given, family].filter(Boolean).join(' ');
  return form.replace(/\$(name|given)/, (_, which) => (which === 'given' ? given : name));
}
