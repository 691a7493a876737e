import type { Template } from '../journey';
import { english, englishGoods, englishServices } from './english';
import { french, frenchServices } from './french';
import { german, germanGoods, germanServices } from './german';
import { spanish, spanishServices } from './spanish';
import { type Texts, templateUseName, templateUses } from './uses';

const inLanguage = (language: string, texts: Texts): readonly Template[] =>
  templateUses.flatMap((use) => {
    const text = texts[use];
    if (!text) return [];
    const [subject, body] = text;
    return {
      id: `${use}-${language}`,
      name: templateUseName(use),
      for: use,
      persona: '',
      language,
      subject,
      body: `{{greeting}}\n\n${body}\n\n{{sign-off}}`,
    };
  });

/** For who sells things. */
export const defaultTemplates: readonly Template[] = [
  ...inLanguage('en', { ...english, ...englishGoods }),
  ...inLanguage('de', { ...german, ...germanGoods }),
  ...inLanguage('fr', french),
  ...inLanguage('es', spanish),
];

/** For who sells work by the project: agencies, consultants, trades. */
export const servicesTemplates: readonly Template[] = [
  ...inLanguage('en', { ...english, ...englishServices }),
  ...inLanguage('de', { ...german, ...germanServices }),
  ...inLanguage('fr', { ...french, ...frenchServices }),
  ...inLanguage('es', { ...spanish, ...spanishServices }),
];
