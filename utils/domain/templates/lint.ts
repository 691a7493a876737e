import type { Known } from '../checks/rule';
import type { Template } from '../journey/journey';
import type { Range } from '../message/range';
import type { Draft } from '../model/draft';
import type { Finding } from '../model/finding';
import type { Facts } from './facts';
import { isField } from './fields';
import { fill } from './fill';
import { fieldsOf, parseTemplate } from './parse';

/** The checks: handed in, for they are a script of their own that is brought in when they are asked. */
export type Check = (draft: Draft, known: Known) => readonly Finding[];

type Where = 'subject' | 'body';

const leftover = (where: Where, text: string, { start, end }: Range): Finding => {
  const written = text.slice(start, end);
  const reason = { code: 'leftoverField', params: { field: written } };
  return { rule: 'leftover-field', severity: 'stop', where, start, end, text: written, reason, fixes: [] };
};

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Fields of ours are words like others, and what stands between our own brackets is text like any other. */
const withoutOurs = (text: string): string =>
  text.replace(/\{\{[^{}\n]*\}\}/g, (field) => 'x'.repeat(field.length)).replace(/\[\[|\]\]/g, '  ');

const bare = (subject: string, text: string): Draft => ({
  subject,
  body: { text, spans: [] },
  to: [],
  cc: [],
  bcc: [],
});

/** Fields that are not ours: unknown ones, those of other products, and brackets without their other half. */
function foreignFields({ subject, body }: Template, check: Check): readonly Finding[] {
  const texts = { subject, body };
  const others = check(bare(withoutOurs(subject), withoutOurs(body)), {}).filter(
    ({ rule }) => rule === 'leftover-field',
  );
  return (['subject', 'body'] as const).flatMap((where) => {
    const { nodes, faults } = parseTemplate(texts[where]);
    const ours = [...fieldsOf(nodes).filter(({ id }) => !isField(id)), ...faults];
    const theirs = others.filter((one) => one.where === where && !ours.some((range) => overlap(range, one)));
    return [...ours, ...theirs].map((range) => leftover(where, texts[where], range));
  });
}

/** What the checks would say if it went to this customer as it is. Files are put to a mail later: none is asked for. */
function findingsWhenFilled(template: Template, facts: Facts, known: Known, check: Check): readonly Finding[] {
  const { subject, body, language } = fill(template, facts);
  const { name, emails } = facts.customer;
  const email = emails[0] ?? '';
  const draft: Draft = {
    subject,
    body: { text: body, spans: [] },
    to: [{ name, email }],
    cc: [],
    bcc: [],
    from: { name: facts.me.name, email: facts.me.email },
    lang: language,
  };
  const people = new Map([[email.toLowerCase(), { ...facts.customer, email, company: facts.company }]]);
  const purchases = [facts.purchase, facts.quote].flatMap((one) => one ?? []);
  return check(draft, { ...known, people, purchases });
}

/** What is wrong with a template: in what was written, and in what it becomes for each of these customers. */
export function lint(template: Template, samples: readonly Facts[], known: Known, check: Check): readonly Finding[] {
  const all = [
    ...foreignFields(template, check),
    ...samples.flatMap((facts) => findingsWhenFilled(template, facts, known, check)),
  ];
  const said = new Set<string>();
  return all.filter(({ rule, where, text }) => {
    const key = JSON.stringify([rule, where, text]);
    return !said.has(key) && said.add(key);
  });
}
