import { writeRow, writeText } from '../../../utils/domain/exchange/cells';
import { localDate } from '../../../utils/domain/followups/local-date';
import type { RoadblockListed } from '../../../utils/messaging/doors/map';

/** One line of the file, in words, under these heads. */
export interface RoadblockInWords {
  readonly heads: readonly string[];
  readonly cells: (listed: RoadblockListed) => readonly string[];
}

/** For a spreadsheet: it opens files of other letters right only behind this mark. No cell is run as a formula. */
export function roadblockFile(listed: readonly RoadblockListed[], { heads, cells }: RoadblockInWords): Blob {
  const row = (words: readonly string[]) => writeRow(words.map(writeText));
  return new Blob(['\ufeff', row(heads), ...listed.map((one) => row(cells(one)))], { type: 'text/csv;charset=utf-8' });
}

export const dayOf = (listed: RoadblockListed, zone: string): string => localDate(listed.roadblock.since, zone);
