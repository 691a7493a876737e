import { join } from 'node:path';
import { startBed, type WebmailBed } from '../mail/bed';
import { accounts } from '../mail/people';
import { freePorts } from '../ports';
import { startDatabase } from './database';
import { startFront } from './front';
import { forgetAll, startMemory } from './memory';
import { sogoConfig } from './sogo-config';
import { choices, profilesTable, usersTable } from './users';
import { startWebmail } from './webmail';

/** Starts mail store, relay, and SOGo with its database. `html`: everybody writes rich text by default. */
export const startSogo = ({ html = false } = {}): Promise<WebmailBed> =>
  startBed('sogo', async ({ folder, imapPort, smtpPort, born, also }) => {
    const [port = 0, sogoPort = 0, databasePort = 0, memoryPort = 0] = await freePorts(4);
    const home = join(folder, 'sogo');
    const [database] = await Promise.all([
      startDatabase(join(folder, 'database'), databasePort, born),
      startMemory(folder, memoryPort, born),
    ]);
    await database.execute(profilesTable + usersTable(accounts));
    await database.execute(accounts.map((account) => choices(account.email, { html })).join('\n'));
    const servers = { database: database.url, imapPort, smtpPort, memoryPort, spool: join(home, 'spool') };
    await startWebmail(home, sogoPort, sogoConfig(servers), born);
    also(await startFront(port, sogoPort));
    return {
      url: `http://127.0.0.1:${port}/SOGo/`,
      async prefer(email, preferences) {
        await database.execute(choices(email, preferences));
        await forgetAll(memoryPort);
      },
    };
  });
