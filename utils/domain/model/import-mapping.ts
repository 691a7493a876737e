import type { Mapping } from '../import/columns';
import type { ImportFormats } from '../import/record';
import type { Instant, Row } from './row';

/** How the columns of one kind of file were read the last time. Its id is made of the header. */
export interface ImportMapping extends Row {
  readonly header: readonly string[];
  readonly mapping: Mapping;
  readonly formats: ImportFormats;
  /** Name of the file that it was last used for. */
  readonly file: string;
  readonly usedAt: Instant;
}
