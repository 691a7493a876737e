import * as v from 'valibot';
import { type FollowUp, followUpRules } from '../follow-up';
import { type Goal, goalStates } from '../goal';
import { type Improvement, improvementStates } from '../improvement';
import { type Opportunity, opportunityStates, opportunityTypes } from '../opportunity';
import { type PlaybookRun, playbookOutcomes } from '../playbook-run';
import { type Roadblock, roadblockStates, roadblockTypes } from '../roadblock';
import { day, id, instant, line, lines, name, stageId, text } from '../shapes';
import { emotion, type Fields, reason } from './shared';

export const followUp = (): Fields<FollowUp> => ({
  customerId: id,
  rule: v.picklist(followUpRules),
  anchor: line,
  dueOn: day,
  dueAt: v.optional(instant),
  zone: line,
  reason: reason(),
  value: instant,
  account: line,
  state: v.picklist(['open', 'done', 'skipped', 'obsolete']),
  snoozedUntil: v.union([day, v.literal('')]),
  waitsSince: v.optional(v.nullable(instant)),
  closedAt: v.nullable(instant),
  closedBecause: line,
});

export const goal = (): Fields<Goal> => ({
  customerId: id,
  stage: stageId,
  text: line,
  state: v.picklist(goalStates),
  saidIn: v.nullable(id),
  said: line,
  persona: v.optional(line),
});

export const roadblock = (): Fields<Roadblock> => ({
  customerId: id,
  goalId: v.nullable(id),
  type: v.picklist(roadblockTypes),
  importance: v.picklist([1, 2, 3]),
  text: line,
  owner: line,
  state: v.picklist(roadblockStates),
  since: instant,
  touchpointId: v.nullable(id),
  persona: v.optional(line),
  stage: v.optional(stageId),
  kind: v.optional(v.union([name, v.literal('')])),
});

export const opportunity = (): Fields<Opportunity> => ({
  customerId: id,
  type: v.picklist(opportunityTypes),
  text: line,
  state: v.picklist(opportunityStates),
  hint: line,
  persona: v.optional(line),
  stage: v.optional(stageId),
});

export const playbookRun = (): Fields<PlaybookRun> => ({
  customerId: id,
  playbook: name,
  startedAt: instant,
  touchpointId: v.nullable(id),
  because: lines,
  owner: line,
  done: v.pipe(v.array(v.object({ step: name, at: instant, note: text })), v.maxLength(1_000)),
  concerns: v.pipe(v.array(name), v.maxLength(100)),
  closedAt: v.nullable(instant),
  outcome: v.nullable(v.picklist(playbookOutcomes)),
  closingNote: text,
  feeling: v.nullable(emotion()),
});

export const improvement = (): Fields<Improvement> => ({
  kind: name,
  text: line,
  owner: line,
  dueOn: v.union([day, v.literal('')]),
  state: v.picklist(improvementStates),
  doneOn: v.union([day, v.literal('')]),
});
