import type { TaughtPage, TaughtPart } from '../../domain/model/taught';

/** What is taught of this site now. */
interface Taught {
  readonly taught: readonly TaughtPage[];
  /** What of this page is read already, taught or not: as the page itself has told it. */
  readonly found: Readonly<Partial<Record<TaughtPart, string>>>;
}

/** Whether a file that was taken in holds something, and for which site. */
export interface TaughtTaken {
  readonly origin: string;
  readonly pages: number;
}

export interface TeachDoor {
  /** Our screens only: brings the bar into the page of this tab. `tabId` null: the tab that the asker is in. */
  startTeaching(input: { readonly tabId: number | null }): null;
  /** These four are asked by the bar, of a tab in which teaching was started by us, and of its own site. */
  taughtHere(input: Record<string, never>): Taught;
  teachPart(input: {
    readonly part: TaughtPart;
    readonly selector: string;
    readonly path: string;
    /** Selectors of this part that it takes the place of. */
    readonly instead: readonly string[];
  }): Taught;
  forgetPart(input: { readonly part: TaughtPart; readonly selectors: readonly string[] }): Taught;
  stopTeaching(input: Record<string, never>): null;
  /** What was taught of a site, as the text of a file. */
  exportTaught(input: { readonly origin: string }): { readonly name: string; readonly text: string };
  /** Takes the place of what was taught of the site that the file names. Nothing of a file that is not wholly sound. */
  importTaught(input: { readonly text: string }): TaughtTaken;
  forgetTaught(input: { readonly origin: string }): null;
  /** How a page is built, with every letter and digit of what it says replaced. */
  pageOutline(input: { readonly tabId: number | null }): { readonly text: string };
}
