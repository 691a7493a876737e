import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLanguage } from '../../utils/platform';
import { keepLanguage } from '../../utils/speech/kept';
import { speakAsChosen, t, uiLanguage } from '../../utils/speech/speech';

const texts = vi.fn(async () => ({ uiSave: 'Sichern', agoDays: 'vor $1 Tagen' }));

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = (key: string, parts?: unknown) => `browser: ${key} ${String(parts ?? '')}`.trim();
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
  texts.mockClear();
  await speakAsChosen(texts);
});

const choose = async (language: string) => {
  await keepLanguage({ language, forPages: {} });
  await speakAsChosen(texts);
};

it('with nothing chosen the browser reads the texts, and nothing is fetched', () => {
  expect(t('agoDays', 3)).toBe('browser: agoDays 3');
  expect(uiLanguage()).toBe('en-GB');
  expect(texts).not.toHaveBeenCalled();
});

it('speaks what was chosen, with the country of the browser', async () => {
  await choose('de');
  expect(t('agoDays', 3)).toBe('vor 3 Tagen');
  expect(uiLanguage()).toBe('de-GB');
});

it('a text that is not there is the browser’s', async () => {
  await choose('de');
  expect(t('uiCancel')).toBe('browser: uiCancel');
});

it('the language of the browser needs no file', async () => {
  await choose('en');
  expect(t('uiSave')).toBe('browser: uiSave');
  expect(texts).not.toHaveBeenCalled();
});

it('goes back with the browser', async () => {
  await choose('de');
  await keepLanguage(null);
  await speakAsChosen(texts);
  expect(t('uiSave')).toBe('browser: uiSave');
  expect(uiLanguage()).toBe('en-GB');
});

it.each([
  [
    'the store can’t be read',
    () => vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('gone')),
  ],
  ['what is kept is nothing of ours', () => fakeBrowser.storage.local.set({ language: 'de' })],
])('when %s, the browser’s language is shown', async (_, happen) => {
  await choose('de');
  await happen();
  await speakAsChosen(texts);
  expect(t('uiSave')).toBe('browser: uiSave');
});

it('tells when another language is chosen, and no more once it is let go', async () => {
  const told = vi.fn();
  const stop = followLanguage(async () => {}, told);
  await keepLanguage({ language: 'fr', forPages: {} });
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  await fakeBrowser.storage.local.set({ another: 1 });
  stop();
  await keepLanguage(null);
  expect(told).toHaveBeenCalledTimes(1);
});
