import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** RUNLEVEL 1: the packages' own services are not started. */
const quiet = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
const waitForOthers = ['-o', 'DPkg::Lock::Timeout=300'];

/** True when all packages are there, or could be installed: as root on Debian. Under CI=true missing ones are an error. */
export async function ensurePackages(packages: readonly string[], what: string): Promise<boolean> {
  const missing = await notInstalled(packages);
  if (missing.length === 0) return true;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) return install(missing);
  return leftOut(`${what} is left out: it needs Debian and the packages ${missing.join(' ')} (apt-get install).`);
}

async function notInstalled(packages: readonly string[]): Promise<readonly string[]> {
  const states = await Promise.all(packages.map(isInstalled));
  return packages.filter((_, index) => !states[index]);
}

const isInstalled = (name: string): Promise<boolean> =>
  run('dpkg-query', ['-W', '-f', '$' + '{db:Status-Status}', name]).then(
    ({ stdout }) => stdout === 'installed',
    () => false,
  );

async function install(packages: readonly string[]): Promise<boolean> {
  process.stderr.write(`Installing ${packages.join(' ')} ...\n`);
  const env = { ...process.env, ...quiet };
  const options = { env, maxBuffer: 64 * 1024 * 1024 };
  try {
    // An older list of packages may do as well; where it does not, the next line says so.
    await run('apt-get', ['update', '-q'], options).catch(() => undefined);
    await run('apt-get', [...waitForOthers, 'install', '-y', '-q', '--no-install-recommends', ...packages], options);
    return true;
  } catch (error) {
    return leftOut(`Could not install ${packages.join(' ')}: ${lastLine(error)}`);
  }
}

function leftOut(sentence: string): false {
  if (process.env.CI === 'true') throw new Error(sentence);
  process.stderr.write(`${sentence}\n`);
  return false;
}

const lastLine = (error: unknown): string =>
  String((error as { stderr?: string }).stderr ?? error)
    .trim()
    .split('\n')
    .at(-1) ?? '';
