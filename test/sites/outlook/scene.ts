import { addressOf, outlookPage, type Scene } from '../../support/outlook/page';
import type { Language } from '../../support/outlook/words';
import { documentOf } from '../fixture';

/** A page of Outlook before it has done anything by itself. */
export const sceneOf = (scene: Scene, language: Language = 'en', host = 'outlook.office.com'): Document =>
  documentOf(outlookPage(language, scene), `https://${host}${addressOf(language, scene)}`);
