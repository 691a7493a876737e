import { browser } from '../../utils/platform';
import type { Tested } from '../../utils/services/self-test';

/** Whose pages these are, as the version of the extension that runs now reads them. */
export const testedBy = (origin: string, site: string): Tested => ({
  origin,
  site,
  version: browser.runtime.getManifest().version,
});
