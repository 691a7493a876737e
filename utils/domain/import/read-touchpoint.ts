import type { Reason } from '../model/row';
import type { ColumnTarget } from './columns';
import type { ImportedTouchpoint, ImportFormats } from './record';
import {
  type KindNames,
  readAnswered,
  readChannel,
  readDirection,
  readFeeling,
  readNps,
  readRating,
  readTouchpointKind,
} from './touchpoint-words';
import { readWhen } from './when';

interface Cells {
  readonly cell: (target: ColumnTarget) => string;
  readonly notes: readonly string[];
}

/** The contact that a row tells of; null when it tells of none. What can't be read goes to `problem`. */
export function readTouchpoint(
  { cell, notes }: Cells,
  formats: ImportFormats,
  kinds: KindNames,
  problem: (code: string, params?: Reason['params']) => void,
): ImportedTouchpoint | null {
  const one = <T>(target: ColumnTarget, read: (text: string) => T | null, code: string): T | null => {
    const text = cell(target);
    if (text === '') return null;
    const value = read(text);
    if (value === null) problem(code, { text: text.slice(0, 100) });
    return value;
  };
  const number = cell('touchpointNumber');
  const when = one('touchpointDate', (text) => readWhen(text, formats.dateOrder), 'dateUnreadable');
  if (cell('touchpointDate') === '') {
    // Of customers without a ticket the columns of tickets are empty: they come in all the same.
    if (number !== '' || notes.length > 0) problem('touchpointDateMissing');
    return null;
  }
  const kind = readTouchpointKind(cell('touchpointKind'), kinds) ?? formats.touchpointKind;
  if (kind === '') problem('touchpointKindUnknown', { text: cell('touchpointKind').slice(0, 100) });
  const feeling = one('touchpointFeeling', readFeeling, 'feelingUnreadable');
  const rating = one('touchpointRating', readRating, 'ratingUnreadable');
  const nps = one('touchpointNps', readNps, 'npsUnreadable');
  if (when === null) return null;
  return {
    kind,
    when,
    number,
    note: notes.join('\n'),
    // How a help desk calls its channels and states is its own: what is not known is left to the kind.
    channel: readChannel(cell('touchpointChannel')),
    direction: readDirection(cell('touchpointDirection')),
    emotion: feeling === 'none' ? null : feeling,
    rating,
    nps,
    answered: readAnswered(cell('touchpointState')),
  };
}
