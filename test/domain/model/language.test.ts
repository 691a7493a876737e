import { expect, it } from 'vitest';
import { directionOf, languageOfBrowser, withRegion } from '../../../utils/domain/model/language';

it.each([
  ['en-US', 'en'],
  ['de', 'de'],
  ['de-AT', 'de'],
  ['es-419', 'es'],
  ['fr_CA', 'fr'],
  ['pt-BR', 'en'],
  ['', 'en'],
])('a browser in "%s" shows our texts in %s', (browser, shown) => {
  expect(languageOfBrowser(browser)).toBe(shown);
});

it.each([
  ['de', 'de-AT', 'de-AT', 'the same language: the whole of it'],
  ['de', 'en-GB', 'de-GB', 'words of one, the country of the other'],
  ['en', 'de-CH', 'en-CH', 'days and amounts as in the country'],
  ['en', 'de', 'en', 'no country is known'],
  ['fr', 'no such language', 'fr', 'what Intl does not take'],
])('%s in a browser in "%s" is %s: %s', (language, browser, expected) => {
  expect(withRegion(language, browser)).toBe(expected);
  expect(() => new Intl.DateTimeFormat(expected)).not.toThrow();
});

it.each([
  ['de-AT', 'ltr'],
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
])('%s goes %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
