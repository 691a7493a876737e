import { speakAsChosen } from '../../utils/platform';
import type { Services } from '../../utils/services/index';
import { keepLanguage, readTexts } from '../../utils/speech/kept';
import { forPages } from '../../utils/speech/texts';

/** Lays the chosen language, and what pages need of its texts, where every script finds it at its start. */
export function languageKeeper({ settings }: Pick<Services, 'settings'>): () => Promise<void> {
  let kept = '';
  return async () => {
    const { language = 'auto' } = await settings({});
    if (language === kept) return;
    const texts = language === 'auto' ? null : await readTexts(language);
    await keepLanguage(language === 'auto' ? null : { language, forPages: forPages(texts ?? {}) });
    kept = language;
    await speakAsChosen();
  };
}
