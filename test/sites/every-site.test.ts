import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { noMail, type Site } from '../../utils/sites/site';

/** Every site, one file each. */
const sites = Object.values(
  import.meta.glob<Site>(['../../utils/sites/*.ts', '!../../utils/sites/site.ts', '!../../utils/sites/signs.ts'], {
    eager: true,
    import: 'default',
  }),
);

/** Where the pages of a site lie that is not recorded: our own mailbox, and every page that no adapter knows. */
const elsewhere: Readonly<Record<string, string>> = {
  practice: 'components/practice',
  any: 'test/sites/fixtures/records',
};

const count = (folder: string): number => (existsSync(folder) ? readdirSync(folder).length : 0);

it.each(sites.map((site) => [site.id, site] as const))('%s has pages, and tests that read them', (id, site) => {
  expect(count(elsewhere[id] ?? `test/sites/fixtures/${id}`), 'pages').toBeGreaterThan(0);
  if (id !== 'practice') expect(count(`test/sites/${id}`), 'tests').toBeGreaterThan(0);
  expect(site.composers !== noMail.composers || site.record !== undefined, 'reads mail or records').toBe(true);
});
