import * as v from 'valibot';
import { followUpRules } from '../model/follow-up';
import { opportunityTypes } from '../model/opportunity';
import { line, name, stageId, whole } from '../model/shapes';
import { basicKinds, channels, directions } from '../model/touchpoint';
import type { Journey } from './journey';

const few = <T extends v.GenericSchema>(shape: T) => v.pipe(v.array(shape), v.maxLength(100));
const words = v.pipe(v.string(), v.maxLength(2_000));
const sayings = few(words);
const days = v.pipe(whole, v.minValue(0), v.maxValue(3_660));

const stage = v.object({
  id: stageId,
  name: words,
  phase: v.picklist(['before-sale', 'sale', 'after-sale']),
  expectedDays: days,
  goals: sayings,
  formerly: v.exactOptional(few(stageId)),
});

const kind = v.object({
  id: name,
  name: words,
  like: v.picklist(basicKinds),
  channel: v.picklist(channels),
  direction: v.picklist(directions),
  stage: stageId,
  expects: words,
  defining: v.boolean(),
  byHand: v.boolean(),
});

const persona = v.object({
  id: name,
  name: words,
  needs: sayings,
  preferences: sayings,
  pains: sayings,
  tone: v.picklist(['formal', 'friendly', '']),
});

const value = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000));
const ladderStep = v.object({ rule: v.picklist(followUpRules), on: v.boolean(), after: days, value });
const keepInTouch = v.object({
  stage: v.union([stageId, v.literal('')]),
  tag: line,
  everyDays: v.pipe(days, v.minValue(1)),
});

const playbook = v.object({
  id: name,
  name: words,
  when: v.picklist(['negative-feedback', 'by-hand']),
  freezesOffers: v.boolean(),
  steps: few(
    v.object({
      id: name,
      text: words,
      hint: words,
      withinHours: v.pipe(v.number(), v.minValue(0), v.maxValue(2_400)),
      contact: v.exactOptional(v.picklist(basicKinds)),
    }),
  ),
});

const concern = v.object({ id: name, concern: words, say: words, offer: words, decides: words });

const hint = v.object({
  id: name,
  type: v.picklist(opportunityTypes),
  says: words,
  when: v.object({
    persona: v.exactOptional(name),
    stage: v.exactOptional(stageId),
    tag: v.exactOptional(line),
    purchases: v.exactOptional(v.pipe(whole, v.minValue(0))),
    daysSincePurchase: v.exactOptional(days),
    feeling: v.exactOptional(v.picklist([1, 2])),
    nps: v.exactOptional(v.pipe(whole, v.minValue(0), v.maxValue(10))),
  }),
});

export const templateSchema = v.object({
  id: name,
  name: words,
  for: line,
  persona: v.union([name, v.literal('')]),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  subject: line,
  body: v.pipe(v.string(), v.maxLength(20_000)),
});

let built: v.GenericSchema<unknown, Journey> | undefined;

/** A journey as it comes from a file or a screen: every field checked and bounded, unknown fields left out. */
export function journeySchema(): v.GenericSchema<unknown, Journey> {
  built ??= v.object({
    id: name,
    name: words,
    stages: v.pipe(v.array(stage), v.minLength(1), v.maxLength(20)),
    kinds: v.pipe(v.array(kind), v.minLength(1), v.maxLength(200)),
    personas: few(persona),
    ladder: few(ladderStep),
    keepInTouch: few(keepInTouch),
    dormantAfterMonths: v.pipe(whole, v.minValue(1), v.maxValue(120)),
    playbooks: few(playbook),
    concerns: few(concern),
    opportunities: few(hint),
    templates: v.pipe(v.array(templateSchema), v.maxLength(1_000)),
  });
  return built;
}
