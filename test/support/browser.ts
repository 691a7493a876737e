import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const linux = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/usr/bin/microsoft-edge'];
const mac = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windows = [
  'C:/Program Files/Chromium/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];
const places = { linux, darwin: mac, win32: windows } as Record<string, readonly string[]>;

const isDebianRoot = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs Debian packages that are missing. False where that can't be done from here. */
export function installPackages(names: readonly string[]): boolean {
  if (!isDebianRoot()) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { env, stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { env, stdio: 'ignore' });
  return true;
}

/**
 * Path of a Chromium or Edge that loads unpacked extensions. Branded Chrome does not since version 137.
 * `WAYMARK_BROWSER` names another. Throws one clear sentence when there is none.
 */
export function findChromium(): string {
  const wished = process.env.WAYMARK_BROWSER;
  const found = [wished ?? '', ...(places[process.platform] ?? [])].find((path) => path !== '' && existsSync(path));
  if (found) return found;
  if (installPackages(['chromium'])) return findInstalled();
  throw new Error('Please install Chromium or Edge, or set WAYMARK_BROWSER to the path of one, and start again.');
}

function findInstalled(): string {
  const path = linux.find(existsSync);
  if (!path)
    throw new Error('Chromium was installed, but it is not where it should be. Set WAYMARK_BROWSER to its path.');
  return path;
}
