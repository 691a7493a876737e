import type { Result } from './result';

interface BareRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}
interface BareApi {
  readonly runtime?: BareRuntime;
}

/** The browser's own object: the bootstrap in every enabled page is too small for a polyfill. */
const api = (): BareApi | undefined => {
  const world = globalThis as { browser?: BareApi; chrome?: BareApi };
  return world.browser?.runtime ? world.browser : world.chrome;
};

/** True once this script has outlived its extension. */
export const isOrphaned = (): boolean => {
  try {
    return api()?.runtime?.id === undefined;
  } catch {
    return true;
  }
};

/** Asks for a site's adapter and the page script. True when the background has taken it on. */
export async function askForPageScript(site: string): Promise<boolean> {
  try {
    const answer = await api()?.runtime?.sendMessage({ waymark: 'bringPageScript', input: { site } });
    return (answer as Result<null> | undefined)?.ok === true;
  } catch {
    // The worker is being replaced, or the extension is gone: the next look asks again, or finds itself an orphan.
    return false;
  }
}
