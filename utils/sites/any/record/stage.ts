import { textOf } from '../../dom/text';
import { isVisible } from '../../dom/visible';
import type { Field } from './fields';

/** The step that is on in a bar of stages, as those who build it mark it. */
const current =
  '[aria-current=step], [role=radiogroup] [role=radio][aria-checked=true], .slds-path .slds-is-current, .slds-path .slds-is-active';
const bar =
  '[class*="pipeline" i], [class*="stage" i], [class*="stepper" i], [class*="statusbar" i], [class*="progress-steps" i], [data-test*="stage" i], [data-testid*="stage" i]';
const on =
  ':is([aria-current]:not([aria-current=false]), [aria-selected=true], [aria-checked=true], [aria-pressed=true], .active, .current, .is-active, .is-current, .selected)';

const mostStages = 40;

function stepIn(document: Document): Element | null {
  for (const step of document.querySelectorAll(current)) {
    const text = textOf(step);
    if (text && text.length <= mostStages * 2 && isVisible(step)) return step;
  }
  for (const steps of document.querySelectorAll(bar)) {
    if (!isVisible(steps) || (steps.textContent?.length ?? 0) > 1_500) continue;
    const found = [...steps.querySelectorAll(on)].filter((step) => textOf(step) !== '' && isVisible(step));
    const innermost = found.filter((step) => !found.some((other) => other !== step && step.contains(other)));
    const [only] = innermost;
    if (only && innermost.length === 1 && (only.parentElement?.children.length ?? 0) > 1) return only;
  }
  return null;
}

/** For those who do not see that it is on. */
const unseen = '[class*="assistive"], [class*="visually-hidden"], .sr-only';

const stepText = (step: Element | null): string =>
  step
    ? [...step.querySelectorAll(unseen)]
        .reduce((text, part) => text.replace(textOf(part), ''), textOf(step))
        .replace(/\([^)]*\d[^)]*\)$/, '')
        .trim()
    : '';

/** A stage rather than a state: a "status" is one only where nothing better is said. */
export function readStage(document: Document, fields: readonly Field[]): string {
  // "Qualified → Proposal" tells of a move.
  const said = fields.filter(({ part, value }) => part === 'stage' && !/→|->/.test(value));
  const [surest] = said.toSorted((a, b) => b.weight - a.weight);
  const step = stepIn(document);
  // A field of steps is read as its first one.
  const isOfSteps = surest !== undefined && step?.parentElement?.contains(surest.element) === true;
  if (surest?.weight === 3 && !isOfSteps) return surest.value;
  return stepText(step) || (surest?.value ?? '');
}
