import { call, isOrphan } from '../messaging/call';
import { hearCommands } from '../messaging/hear';
import { openLink } from '../messaging/link';

/** The ways out of the page, given to the page code so that a test can stand in for the background. */
export interface PageMessages {
  readonly call: typeof call;
  readonly openLink: typeof openLink;
  readonly hearCommands: typeof hearCommands;
  readonly isOrphan: typeof isOrphan;
}

export const ourMessages: PageMessages = { call, openLink, hearCommands, isOrphan };
