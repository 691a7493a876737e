import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { languageKeeper } from '../../entrypoints/background/language';
import type { LanguageChoice } from '../../utils/domain/model/language';
import type { Settings } from '../../utils/domain/model/settings';
import { keptLanguage } from '../../utils/speech/kept';
import { speakAsChosen } from '../../utils/speech/speech';

const file = { pageClose: { message: 'Schließen' }, uiSave: { message: 'Speichern' } };
const fetched = vi.fn(async () => Response.json(file));

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
  fakeBrowser.runtime.getURL = (path: string) => path;
  vi.stubGlobal('fetch', fetched);
  fetched.mockClear();
});

afterEach(async () => {
  vi.unstubAllGlobals();
  fakeBrowser.reset();
  await speakAsChosen(() => null);
});

const keeperFor = (choice: { language?: LanguageChoice }) =>
  languageKeeper({ settings: async () => choice as unknown as Settings });

it('lays the language with the texts of pages where all find it', async () => {
  await keeperFor({ language: 'de' })();
  expect(await keptLanguage()).toEqual({ language: 'de', forPages: { pageClose: 'Schließen' } });
});

it.each([[{}], [{ language: 'auto' as const }]])('with %j there is nothing to find', async (choice) => {
  await keeperFor({ language: 'fr' })();
  await keeperFor(choice)();
  expect(await keptLanguage()).toBeNull();
});

it('does not do the same twice', async () => {
  const choice: { language: LanguageChoice } = { language: 'de' };
  const keep = keeperFor(choice);
  await keep();
  const before = fetched.mock.calls.length;
  await keep();
  expect(fetched.mock.calls.length).toBe(before);
  choice.language = 'es';
  await keep();
  expect((await keptLanguage())?.language).toBe('es');
});

it('a language whose file is not there is kept all the same, and the browser’s is shown', async () => {
  fetched.mockResolvedValue(new Response('', { status: 404 }));
  await keeperFor({ language: 'de' })();
  expect(await keptLanguage()).toEqual({ language: 'de', forPages: {} });
});
