import type { ColumnTarget } from '../../../utils/domain/import/columns';
import type { Translate } from '../../../utils/platform';

/** The name of what a column can hold. */
export const columnWords = (target: ColumnTarget, t: Translate): string =>
  t(`column${target.charAt(0).toUpperCase()}${target.slice(1)}`);
