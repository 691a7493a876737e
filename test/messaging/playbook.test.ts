import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as shape from '../../utils/messaging/schemas/playbook';

const opened = { customerId: 'c1', playbook: '', touchpointId: null, because: [] };
const closed = { id: 'r1', outcome: 'solved', feeling: 1, note: '' };
const marked = { id: 'r1', step: 'call', done: true, note: '' };

describe('what a screen may ask of a playbook', () => {
  const cases: readonly [why: string, schema: v.GenericSchema, input: unknown, taken: boolean][] = [
    ['the usual one', shape.playbookOpened, opened, true],
    ['a named one, with its words', shape.playbookOpened, { ...opened, playbook: 'late', because: ['refund'] }, true],
    ['for nobody', shape.playbookOpened, { ...opened, customerId: '' }, false],
    ['without a word on where it came from', shape.playbookOpened, { ...opened, because: undefined }, false],
    ['with more words than fit', shape.playbookOpened, { ...opened, because: Array(101).fill('x') }, false],
    ['a step', shape.stepMarked, { ...marked, note: 'New one by Friday' }, true],
    ['a step not done', shape.stepMarked, { ...marked, done: false }, true],
    ['no step', shape.stepMarked, { ...marked, step: '' }, false],
    ['a step perhaps done', shape.stepMarked, { ...marked, done: 'perhaps' }, false],
    ['a concern', shape.concernMarked, { id: 'r1', concern: 'late', on: true }, true],
    ['no concern', shape.concernMarked, { id: 'r1', concern: '', on: true }, false],
    ['an owner', shape.playbookHandedOver, { id: 'r1', owner: 'Lee' }, true],
    ['back to me', shape.playbookHandedOver, { id: 'r1', owner: '' }, true],
    ['a crowd', shape.playbookHandedOver, { id: 'r1', owner: ['Lee', 'Kim'] }, false],
    ['an end', shape.playbookClosed, closed, true],
    ['an end without a feeling', shape.playbookClosed, { ...closed, outcome: 'lost', feeling: null }, true],
    ['an end without an outcome', shape.playbookClosed, { ...closed, outcome: null }, false],
    ['a feeling beyond words', shape.playbookClosed, { ...closed, feeling: 3 }, false],
  ];
  it.each(cases)('%s', (_, schema, input, taken) => {
    expect(v.safeParse(schema, input).success).toBe(taken);
  });
});
