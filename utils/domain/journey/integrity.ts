import type { Reason } from '../model/row';
import { basicKinds } from '../model/touchpoint';
import type { Journey } from './journey';

/** Something named in a journey, with its place in the words of the file: `kinds[3].stage`. */
type Named = readonly [place: string, name: string];

const fault = (code: string, [place, name]: Named): Reason => ({ code, params: { place, name } });

const twice = (code: string, all: readonly Named[]): Reason | null => {
  const found = all.find(([, name], at) => all.findIndex((other) => other[1] === name) < at);
  return found ? fault(code, found) : null;
};

const unknown = (code: string, known: readonly string[], all: readonly Named[]): Reason | null => {
  const found = all.find(([, name]) => !known.includes(name));
  return found ? fault(code, found) : null;
};

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

const namedIn = (list: string, rows: readonly { readonly id: string }[]): readonly Named[] =>
  rows.map(({ id }, at) => [`${list}[${at}].id`, id]);

/** `name` of every row that has one. */
const given = <T>(
  list: string,
  rows: readonly T[],
  field: string,
  name: (row: T) => string | undefined,
): readonly Named[] =>
  rows.flatMap((row, at) => {
    const said = name(row);
    return said ? [[`${list}[${at}].${field}`, said] as const] : [];
  });

const lists = ['stages', 'kinds', 'personas', 'playbooks', 'concerns', 'opportunities', 'templates'] as const;

const order = { 'before-sale': 0, sale: 1, 'after-sale': 2 } as const;

/** A template for a step of a playbook says so: `playbook:STEP`. */
const prefix = 'playbook:';

const checks: readonly ((journey: Journey) => Reason | null | undefined)[] = [
  (journey) => lists.map((list) => twice('journeyTwice', namedIn(list, journey[list]))).find(Boolean),
  ({ playbooks }) =>
    playbooks.map(({ steps }, at) => twice('journeyTwice', namedIn(`playbooks[${at}].steps`, steps))).find(Boolean),
  ({ ladder }) =>
    twice(
      'journeyTwice',
      given('ladder', ladder, 'rule', ({ rule }) => rule),
    ),
  ({ keepInTouch }) =>
    twice(
      'journeyTwice',
      given('keepInTouch', keepInTouch, 'tag', ({ tag }) => tag),
    ),
  ({ keepInTouch }) =>
    twice(
      'journeyTwice',
      given('keepInTouch', keepInTouch, 'stage', ({ stage, tag }) => (tag ? '' : stage)),
    ),
  (journey) => {
    const named = (['stages', 'kinds', 'personas', 'playbooks', 'templates'] as const).flatMap((list) =>
      journey[list].map(({ name }, at) => [`${list}[${at}].name`, name.trim()] as const),
    );
    const nameless = [['name', journey.name.trim()] as const, ...named].find(([, name]) => name === '');
    return nameless ? fault('journeyNameless', nameless) : null;
  },
  ({ keepInTouch }) => {
    const place = keepInTouch.findIndex(({ stage, tag }) => stage === '' && tag === '');
    return place < 0 ? null : fault('journeyForNobody', [`keepInTouch[${place}]`, '']);
  },
  ({ stages }) => {
    const place = stages.findIndex(({ phase }, at) => at > 0 && order[phase] < order[stages[at - 1]?.phase ?? phase]);
    return place < 0 ? null : fault('journeyPhaseOrder', [`stages[${place}].phase`, stages[place]?.phase ?? '']);
  },
  // We write these down ourselves, and their names must not come to mean something else.
  ({ kinds }) => {
    const place = kinds.findIndex(({ id, like }) => basicKinds.some((basic) => basic === id) && id !== like);
    return place < 0 ? null : fault('journeyKindOther', [`kinds[${place}].like`, kinds[place]?.id ?? '']);
  },
  ({ stages, kinds, keepInTouch, opportunities }) =>
    unknown('journeyNoStage', idsOf(stages), [
      ...given('kinds', kinds, 'stage', ({ stage }) => stage),
      ...given('keepInTouch', keepInTouch, 'stage', ({ stage }) => stage),
      ...given('opportunities', opportunities, 'when.stage', ({ when }) => when.stage),
    ]),
  ({ personas, opportunities, templates }) =>
    unknown('journeyNoPersona', idsOf(personas), [
      ...given('opportunities', opportunities, 'when.persona', ({ when }) => when.persona),
      ...given('templates', templates, 'persona', ({ persona }) => persona),
    ]),
  ({ playbooks, templates }) => {
    const steps = playbooks.flatMap((playbook) => idsOf(playbook.steps)).map((step) => prefix + step);
    const uses = given('templates', templates, 'for', (template) => template.for);
    return unknown(
      'journeyNoStep',
      steps,
      uses.filter(([, use]) => use.startsWith(prefix)),
    );
  },
];

/**
 * The first thing in a journey that does not hold together, by whomever it was made; null when all does. Its shape is
 * right already: here it is asked whether ids are there once, and whether what is named is there.
 */
export function faultOf(journey: Journey): Reason | null {
  for (const check of checks) {
    const found = check(journey);
    if (found) return found;
  }
  return null;
}
