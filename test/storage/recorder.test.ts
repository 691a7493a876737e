import { describe, expect, it } from 'vitest';
import type { Row } from '../../utils/domain/model/row';
import { Recorder } from '../../utils/storage/recorder';

const row = (id: string, rev: number): Row => ({
  id,
  createdAt: 0,
  changedAt: 0,
  rev,
  deletedAt: null,
  source: 'user',
});
const noted = (id: string, before: number | null, rev: number) => ({
  id,
  before: before === null ? null : row(id, before),
  rev,
});
const written = ({ written: all }: Recorder, table: string) => [...(all.get(table)?.values() ?? [])];
const undone = ({ tables }: Recorder, table: string) => [...(tables.get(table)?.values() ?? [])];

describe('what an act changes', () => {
  it('is the first "before" and the last revision of each row, and how the row is now', () => {
    const recorder = new Recorder();
    recorder.note('customers', [noted('a', 1, 2)], [row('a', 2)]);
    recorder.note('customers', [noted('a', 2, 3), noted('b', null, 1)], [row('a', 3), row('b', 1)]);
    expect(undone(recorder, 'customers')).toEqual([noted('a', 1, 3), noted('b', null, 1)]);
    expect(written(recorder, 'customers')).toEqual([row('a', 3), row('b', 1)]);
  });

  it('is nothing to take back for a row that was only seen', () => {
    const recorder = new Recorder();
    recorder.see('customers', [row('a', 1)]);
    expect(undone(recorder, 'customers')).toEqual([]);
    expect(recorder.tables.size).toBe(0);
    expect(written(recorder, 'customers')).toEqual([row('a', 1)]);
  });

  it('is as it was seen last, whatever was taken down before', () => {
    const recorder = new Recorder();
    recorder.note('customers', [noted('a', 1, 2)], [row('a', 2)]);
    const beside = { ...row('a', 2), changedAt: 7 };
    recorder.see('customers', [beside]);
    expect(written(recorder, 'customers')).toEqual([beside]);
    expect(undone(recorder, 'customers')).toEqual([noted('a', 1, 2)]);
  });

  it('is told apart by table', () => {
    const recorder = new Recorder();
    recorder.see('customers', [row('a', 1)]);
    recorder.see('touchpoints', [row('a', 9)]);
    expect(written(recorder, 'customers')).toEqual([row('a', 1)]);
    expect(written(recorder, 'touchpoints')).toEqual([row('a', 9)]);
    expect(written(recorder, 'purchases')).toEqual([]);
  });
});
