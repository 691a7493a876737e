import type { Tone } from '../../utils/domain/tone';
import type { Json } from '../support/json-rows';

export interface ToneRow {
  readonly id: string;
  readonly text: string;
  /** Where it is known. */
  readonly tone: Tone['tone'] | null;
}

/** One line of the file; throws with the reason when it is no row. */
export function readRow({ id, text, tone }: Json): ToneRow {
  if (typeof text !== 'string') throw new Error('"text" is missing or not a text');
  if (tone !== undefined && tone !== 'negative' && tone !== 'other') {
    throw new Error('"tone" is neither "negative" nor "other"');
  }
  return { id: typeof id === 'string' || typeof id === 'number' ? String(id) : '', text, tone: tone ?? null };
}
