import { addressKey } from '../model/address';
import { fold } from '../names/fold';
import type { ImportRecord, RefusedRow } from './record';

interface Seen {
  readonly row: number;
  readonly name: string;
}

/**
 * Knows the addresses of the rows before. A row with one of them adds to the earlier row when it is the same person
 * (several purchases of one customer), and is refused when its name is another.
 */
export function repeats(): (record: ImportRecord) => ImportRecord | RefusedRow {
  const seen = new Map<string, Seen>();
  return (record) => {
    const keys = record.emails.map(addressKey);
    const earlier = keys.map((key) => seen.get(key)).find((each) => each !== undefined);
    if (earlier && !mayBeOne(earlier.name, record.name)) {
      const params = { row: earlier.row, name: earlier.name };
      return { row: record.row, email: record.emails[0] ?? '', reasons: [{ code: 'addressAgain', params }] };
    }
    const first = earlier ?? { row: record.row, name: record.name };
    const kept = first.name === '' ? { ...first, name: record.name } : first;
    for (const key of keys) seen.set(key, kept);
    return earlier ? { ...record, again: earlier.row } : record;
  };
}

/** The same name, or one that the other contains: "Anna" and "Anna Schmidt". */
function mayBeOne(a: string, b: string): boolean {
  const [words, others] = [a, b].map(
    (name) =>
      new Set(
        name
          .split(/[\s,.]+/)
          .map(fold)
          .filter(Boolean),
      ),
  );
  if (!words || !others || words.size === 0 || others.size === 0) return true;
  const [few, many] = words.size <= others.size ? [words, others] : [others, words];
  return [...few].every((word) => many.has(word));
}
