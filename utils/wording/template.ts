import type { Journey, Template } from '../domain/journey/journey';
import { type Use, usesOf } from '../domain/templates/edit';
import type { Translate } from '../platform';
import { personaWords } from './journey';
import { wordsOf } from './words';

/** "A complaint: Call them"; what a template is for. */
export const wordsOfUse = ({ names }: Use, t: Translate): string =>
  names.length > 0 ? names.map((name) => wordsOf(name, t)).join(': ') : t('templatesAnyUse');

/** "Deutsch" is "German" to an English reader. */
export function languageWords(language: string, shownIn: string): string {
  const name = new Intl.DisplayNames(shownIn, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(shownIn) + name.slice(1);
}

export const forWhomWords = (journey: Journey, persona: string, t: Translate): string =>
  persona === '' ? t('templatesEverybody') : personaWords(journey, persona, t);

/** "Thanks for the order, German": to tell one template from another. */
export const templateWords = (template: Template, t: Translate, language: string): string =>
  [wordsOf(template.name, t), languageWords(template.language, language)].filter(Boolean).join(', ');

export const choicesOfUse = (
  journey: Journey,
  t: Translate,
): readonly { readonly value: string; readonly text: string }[] =>
  usesOf(journey).map((use) => ({ value: use.id, text: wordsOfUse(use, t) }));
