import type { Template } from '../journey/journey';
import { courtesyOf } from './courtesy';

interface Wish {
  /** A follow-up rule or `playbook:STEP`; a template's own id is taken, too. */
  readonly for: string;
  /** Id of the customer's persona. */
  readonly persona: string;
  /** Languages that will do, the best first. BCP 47. */
  readonly languages: readonly string[];
}

const fallback = 'en';
const baseOf = (language: string): string => language.trim().toLowerCase().split(/[-_]/)[0] ?? '';

/** The template for a use: in the customer's language before English, and their persona's before the general one. */
export function chooseTemplate(templates: readonly Template[], wish: Wish): Template | null {
  const own = templates.find(({ id }) => id === wish.for);
  if (own) return own;
  const fit = templates.filter((template) => template.for === wish.for && wish.for !== '');
  for (const language of new Set([...wish.languages.map(baseOf), fallback])) {
    const said = fit.filter((template) => template.language === language);
    const found =
      said.find(({ persona }) => persona !== '' && persona === wish.persona) ??
      said.find(({ persona }) => persona === '');
    if (found) return found;
  }
  return null;
}

/** Steps of a playbook have a place of their own. */
const isOffered = ({ for: use }: Template): boolean => !use.startsWith('playbook:');

/** What may be written to somebody without an occasion: the user's own for any use, and one for each other use. */
export function templatesToOffer(templates: readonly Template[], who: Omit<Wish, 'for'>): readonly Template[] {
  const uses = new Set(templates.filter(isOffered).map((template) => template.for));
  const chosen = [...uses].flatMap((use) => chooseTemplate(templates, { ...who, for: use }) ?? []);
  const free = templates.filter(({ for: use, persona }) => use === '' && (persona === '' || persona === who.persona));
  return [...free, ...chosen];
}

/** Greeting and sign-off alone, in the first language that we know how to greet in. */
export function bareTemplate(languages: readonly string[]): Template {
  const language = languages.map(baseOf).find((each) => courtesyOf(each)) ?? fallback;
  return { id: '', name: '', for: '', persona: '', language, subject: '', body: '{{greeting}}\n\n\n\n{{sign-off}}' };
}
