import type { RefusedRow } from '../domain/import/record';
import { tallyOf } from '../domain/import/tally';
import { kindNames } from '../domain/import/touchpoint-words';
import { stageNames } from '../domain/import/words';
import type { RowOutcome } from '../domain/import/work-out';
import type { Tally } from '../messaging/doors/import';
import { done, failed, type Result } from '../messaging/result';
import type { Background } from './background';
import { type ImportSource, importRecords } from './import-records';
import { problemOf, type Reading } from './read-csv';

/** What the dry run shows: the numbers of all rows, and the first rows of each kind. */
export interface ImportPlan {
  readonly tally: Tally;
  readonly added: readonly RowOutcome[];
  readonly changed: readonly RowOutcome[];
  readonly refused: readonly RefusedRow[];
}

export interface ImportDone {
  readonly tally: Tally;
  /** Rows that were refused now though the dry run let them pass: the books have changed since. */
  readonly refused: readonly RefusedRow[];
  readonly cancelled: boolean;
  /** For `undo`; null when nothing was written. */
  readonly undoId: string | null;
}

const shown = 200;
const shownRefused = 2_000;
const tries = 3;

/** The file as this business reads it: with its own names for its stages and kinds, where they can be asked for. */
async function asNamedHere({ call }: Background, source: ImportSource): Promise<ImportSource> {
  const inUse = await call('journey', {});
  if (!inUse.ok) return source;
  return { ...source, names: { stages: stageNames(inUse.value), kinds: kindNames(inUse.value) } };
}

/** The dry run: reads the whole file and asks what each row would do. Changes nothing. */
export async function planImport(
  background: Background,
  source: ImportSource,
  reading: Reading = {},
): Promise<Result<ImportPlan>> {
  const { call } = background;
  const tally: Record<string, number> = {};
  const [added, changed, refused]: [RowOutcome[], RowOutcome[], RefusedRow[]] = [[], [], []];
  const count = (key: string, by = 1): void => {
    tally[key] = (tally[key] ?? 0) + by;
  };
  try {
    for await (const batch of importRecords(await asNamedHere(background, source), reading.signal)) {
      count('refused', batch.refused.length);
      keep(refused, batch.refused, shownRefused);
      const outcomes = await call('planImport', { records: batch.records });
      if (!outcomes.ok) return outcomes;
      for (const [key, by] of Object.entries(tallyOf(outcomes.value))) count(key, by);
      keep(
        added,
        outcomes.value.filter(({ kind }) => kind === 'added'),
        shown,
      );
      keep(
        changed,
        outcomes.value.filter(({ kind, changes }) => kind === 'changed' || changes.length > 0),
        shown,
      );
      keep(
        refused,
        outcomes.value.filter(({ kind }) => kind === 'refused'),
        shownRefused,
      );
      reading.progress?.(batch.read);
    }
  } catch (error) {
    return problemOf(error);
  }
  return done({ tally, added, changed, refused: refused.sort((a, b) => a.row - b.row) });
}

/**
 * The import itself. Aborting the signal stops it after the batch under way: what is in stays, and can be undone.
 * A failure stops it in the same way; its sentence comes back, and the part that is in stays undoable.
 */
export async function applyImport(
  background: Background,
  source: ImportSource,
  reading: Reading = {},
): Promise<Result<ImportDone>> {
  const started = await background.call('startImport', { file: source.file.name });
  if (!started.ok) return started;
  const { job } = started.value;
  const refused: RefusedRow[] = [];
  let part = 0;
  let failure: Result<never> | null = null;
  try {
    for await (const { records, read } of importRecords(await asNamedHere(background, source), reading.signal)) {
      const applied = await sendPart(background, { job, part, records });
      if (!applied.ok) {
        failure = applied;
        break;
      }
      keep(refused, applied.value.refused, shownRefused);
      part++;
      reading.progress?.(read);
    }
  } catch (error) {
    failure = problemOf(error);
  }
  const cancelled = failure !== null && !failure.ok && failure.error.code === 'cancelled';
  const ended = await background.call('finishImport', { job, cancelled: failure !== null });
  if (failure && !cancelled) return failure;
  return ended.ok ? done({ ...ended.value, refused, cancelled }) : ended;
}

/** A worker that dies under the work answers nothing: the same part is sent again, and is not applied twice. */
async function sendPart({ call }: Background, input: Parameters<typeof call<'importRows'>>[1]) {
  let answer = await call('importRows', input);
  for (let again = 1; again < tries && !answer.ok && answer.error.code === 'noAnswer'; again++) {
    answer = await call('importRows', input);
  }
  return answer.ok ? answer : failed(answer.error.code, answer.error.params);
}

function keep<T>(kept: T[], more: readonly T[], most: number): void {
  for (const each of more) if (kept.length < most) kept.push(each);
}
