import { nothing } from '../../../utils/messaging/schemas/common';
import * as shape from '../../../utils/messaging/schemas/import';
import type { Background } from '../wiring';
import type { DoorsOf } from './door';

/** Whole customer lists go in through whole pages of ours only. */
const from = ['own'] as const;

export const importDoors = ({ imports, changed }: Background): DoorsOf<'import'> => ({
  planImport: { from, input: shape.importPlan, run: imports.planImport },
  startImport: { from, input: shape.importStart, run: imports.startImport },
  importRows: { from, input: shape.importPart, run: imports.importRows },
  finishImport: {
    from,
    input: shape.importEnd,
    async run(end) {
      const result = await imports.finishImport(end);
      changed(['customers', 'followUps', 'import']);
      return result;
    },
  },
  unfinishedImports: { from, input: nothing, run: imports.unfinishedImports },
});
