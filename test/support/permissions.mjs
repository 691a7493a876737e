// What both manifests ask for is a snapshot: a new permission shows in a diff. `--update` takes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

const snapshot = new URL('../permissions.json', import.meta.url);
const keys = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'content_security_policy',
];

const asked = (build) => {
  const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
  return Object.fromEntries(keys.map((key) => [key, manifest[key] ?? null]));
};

const now = { chrome: asked('chrome-mv3'), firefox: asked('firefox-mv3') };
if (process.argv.includes('--update')) writeFileSync(snapshot, `${JSON.stringify(now, null, 2)}\n`);
const then = JSON.parse(readFileSync(snapshot, 'utf8'));
if (!isDeepStrictEqual(now, then)) {
  console.error('The manifests ask for something else than test/permissions.json says:');
  console.error(JSON.stringify(now, null, 2));
  console.error('If that is meant: node test/support/permissions.mjs --update');
  process.exitCode = 1;
}
