import * as v from 'valibot';
import { playbookOutcomes } from '../../domain/model/playbook-run';
import { name } from '../../domain/model/shapes';
import { id, line, text } from './common';

/** More words than anybody reads as the reason for something. */
const words = v.pipe(v.array(line), v.maxLength(100));

export const playbookOpened = v.object({
  customerId: id,
  playbook: v.union([name, v.literal('')]),
  touchpointId: v.nullable(id),
  because: words,
});

export const stepMarked = v.object({ id, step: name, done: v.boolean(), note: text });
export const concernMarked = v.object({ id, concern: name, on: v.boolean() });
export const playbookHandedOver = v.object({ id, owner: line });

export const playbookClosed = v.object({
  id,
  outcome: v.picklist(playbookOutcomes),
  feeling: v.nullable(v.picklist([-2, -1, 0, 1, 2])),
  note: text,
});
