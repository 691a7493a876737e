import type { FollowUpRule } from '../model/follow-up';
import { foldText } from '../names/fold';
import { ladder as usualLadder } from './default/ladder';
import type { Journey, KeepInTouch, LadderStep, Playbook, PlaybookStep } from './journey';

/** The lists of a journey whose rows have ids of their own. */
type Listed = 'stages' | 'kinds' | 'personas' | 'concerns' | 'playbooks' | 'opportunities';
type RowOf<L extends Listed> = Journey[L][number];

const longestId = 60;

/** An id for something of this name: readable, and none of those that there are. */
export function newId(name: string, taken: readonly { readonly id: string }[], otherwise: string): string {
  const words = foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestId - 5)
    .replace(/-+$/, '');
  const base = words || otherwise;
  const isFree = (id: string) => !taken.some((row) => row.id === id);
  if (isFree(base)) return base;
  for (let count = 2; ; count++) if (isFree(`${base}-${count}`)) return `${base}-${count}`;
}

/** With this row in the place of the one with its id, or at the end. */
export function withRow<L extends Listed>(journey: Journey, list: L, row: RowOf<L>): Journey {
  const rows: readonly RowOf<L>[] = journey[list] as readonly RowOf<L>[];
  const isThere = rows.some(({ id }) => id === row.id);
  return { ...journey, [list]: isThere ? rows.map((each) => (each.id === row.id ? row : each)) : [...rows, row] };
}

export const withoutKind = (journey: Journey, id: string): Journey => ({
  ...journey,
  kinds: journey.kinds.filter((kind) => kind.id !== id),
});

/** What speaks of this type of customer goes with it, or speaks of all. */
export const withoutPersona = (journey: Journey, id: string): Journey => ({
  ...journey,
  personas: journey.personas.filter((persona) => persona.id !== id),
  opportunities: journey.opportunities.filter(({ when }) => when.persona !== id),
  templates: journey.templates.filter(({ persona }) => persona !== id),
});

export const withoutConcern = (journey: Journey, id: string): Journey => ({
  ...journey,
  concerns: journey.concerns.filter((concern) => concern.id !== id),
});

export const withoutHint = (journey: Journey, id: string): Journey => ({
  ...journey,
  opportunities: journey.opportunities.filter((hint) => hint.id !== id),
});

const withPlaybook = (journey: Journey, id: string, edit: (playbook: Playbook) => Playbook): Journey => ({
  ...journey,
  playbooks: journey.playbooks.map((playbook) => (playbook.id === id ? edit(playbook) : playbook)),
});

export const withFreezing = (journey: Journey, id: string, freezesOffers: boolean): Journey =>
  withPlaybook(journey, id, (playbook) => ({ ...playbook, freezesOffers }));

/** With this step in the place of the one with its id, or beside the others, in the order in which they are due. */
export const withPlaybookStep = (journey: Journey, id: string, step: PlaybookStep): Journey =>
  withPlaybook(journey, id, (playbook) => {
    const isThere = playbook.steps.some((each) => each.id === step.id);
    const steps = isThere
      ? playbook.steps.map((each) => (each.id === step.id ? step : each))
      : [...playbook.steps, step];
    return { ...playbook, steps: steps.sort((a, b) => a.withinHours - b.withinHours) };
  });

/** A mail that was written for a step which is gone is then one for any use. */
function withTemplatesFreed(journey: Journey): Journey {
  const uses = new Set(journey.playbooks.flatMap(({ steps }) => steps.map(({ id }) => `playbook:${id}`)));
  const isLost = (use: string) => use.startsWith('playbook:') && !uses.has(use);
  return { ...journey, templates: journey.templates.map((one) => (isLost(one.for) ? { ...one, for: '' } : one)) };
}

export const withoutPlaybookStep = (journey: Journey, id: string, step: string): Journey =>
  withTemplatesFreed(
    withPlaybook(journey, id, (playbook) => ({
      ...playbook,
      steps: playbook.steps.filter((each) => each.id !== step),
    })),
  );

export const withoutPlaybook = (journey: Journey, id: string): Journey =>
  withTemplatesFreed({ ...journey, playbooks: journey.playbooks.filter((playbook) => playbook.id !== id) });

/** The rule as this journey wants it; one that it does not mention is as usual. */
export const stepFor = ({ ladder }: Journey, rule: FollowUpRule): LadderStep =>
  [...ladder, ...usualLadder].find((step) => step.rule === rule) ?? { rule, on: true, after: 0, value: 0 };

export function withStep(journey: Journey, step: LadderStep): Journey {
  const isThere = journey.ladder.some(({ rule }) => rule === step.rule);
  const ladder = journey.ladder.map((each) => (each.rule === step.rule ? step : each));
  return { ...journey, ladder: isThere ? ladder : [...ladder, step] };
}

const isSameGroup = (one: KeepInTouch, other: KeepInTouch): boolean =>
  one.tag ? one.tag === other.tag : !other.tag && one.stage === other.stage;

/** With this interval in the place of the one for the same tag or stage; tags stand before stages. */
export function withInterval(journey: Journey, interval: KeepInTouch): Journey {
  const isThere = journey.keepInTouch.some((each) => isSameGroup(each, interval));
  const rows = journey.keepInTouch.map((each) => (isSameGroup(each, interval) ? interval : each));
  const all = isThere ? rows : [...rows, interval];
  return { ...journey, keepInTouch: [...all.filter(({ tag }) => tag), ...all.filter(({ tag }) => !tag)] };
}

export const withoutInterval = (journey: Journey, interval: KeepInTouch): Journey => ({
  ...journey,
  keepInTouch: journey.keepInTouch.filter((each) => !isSameGroup(each, interval)),
});
