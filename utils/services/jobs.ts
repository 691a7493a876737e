import type { Job } from '../domain/model/job';
import type { Reason } from '../domain/model/row';
import { Refusal } from '../messaging/result';
import type { Database } from '../storage';

const keptFor = 30 * 24 * 60 * 60 * 1000;

/** Begins work in parts. What all its parts write will be one entry of the undo journal. */
export async function startJob(database: Database, kind: Job['kind'], file: string): Promise<Job> {
  const at = database.now();
  for (const old of await database.jobs.all()) {
    if (at - old.changedAt > keptFor) await database.jobs.remove(old.id);
  }
  const job: Job = {
    id: database.newId(),
    kind,
    file,
    startedAt: at,
    changedAt: at,
    state: 'running',
    nextPart: 0,
    undoId: database.newId(),
    tally: {},
  };
  await database.jobs.put(job);
  return job;
}

/**
 * Applies one part in one transaction with the job's own state, so that a part that is sent again after the worker
 * has died is answered and not applied twice. Null: this part was applied before.
 */
export async function runPart<T>(
  database: Database,
  id: string,
  part: number,
  work: () => Promise<{ readonly value: T; readonly tally: Job['tally'] }>,
): Promise<{ readonly job: Job; readonly value: T | null }> {
  const { undoId, kind, file } = await jobById(database, id);
  const label: Reason = { code: kind === 'import' ? 'imported' : 'restored', params: { file } };
  const { value } = await database.act(
    label,
    async () => {
      const job = await jobById(database, id);
      if (job.state !== 'running') throw new Refusal('jobClosed', { file });
      if (part < job.nextPart) return { job, value: null };
      if (part > job.nextPart) throw new Refusal('partMissing', { part: job.nextPart });
      const { value, tally } = await work();
      const next = { ...job, nextPart: part + 1, changedAt: database.now(), tally: add(job.tally, tally) };
      await database.jobs.put(next);
      return { job: next, value };
    },
    undoId,
  );
  return value;
}

/** Closes a job. `undoId` is null when nothing was written. */
export async function finishJob(
  database: Database,
  id: string,
  state: 'done' | 'cancelled',
): Promise<{ readonly tally: Job['tally']; readonly undoId: string | null }> {
  const job = await jobById(database, id);
  if (job.state === 'running') await database.jobs.put({ ...job, state, changedAt: database.now() });
  const entry = await database.journal.get(job.undoId);
  return { tally: job.tally, undoId: entry ? job.undoId : null };
}

/** Those that no page is sending parts to any more, as far as their state tells. */
export const runningJobs = async (database: Database): Promise<readonly Job[]> =>
  (await database.jobs.all()).filter(({ state }) => state === 'running');

async function jobById(database: Database, id: string): Promise<Job> {
  const job = await database.jobs.get(id);
  if (!job) throw new Refusal('jobGone');
  return job;
}

const add = (a: Job['tally'], b: Job['tally']): Job['tally'] =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]),
  );
