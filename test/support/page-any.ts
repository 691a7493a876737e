import site from '../../utils/sites/any';
import { start as startWith } from './page-start';

/** Our page code on a page that no adapter knows. */
export const start = (words: Record<string, { message: string }>): (() => void) => startWith(words, site);
export { site };
