import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callCaretaker } from '../caretaker';
import { type Daemon, startDaemon, tail } from '../daemon';
import { answers, freePorts } from '../ports';
import { makeDatabase, password, writeConfiguration } from './database';
import { layOutRecords, type Records } from './people';
import { signIn, type Tryton } from './rpc';

export interface TrytonBed {
  /** Where Tryton answers, with a slash at its end. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly records: Records;
  readonly rpc: Tryton;
  /** The page of a record: `page('party.party', 7)`. */
  page(model: string, id: number): string;
  stop(): Promise<void>;
}

/** Starts Tryton with sample records on a free loopback port. */
export async function startTryton(): Promise<TrytonBed> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-tryton-'));
  await chmod(folder, 0o755);
  const caretaker = callCaretaker(folder);
  let daemon: Daemon | undefined;
  const stop = async () => {
    await daemon?.stop();
    await rm(folder, { recursive: true, force: true });
    caretaker.dismiss();
  };
  try {
    const [port = 0] = await freePorts(1);
    const configuration = await writeConfiguration(folder, port);
    await makeDatabase(folder, configuration);
    const log = join(folder, 'trytond.log');
    daemon = await startDaemon('trytond', ['-c', configuration, '-d', 'crm'], { log });
    caretaker.watch(daemon.pid);
    await answers(port, 'Tryton', daemon.isAlive, 60_000).catch((error) => {
      throw new Error(`${error.message}\n${tail(log)}`);
    });
    const url = `http://127.0.0.1:${port}/`;
    const rpc = await signIn(`${url}crm/`, 'admin', password);
    const records = await layOutRecords(rpc);
    return {
      url,
      user: 'admin',
      password,
      records,
      rpc,
      page: (model, id) => `${url}#crm/model/${model}/${id}`,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
