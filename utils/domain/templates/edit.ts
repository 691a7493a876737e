import type { Journey, Template, Words } from '../journey/journey';
import { templateUseName, templateUses } from '../journey/templates/uses';

/** What a template can be for. */
export interface Use {
  readonly id: string;
  /** From the outermost to the innermost: a playbook, and its step. Empty for any use. */
  readonly names: readonly Words[];
}

const isStep = (use: string): boolean => use.startsWith('playbook:');

/** Follow-ups, papers and requests, the steps of this journey's playbooks, and any use. */
export function usesOf({ playbooks, templates }: Journey): readonly Use[] {
  const fixed = templateUses.filter((use) => !isStep(use)).map((id) => ({ id, names: [templateUseName(id)] }));
  const seen = new Set<string>();
  const steps = playbooks.flatMap(({ name, steps }) =>
    steps.flatMap(({ id: step, text }): readonly Use[] => {
      const id = `playbook:${step}`;
      return seen.has(id) || !seen.add(id) ? [] : [{ id, names: [name, text] }];
    }),
  );
  const known = [...fixed, ...steps].map(({ id }) => id);
  const others = [...new Set(templates.map((template) => template.for))].filter((id) => id && !known.includes(id));
  return [...fixed, ...steps, ...others.map((id) => ({ id, names: [id] })), { id: '', names: [] }];
}

const standard = 'template';

/** `template-1`, or the first number that is free. */
function newId(templates: readonly Template[]): string {
  const taken = new Set(templates.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${standard}-${number}`)) number += 1;
  return `${standard}-${number}`;
}

export const newTemplate = (templates: readonly Template[], language: string): Template => ({
  id: newId(templates),
  name: '',
  for: '',
  persona: '',
  language,
  subject: '',
  body: '{{greeting}}\n\n\n\n{{sign-off}}',
});

/** For another language or persona: the words stay until they are changed. */
export const copyOf = (template: Template, templates: readonly Template[]): Template => ({
  ...template,
  id: newId(templates),
});

/** In the place of the one with its id, or behind the others. */
export function withTemplate(journey: Journey, template: Template): Journey {
  const { templates } = journey;
  const isThere = templates.some(({ id }) => id === template.id);
  return {
    ...journey,
    templates: isThere
      ? templates.map((each) => (each.id === template.id ? template : each))
      : [...templates, template],
  };
}

export const withoutTemplate = (journey: Journey, id: string): Journey => ({
  ...journey,
  templates: journey.templates.filter((each) => each.id !== id),
});

/** Another one that would be chosen in its place, or that it hides: for the same use, persona and language. */
export const rivalOf = (template: Template, templates: readonly Template[]): Template | undefined =>
  template.for === ''
    ? undefined
    : templates.find(
        (each) =>
          each.id !== template.id &&
          each.for === template.for &&
          each.persona === template.persona &&
          each.language === template.language,
      );
