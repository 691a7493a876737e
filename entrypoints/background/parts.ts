import type { Checking } from './checking';
import type { Office } from './office';

/**
 * The background's other scripts. A worker that has just woken reads and runs no more of our code than the question
 * needs: all of it at once took it twice as long to wake (Chromium, 2026-11-22).
 */
interface Parts {
  readonly checking: Checking;
  readonly office: Office;
}

const names = ['checking', 'office'] as const;

const world = globalThis as {
  waymarkParts?: Partial<Parts>;
  importScripts?: (address: string) => void;
  skipWaiting?: () => Promise<void>;
};

/** Called at the top level of the script `/NAME.js`. */
export function givePart<N extends keyof Parts>(name: N, part: Parts[N]): void {
  world.waymarkParts = { ...world.waymarkParts, [name]: part };
}

/** A worker brings it in at the first use; an event page has had it from its start. */
export function part<N extends keyof Parts>(name: N): Parts[N] {
  if (!world.waymarkParts?.[name]) world.importScripts?.(`/${name}.js`);
  return world.waymarkParts?.[name] as Parts[N];
}

/**
 * Once, while the worker is installed: the browser keeps what it may bring in later. And it takes over at once. Should
 * the version before still be held by somebody, the new one would wait, and hear nothing as long (Chromium, 2026-11-22).
 */
export async function install(): Promise<void> {
  for (const name of names) part(name);
  await world.skipWaiting?.();
}
