import { findChromium } from './browser';
import { buildForTests } from './extension';
import { buildForFirefox } from './firefox';

/** Finds or installs the browser and builds the extension for the tests. */
export async function main(): Promise<number> {
  try {
    findChromium();
    buildForTests();
    buildForFirefox('firefox-mv3');
    buildForFirefox('firefox-mv3-loopback');
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
