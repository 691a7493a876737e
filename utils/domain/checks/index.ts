import { type Message, prepareMessage } from '../message/message';
import type { Draft } from '../model/draft';
import { type Finding, ruleIds } from '../model/finding';
import { greetingOf } from '../names/greeting';
import { checkDocuments } from './documents';
import type { Known, Rule } from './rule';

const files = import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' });

const rank = (id: Rule['id']): number => ruleIds.indexOf(id);

/** Every check there is, in the order of precedence. */
export const rules: readonly Rule[] = Object.values(files).sort((a, b) => rank(a.id) - rank(b.id));

const isSameText = (a: Finding, b: Finding): boolean =>
  a.where === b.where &&
  a.attachment?.index === b.attachment?.index &&
  (a.attachment?.part === null) === (b.attachment?.part === null);

const overlap = (a: Finding, b: Finding): boolean =>
  isSameText(a, b) && ((a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end));

/** All that can be read out of a draft before it is known whom it goes to. */
export function readDraft(draft: Draft): Message {
  const message = prepareMessage(draft);
  greetingOf(message);
  return message;
}

/** What the rules say of a draft, one finding for a span of text, in the order of the text. */
export const check = (draft: Draft, known: Known): Finding[] => checkMessage(prepareMessage(draft), known);

export function checkMessage(message: Message, known: Known): Finding[] {
  let kept: readonly Finding[] = [];
  for (const rule of rules) kept = keep(kept, rule.check(message, known));
  return [...kept, ...checkDocuments(message, known, rules, keep)].sort(
    (a, b) =>
      a.where.localeCompare(b.where) * -1 ||
      (a.attachment?.index ?? 0) - (b.attachment?.index ?? 0) ||
      a.start - b.start ||
      a.end - b.end,
  );
}

const givesWay = (finding: Finding, other: Finding): boolean =>
  finding.severity === 'hint' && other.severity === 'stop';

/** A span of text has one finding: that of the rule that came first. A mere hint keeps nothing from being held. */
function keep(kept: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0) return kept;
  const rivals = (finding: Finding): readonly Finding[] =>
    kept.filter((other) => other.rule !== finding.rule && overlap(other, finding));
  const news = findings.filter((finding) => rivals(finding).every((other) => givesWay(other, finding)));
  const gone = new Set(news.flatMap(rivals));
  return [...kept.filter((finding) => !gone.has(finding)), ...news];
}
