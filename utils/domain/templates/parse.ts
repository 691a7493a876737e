import type { Range } from '../message/range';

interface TextNode {
  readonly kind: 'text';
  readonly text: string;
}

/** "{{given}}". `id` is what is between the braces, in the form in which fields are listed. */
interface FieldNode extends Range {
  readonly kind: 'field';
  readonly id: string;
}

/** "{{Sie|du}}": one of the two, as the reader is addressed. */
interface FormsNode {
  readonly kind: 'forms';
  readonly formal: string;
  readonly informal: string;
}

/** "[[ ... ]]": left out where a field in it is not known. */
interface PartNode {
  readonly kind: 'part';
  readonly nodes: readonly Node[];
}

export type Node = TextNode | FieldNode | FormsNode | PartNode;

interface Parsed {
  readonly nodes: readonly Node[];
  /** Brackets without their other half. */
  readonly faults: readonly Range[];
}

const deepest = 5;
const marks = /\{\{|\[\[|\]\]/g;

/** Letters, spaces and the signs of a sentence: "{{contact.name | default: 'you'}}" is another product's field. */
const forms = /^(?!\s*default\b)[\p{L}\p{M} ,.!?'’-]*\|(?!\s*default\b)[\p{L}\p{M} ,.!?'’-]*$/u;

/** "Quote number", "quote_number" and "quote-number" are one field. */
const idOf = (written: string): string =>
  written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

interface Open {
  readonly start: number;
  readonly nodes: Node[];
}

/** Reads a template. Whatever it is, something comes out: what is not understood is a field that nobody knows. */
export function parseTemplate(text: string): Parsed {
  const stack: Open[] = [{ start: 0, nodes: [] }];
  const faults: Range[] = [];
  let at = 0;
  const put = (node: Node) => stack.at(-1)!.nodes.push(node);
  const putText = (until: number) => {
    if (until > at) put({ kind: 'text', text: text.slice(at, until) });
  };
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (index < at) continue;
    putText(index);
    at = index + mark.length;
    if (mark === '{{') {
      at = fieldEnd(text, index);
      put(readField(text, index, at));
    } else if (mark === '[[') {
      if (stack.length > deepest) faults.push({ start: index, end: at });
      else stack.push({ start: index, nodes: [] });
    } else if (stack.length > 1) {
      const { nodes } = stack.pop()!;
      put({ kind: 'part', nodes });
    } else faults.push({ start: index, end: at });
  }
  putText(text.length);
  while (stack.length > 1) {
    const { start, nodes } = stack.pop()!;
    faults.push({ start, end: start + 2 });
    for (const node of nodes) put(node);
  }
  return { nodes: stack[0]!.nodes, faults: faults.sort((a, b) => a.start - b.start) };
}

/** Where the braces close, or else the end of the line. */
function fieldEnd(text: string, start: number): number {
  const line = text.indexOf('\n', start);
  const lineEnd = line < 0 ? text.length : line;
  const close = text.indexOf('}}', start + 2);
  return close >= 0 && close < lineEnd ? close + 2 : lineEnd;
}

function readField(text: string, start: number, end: number): FieldNode | FormsNode {
  const written = text.slice(start + 2, end).replace(/\}\}$/, '');
  if (forms.test(written) && text.endsWith('}}', end)) {
    const bar = written.indexOf('|');
    return { kind: 'forms', formal: written.slice(0, bar), informal: written.slice(bar + 1) };
  }
  return { kind: 'field', id: idOf(written), start, end };
}

/** Every field, also those within parts, in their order. */
export const fieldsOf = (nodes: readonly Node[]): readonly FieldNode[] =>
  nodes.flatMap((node) => (node.kind === 'field' ? [node] : node.kind === 'part' ? fieldsOf(node.nodes) : []));
