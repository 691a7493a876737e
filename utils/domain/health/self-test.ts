import type { Health } from '../model/open-mail';

export type HealthPart = keyof Health;

/** What was found on a site's pages with one version of the extension, and what had been found with the one before. */
export interface SelfTest {
  readonly version: string;
  readonly found: readonly HealthPart[];
  /** Found before the update. */
  readonly before: readonly HealthPart[];
  /** Missing since the update, and not found on any page since. */
  readonly lost: readonly HealthPart[];
}

export const nothingSeen = (version: string): SelfTest => ({ version, found: [], before: [], lost: [] });

/** After an update, what was found until then is what has to be found again; what is lost stays so until it is found. */
function renewed(test: SelfTest, version: string): SelfTest {
  if (test.version === version) return test;
  return { ...nothingSeen(version), before: [...new Set([...test.found, ...test.lost])] };
}

/** With what one page shows. The same object when it tells nothing new, so that nothing has to be written. */
export function testWith(test: SelfTest, version: string, health: Health): SelfTest {
  const start = renewed(test, version);
  const parts = Object.keys(health) as HealthPart[];
  const found = parts.filter((part) => start.found.includes(part) || health[part] === 'found');
  const lost = parts.filter(
    (part) =>
      !found.includes(part) &&
      (start.lost.includes(part) || (start.before.includes(part) && health[part] === 'missing')),
  );
  const isSame = start === test && found.length === start.found.length && lost.length === start.lost.length;
  return isSame ? test : { ...start, found, lost };
}
