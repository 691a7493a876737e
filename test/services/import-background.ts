import * as v from 'valibot';
import { defaultJourney } from '../../utils/domain/journey';
import type { Input, Name, Output } from '../../utils/messaging/protocol';
import { done, failed, type Result, reasonIn } from '../../utils/messaging/result';
import * as backupShape from '../../utils/messaging/schemas/backup';
import { nothing } from '../../utils/messaging/schemas/common';
import * as importShape from '../../utils/messaging/schemas/import';
import * as mappingShape from '../../utils/messaging/schemas/mappings';
import { backup } from '../../utils/services/backup';
import { openFollowUps } from '../../utils/services/exchange';
import { type ImportDependencies, importCustomers } from '../../utils/services/import-customers';
import * as mappings from '../../utils/services/mappings';
import { undo } from '../../utils/services/undo';
import type { Background } from '../../utils/state/background';
import type { Database } from '../../utils/storage';

type Door = { readonly input: v.GenericSchema<unknown, never>; run(input: never): Promise<unknown> };

/** The doors of import, backup and undo over a database, with their schemas, and JSON in between as in messages. */
export function backgroundOver(database: Database, replan: ImportDependencies['replan'] = async () => {}): Background {
  const imports = importCustomers({ database, zone: 'Europe/Berlin', replan });
  const backups = backup(database);
  const world = { store: database, now: database.now, announce() {}, zone: 'Europe/Berlin', locale: 'en-GB' };
  const doors = {
    planImport: { input: importShape.importPlan, run: imports.planImport },
    startImport: { input: importShape.importStart, run: imports.startImport },
    importRows: { input: importShape.importPart, run: imports.importRows },
    finishImport: { input: importShape.importEnd, run: imports.finishImport },
    unfinishedImports: { input: nothing, run: imports.unfinishedImports },
    backupPage: { input: backupShape.backupAsked, run: backups.backupPage },
    planRestore: { input: backupShape.restorePlan, run: backups.planRestore },
    startRestore: { input: backupShape.restoreStart, run: backups.startRestore },
    restoreRows: { input: backupShape.restorePart, run: backups.restoreRows },
    finishRestore: { input: backupShape.restoreEnd, run: backups.finishRestore },
    journey: { input: nothing, run: async () => defaultJourney },
    mappingFor: { input: mappingShape.headerAsked, run: (asked: never) => mappings.mappingFor(world, asked) },
    saveMapping: { input: mappingShape.mappingSaved, run: (given: never) => mappings.saveMapping(world, given) },
    openFollowUps: { input: v.object({ after: v.string() }), run: (asked: never) => openFollowUps(world, asked) },
    undo: {
      input: v.object({ id: v.string() }),
      run: ({ id }: { id: string }) => undo(database, id, (ids) => replan(ids, [])),
    },
  } as unknown as Readonly<Record<string, Door>>;

  const call = async <K extends Name>(name: K, input: Input<K>): Promise<Result<Output<K>>> => {
    const door = doors[name];
    if (!door) return failed('notForYou');
    const parsed = v.safeParse(door.input, JSON.parse(JSON.stringify(input)));
    if (!parsed.success) return failed('badRequest', { detail: parsed.issues.map(({ message }) => message).join() });
    try {
      return done(JSON.parse(JSON.stringify(await door.run(parsed.output))) as Output<K>);
    } catch (error) {
      const reason = reasonIn(error);
      if (!reason) throw error;
      return failed(reason.code, reason.params);
    }
  };
  return { call, watch: () => () => {} };
}
