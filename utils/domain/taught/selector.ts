/** Leads into the open shadow root of what stands before it. */
export const intoShadow = ' >>> ';

export const longestSelector = 500;
const mostSteps = 40;

const name = String.raw`(?:\\[0-9a-f]{1,6} ?|\\[^0-9a-f\n]|[\w-]|[^\x00-\x7f])+`;
const value = String.raw`"(?:\\[^\n]|[^"\\\n])*"`;

/** One element: tag, id, classes, attributes, its place among its siblings. */
const step = () =>
  new RegExp(
    `^(?:${name})?(?:#${name}|\\.${name}|\\[${name}(?:="?${name}"?|=${value})?\\]|:nth-(?:child|of-type)\\(\\d{1,4}\\))*$`,
    'iu',
  );

/** Where one step ends and the next begins: a space that is part of no escape and no string. */
function stepsOf(selector: string): readonly string[] {
  const steps = [''];
  let isQuoted = false;
  for (let index = 0; index < selector.length; index += 1) {
    const letter = selector[index] as string;
    if (letter === '\\') {
      const escaped = /^\\(?:[0-9a-f]{1,6} ?|.)/i.exec(selector.slice(index, index + 8))?.[0] ?? letter;
      steps[steps.length - 1] += escaped;
      index += escaped.length - 1;
    } else if (letter === ' ' && !isQuoted) steps.push('');
    else {
      if (letter === '"') isQuoted = !isQuoted;
      steps[steps.length - 1] += letter;
    }
  }
  return steps;
}

/**
 * Whether this is a selector as we make them: steps of tags, ids, classes, attributes and places, one in the other. Whatever
 * else CSS knows is not let in, for a selector out of a file could keep a page busy for minutes.
 */
export function isPlainSelector(selector: string): boolean {
  if (selector === '' || selector.length > longestSelector) return false;
  const steps = stepsOf(selector);
  if (steps.length > 2 * mostSteps) return false;
  const shape = step();
  return steps.every((part, index) => {
    if (part === '>' || part === '>>>') return index > 0 && index < steps.length - 1 && !/^>+$/.test(steps[index - 1]!);
    return part !== '' && shape.test(part);
  });
}
