import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export interface Daemon {
  readonly pid: number;
  isAlive(): boolean;
  /** Ends the whole process group and waits until it is gone. */
  stop(): Promise<void>;
}

interface Options {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  /** The file that takes its output. */
  readonly log: string;
  /** The signal that asks it to end: SIGTERM unless said otherwise. */
  readonly endBy?: NodeJS.Signals;
}

/** Starts a program as the leader of its own process group. */
export async function startDaemon(command: string, args: readonly string[], options: Options): Promise<Daemon> {
  const log = openSync(options.log, 'a');
  const env = { ...process.env, ...options.env };
  const child = spawn(command, args, { cwd: options.cwd, env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const pid = await started(child, command);
  return {
    pid,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    stop: () => endGroup(pid, options.endBy ?? 'SIGTERM'),
  };
}

const started = (child: ChildProcess, command: string): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('spawn', () => resolve(child.pid as number));
    child.once('error', (error) => reject(new Error(`Could not start ${command}: ${error.message}`)));
  });

async function endGroup(pid: number, endBy: NodeJS.Signals): Promise<void> {
  signal(pid, endBy);
  for (let i = 0; i < 100 && signal(pid, 0); i++) await wait(50);
  if (!signal(pid, 0)) return;
  signal(pid, 'SIGKILL');
  while (signal(pid, 0)) await wait(20);
}

/** False when nobody of the group is left. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

/** The end of a log, for the sentence that says why something did not start. */
export const tail = (file: string): string => readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n');
