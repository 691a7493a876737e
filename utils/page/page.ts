import type { Files } from './files/files';
import type { Hook } from './hook';
import type { Line } from './line';
import type { PageMessages } from './messages';
import type { Timers } from './pace';
import type { Layer } from './show/layer';
import type { Ours } from './show/stand';
import type { Translate } from './show/words';

/** What everything of ours in one document shares. */
export interface Page {
  readonly document: Document;
  readonly t: Translate;
  readonly messages: PageMessages;
  readonly line: Line;
  readonly hook: Hook;
  readonly layer: Layer;
  readonly ours: Ours;
  readonly files: Files;
  readonly timers: Timers;
  readonly signal: AbortSignal;
  account(): string;
  isDark(): boolean;
  /** Somebody has just used the keyboard or the pointer here: what changes now is likely their doing. */
  isInUse(): boolean;
  /** Something that the page report tells of may have changed. */
  changed(): void;
  /** Somebody writes a mail, as is said every few letters: what may have changed is looked at when they pause. */
  writing(): void;
}
