import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { WxtHooks } from 'wxt';

const adapters = 'utils/sites';
/** What stands beside the adapters, and the one that our own page brings with it. */
const others = ['site', 'signs', 'practice'];

const scriptOf = (id: string) => `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveSite } from '../../utils/page/brought-site';
import site from '../../${adapters}/${id}';

export default defineUnlistedScript(() => leaveSite(globalThis, site));
`;

/** Every site adapter becomes a script of its own, so that a page is brought the one that it needs: `site-ID.js`. */
export const siteScripts: WxtHooks['entrypoints:found'] = (wxt, infos) => {
  const folder = resolve(wxt.config.wxtDir, 'site-scripts');
  mkdirSync(folder, { recursive: true });
  const ids = readdirSync(adapters)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .filter((id) => !others.includes(id));
  for (const id of ids) {
    const inputPath = resolve(folder, `${id}.ts`);
    writeFileSync(inputPath, scriptOf(id));
    infos.push({ name: `site-${id}`, inputPath, type: 'unlisted-script' });
  }
};
