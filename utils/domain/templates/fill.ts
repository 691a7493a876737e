import type { Template } from '../journey/journey';
import type { Facts } from './facts';
import { fieldValue, isNameField, type Source } from './fields';
import { greetingFor } from './greeting';
import { type Node, parseTemplate } from './parse';
import { readerOf } from './reader';
import { linesOfPieces, type Piece, sentencesOf } from './sentences';

/** A mail that is ready to be looked at. */
interface Filled {
  readonly template: string;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  /** Names of fields that are not known; what stood around them was left out. */
  readonly unknown: readonly string[];
}

/** As the customer's country writes dates and amounts, or mine, where one of us writes that language. */
function localeFor(language: string, { customer, me }: Facts): string {
  const fits = (locale: string) => locale.toLowerCase().split('-')[0] === language;
  const wished = [customer.locale, me.locale, language].filter(fits);
  return wished.find((locale) => isLocale(locale)) ?? 'en';
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    // What a record has for a language may be anything.
    return false;
  }
}

export function fill(template: Pick<Template, 'id' | 'language' | 'subject' | 'body'>, facts: Facts): Filled {
  const { language } = template;
  const reader = readerOf(facts);
  const source: Source = { facts, reader, language, locale: localeFor(language, facts) };
  const unknown = new Set<string>();
  const render = (text: string): readonly Piece[] => piecesOf(parseTemplate(text).nodes, source, unknown);
  const greeting = greetingFor(reader, language);
  return {
    template: template.id,
    language,
    subject: tidy(render(template.subject), '').replace(/\s+/g, ' ').trim(),
    body: tidy(render(template.body), greeting),
    unknown: [...unknown],
  };
}

/** A value goes in as it is and is never read as a template again. */
function piecesOf(nodes: readonly Node[], source: Source, unknown: Set<string>): readonly Piece[] {
  const valueFor = (id: string): string => {
    const value = fieldValue(id, source);
    if (value === '') unknown.add(id);
    return value;
  };
  return nodes.flatMap((node): readonly Piece[] => {
    if (node.kind === 'text') return [{ text: node.text, is: 'own' }];
    if (node.kind === 'forms')
      return [{ text: source.reader.manner === 'friendly' ? node.informal : node.formal, is: 'own' }];
    if (node.kind === 'field') {
      const value = valueFor(node.id);
      return [value === '' ? { text: node.id, is: 'gap' } : { text: value, is: 'value' }];
    }
    const isKnown = node.nodes.every((each) => each.kind !== 'field' || valueFor(each.id) !== '');
    return isKnown ? piecesOf(node.nodes, source, unknown) : [leftOut];
  });
}

const leftOut: Piece = { text: '', is: 'left-out' };
const isGap = ({ is }: Piece): boolean => is === 'gap';
const isListMark = /^[\s•*–—-]*$|^\s*\d+[.)]\s*$/;

/** Without the sentences that lack a value; a greeting that lacks its name becomes the one that is right without. */
function tidy(pieces: readonly Piece[], greeting: string): string {
  let isFirst = true;
  const lines: string[] = [];
  for (const line of linesOfPieces(pieces)) {
    const kept = sentencesOf(line).filter((sentence) => !sentence.some(isGap));
    const text = join(kept.flat());
    const isEmptied = line.some(({ is }) => is === 'gap' || is === 'left-out') && isListMark.test(text);
    const lacksName = line.some(({ is, text: id }) => is === 'gap' && isNameField(id));
    if (isFirst && lacksName && greeting) lines.push(greeting);
    if (!isEmptied) lines.push(text);
    if (line.some(({ text: words }) => words.trim() !== '')) isFirst = false;
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** One space between words, and none before a comma: parts may have been left out. */
const join = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replace(/(?<=\S) {2,}/g, ' ')
    .replace(/(?<=\S) +(?=[,.](?:\s|$))/g, '')
    .trimEnd();
