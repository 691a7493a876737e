import { join } from 'node:path';
import { startBed, type WebmailBed } from '../mail/bed';
import { accounts } from '../mail/people';
import { freePorts } from '../ports';
import { startWebmail } from './webmail';
import { savePreferences } from './webmail-database';

/** Starts mail store, relay and Roundcube. `html`: everybody writes rich text by default. */
export const startRoundcube = ({ html = false } = {}): Promise<WebmailBed> =>
  startBed('roundcube', async ({ folder, imapPort, smtpPort, born }) => {
    const [port = 0] = await freePorts(1);
    const home = join(folder, 'rc');
    await startWebmail({ folder: home, port, imapPort, smtpPort, html }, accounts, born);
    return {
      url: `http://127.0.0.1:${port}/`,
      prefer: (email, preferences) => savePreferences(join(home, 'rc.db'), email, preferences),
    };
  });
