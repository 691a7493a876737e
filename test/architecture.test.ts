// @vitest-environment node
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offences } from './architecture';

describe('the direction of imports', () => {
  it('holds everywhere', () => {
    expect(offences('.')).toEqual([]);
  });

  const forbidden: readonly [file: string, source: string, why: string][] = [
    ['utils/domain/x.ts', "import { database } from '../storage/database';", 'the domain knows no storage'],
    ['utils/domain/x.ts', "import browser from 'webextension-polyfill';", 'the domain knows no browser'],
    ['utils/domain/x.ts', "import type { MailSite } from '../sites/site';", 'types count, too'],
    ['utils/services/x.ts', "import Dexie from 'dexie';", 'only storage opens the database'],
    ['utils/state/x.ts', "import { database } from '../storage/database';", 'screens ask by messages'],
    ['components/x.tsx', "export { check } from '../utils/services/check-draft';", 'a re-export is an import'],
    [
      'components/ui/x.tsx',
      "import type { Customer } from '../../utils/domain/model/customer';",
      'ui knows no customers',
    ],
    ['utils/page/x.ts', "const late = () => import('../services/check-draft');", 'a late import is an import'],
    ['utils/page/x.ts', "import { check } from '../domain/../storage/index';", 'paths are resolved first'],
    ['utils/page/x.ts', "import { serve } from '../messaging/serve';", 'only the background opens the doors'],
    ['utils/sites/x.ts', "import site from './roundcube';", 'sites know nothing of each other'],
    ['utils/domain/checks/rules/x.ts', "import rule from './wrong-name';", 'rules know nothing of each other'],
    ['utils/elsewhere/x.ts', 'export {};' + "import { t } from '../platform';", 'every folder has its place'],
  ];

  describe('in the whole project with one more file', () => {
    const name = (file: string, index: number) => file.replace('x.ts', `x${index}.ts`);
    let root: string;
    let found: readonly string[];
    beforeAll(() => {
      root = mkdtempSync(join(tmpdir(), 'waymark-architecture-'));
      for (const folder of ['entrypoints', 'components', 'utils'])
        cpSync(folder, join(root, folder), { recursive: true });
      for (const [index, [file, source]] of forbidden.entries()) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, name(file, index)), source);
      }
      found = offences(root);
    }, 60_000);
    afterAll(() => rmSync(root, { recursive: true, force: true }));

    it.each(forbidden.map(([file, source, why], index) => [name(file, index), source, why] as const))(
      'is red for %s with %s (%s)',
      (file) => {
        expect(found.filter((line) => line.startsWith(file))).toHaveLength(1);
      },
    );
  });
});
