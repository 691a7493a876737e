import * as v from 'valibot';
import { taughtPages } from '../model/shapes';
import type { TaughtPage } from '../model/taught';
import { isPlainSelector } from './selector';

/** What was taught on one site, as a file that goes from one colleague to another. */
export interface TaughtFile {
  readonly origin: string;
  readonly pages: readonly TaughtPage[];
}

const kind = 'waymark-taught-pages';
export const largestTaughtFile = 1_000_000;

export const taughtFileName = (origin: string): string =>
  `waymark-${new URL(origin).host.replace(/[^\w.-]/g, '-')}.json`;

export const writeTaughtFile = ({ origin, pages }: TaughtFile): string =>
  `${JSON.stringify({ kind, version: 1, origin, pages }, null, 2)}\n`;

/** As they may come from anywhere: an id, a beginning of an address, and selectors of the plain kind only. */
export const plainTaughtPages = () =>
  v.pipe(
    taughtPages,
    v.check((pages) => pages.every(({ parts }) => Object.values(parts).every(isPlainSelector)), 'not a plain selector'),
  );

const shape = () =>
  v.object({
    kind: v.literal(kind),
    version: v.literal(1),
    origin: v.pipe(
      v.string(),
      v.maxLength(500),
      v.check((text) => URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text, 'not an origin'),
    ),
    pages: plainTaughtPages(),
  });

/** Null for every file that is not one of ours, or has something in it that we would not have written. */
export function readTaughtFile(text: string): TaughtFile | null {
  if (text.length > largestTaughtFile) return null;
  try {
    const { success, output } = v.safeParse(shape(), JSON.parse(text));
    return success ? { origin: output.origin, pages: output.pages } : null;
  } catch {
    // No JSON: not one of ours.
    return null;
  }
}
