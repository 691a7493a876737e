// All tests: unit, the extension in Chromium, real webmails with real mail servers, and Tryton. `long`: what takes
// longer, and the browser tests at their full length.
import { close, run, runTests } from './steps.mjs';

const long = process.argv.includes('long');
const ready = run('node test/support/run.mjs test/support/prepare.ts');
if (!ready) process.exit(1);
const servers = run('node test/support/run.mjs test/servers/available.ts');
if (!servers && process.env.CI === 'true') {
  console.error('The servers could not be installed, and under CI=true nothing is left out.');
  process.exit(1);
}
const env = { WAYMARK_BUILT: '1', ...(long && { WAYMARK_LONG: '1' }) };
const counts = [
  runTests([long ? 'long' : 'unit'], env),
  runTests(['chromium', ...(servers ? ['roundcube', 'sogo', 'tryton'] : [])], env),
];
if (!servers)
  console.log(
    'Left out: the tests with real webmails and Tryton. They run on Debian as root, where their packages are installed by apt.',
  );
close('test', counts);
