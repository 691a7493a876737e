import { describe, expect, test } from 'vitest';
import { check } from '../../../utils/domain/checks';
import { defaultTemplates, servicesTemplates } from '../../../utils/domain/journey/templates';
import { followUpRules } from '../../../utils/domain/model/follow-up';
import type { Facts } from '../../../utils/domain/templates/facts';
import { isField } from '../../../utils/domain/templates/fields';
import { fill } from '../../../utils/domain/templates/fill';
import { fieldsOf, parseTemplate } from '../../../utils/domain/templates/parse';
import { customers, today } from './people';

const all = [...defaultTemplates, ...servicesTemplates.filter((each) => !defaultTemplates.includes(each))];

/** Everything that the records say of the customer, and no file goes along but where one is announced. */
function findings(template: (typeof all)[number], facts: Facts) {
  const { subject, body } = fill(template, facts);
  const { customer, me } = facts;
  const email = customer.emails[0] ?? '';
  return check(
    {
      subject,
      body: { text: body, spans: [] },
      to: [{ name: customer.name, email }],
      cc: [],
      bcc: [],
      from: { name: me.name, email: me.email },
      attachments: template.for === 'quote' ? [{ name: 'quote.pdf', type: 'application/pdf' }] : [],
    },
    {
      people: new Map([[email, { ...customer, email, company: facts.company }]]),
      me: { names: [me.name], addresses: [me.email] },
      now: Date.parse(`${today}T12:00:00Z`),
      purchases: [facts.purchase, facts.quote].flatMap((one) => one ?? []),
    },
  ).map(({ rule, text }) => `${rule}: ${text}`);
}

/** What is wrong with a mail, whatever the checks say of it. */
function flaws(template: (typeof all)[number], facts: Facts): readonly string[] {
  const { subject, body } = fill(template, facts);
  const looks: readonly (readonly [string, boolean])[] = [
    ['a field is open', /\{\{|\}\}|\[\[|\]\]|undefined|null/.test(subject + body)],
    ['a gap', / {2}|\n{3}| [,.](?:\s|$)|\(\)|[,:;]\.|,,/.test(`${subject}\n${body}`)],
    ['no greeting or no sign-off', !/^[^\n]+[,:]\n\n[\s\S]+\n\n[^\n]+\n(?:Mia Seller|Mia)$/.test(body)],
    ['too loud', /!/.test(subject + body)],
  ];
  return looks.flatMap(([flaw, is]) => (is ? [`${flaw}: ${subject} / ${body}`] : []));
}

test.each(customers)('whatever goes to %s reads well, and no check finds anything', (_, facts) => {
  const said = all.flatMap((template) =>
    [...findings(template, facts), ...flaws(template, facts)].map((each) => `${template.id}: ${each}`),
  );
  expect(said).toEqual([]);
});

describe('what comes with Waymark', () => {
  test.each(all.map((template) => [template.language, template.for, template] as const))('%s %s', (_, __, template) => {
    const parsed = [parseTemplate(template.subject), parseTemplate(template.body)];
    expect(parsed.flatMap(({ faults }) => faults)).toEqual([]);
    const fields = parsed.flatMap(({ nodes }) => fieldsOf(nodes)).map(({ id }) => id);
    expect(fields.filter((id) => !isField(id))).toEqual([]);
    expect(fields).toContain('greeting');
    expect(fields).toContain('sign-off');
  });

  test.each(['en', 'de', 'fr', 'es'])('every follow-up has a template in %s', (language) => {
    for (const templates of [defaultTemplates, servicesTemplates]) {
      const uses = templates.filter((template) => template.language === language).map((template) => template.for);
      expect(followUpRules.filter((rule) => rule !== 'playbook-step' && !uses.includes(rule))).toEqual([]);
      expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
    }
  });
});
