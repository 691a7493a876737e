/** The languages that our texts are written in, BCP 47. The first stands in where the browser speaks none of them. */
export const languages = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** `auto`: as the browser. */
export const languageChoices = ['auto', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

const baseOf = (language: string): string => language.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** Which of our languages the browser shows by itself. */
export const languageOfBrowser = (browser: string): Language =>
  languages.find((one) => one === baseOf(browser)) ?? languages[0];

/** `de` in a browser of Austria is `de-AT`: the words are those of the language, days and amounts those of the country. */
export function withRegion(language: string, browser: string): string {
  if (baseOf(browser) === baseOf(language)) return browser;
  try {
    const { region } = new Intl.Locale(browser);
    return region ? new Intl.Locale(language, { region }).toString() : language;
  } catch {
    // A browser may name a language that Intl does not take; the words are right without a country, too.
    return language;
  }
}

const rightToLeft: readonly string[] = ['ar', 'fa', 'he', 'ur', 'yi'];

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(baseOf(language)) ? 'rtl' : 'ltr';
