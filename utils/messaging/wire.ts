import type { PageCommand } from './doors/tab';
import type { Name, Topic } from './protocol';

/** What travels: a request, a command to a page, a word of change. */
export interface Request {
  readonly waymark: Name;
  readonly input: unknown;
}

export interface CommandToPage {
  readonly waymarkCommand: PageCommand;
  /** Our own pages hear every message of the background: the tab that is meant. */
  readonly tabId: number;
}

export interface Change {
  readonly changed: readonly Topic[];
}

/** Names of the ports: requests over an open port, and changes. */
export const requestPort = 'requests';
export const changePort = 'changes';

/** Over a port, a request carries a number and its answer the same one. */
export interface NumberedRequest extends Request {
  readonly number: number;
}

export const isRequest = (message: unknown): message is Request =>
  typeof message === 'object' && message !== null && typeof (message as Request).waymark === 'string';
