import type { Job } from '../domain/model/job';
import type { Store } from './store';

/** Long work that comes in parts: where it stands is kept, so that it goes on after the worker has died. */
export interface JobRepository {
  get(id: string): Promise<Job | undefined>;
  put(job: Job): Promise<void>;
  /** The newest first. */
  all(): Promise<readonly Job[]>;
  remove(id: string): Promise<void>;
}

export function jobs(store: Store): JobRepository {
  const table = store.table<Job>('jobs');
  return {
    get: (id) => store.run(() => table.get(id)),
    put: (job) => store.run(async () => void (await table.put(job))),
    all: () => store.run(async () => (await table.limit(1_000).toArray()).sort((a, b) => b.startedAt - a.startedAt)),
    remove: (id) => store.run(() => table.delete(id)),
  };
}
