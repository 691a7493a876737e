import { expect, it } from 'vitest';
import tryton, { sign } from '../../../utils/sites/tryton';
import { documentOf, fixture } from '../fixture';

const nothing = { company: '', emails: [], phone: '', role: '', stage: '', owner: '', amounts: [] };

it.each([
  [
    'party',
    {
      ...nothing,
      system: 'tryton',
      kind: 'person',
      id: '3',
      name: 'Anna Schmidt',
      emails: ['anna.schmidt@kestrel-works.example', 'anna@home.example'],
      phone: '+49 40 1234567',
    },
    'addresses and numbers in a table of contact mechanisms',
  ],
  [
    'opportunity',
    {
      ...nothing,
      system: 'tryton',
      kind: 'deal',
      id: '1',
      name: 'Anna Schmidt',
      stage: 'Lead',
      owner: 'Robin Seller',
      amounts: ['€ 4,180.00'],
    },
    "all in inputs; the company is the user's own house",
  ],
])('%s', (page, record, why) => {
  const document = fixture(`tryton/${page}`);
  expect(document.querySelector(sign.page)).not.toBeNull();
  expect(document.querySelector(sign.needsUs)).not.toBeNull();
  expect(tryton.record?.(document), why).toEqual(record);
  expect(tryton.health(document).record).toBe('found');
});

it.each([
  ['#crm', 'not-here', 'no record'],
  ['#crm/model/party.party', 'not-here', 'a list'],
  ['#crm/model/ir.cron/3', 'not-here', 'a record that is no customer'],
  ['#crm/model/constructor/3', 'not-here', 'a word of the language'],
  ['#crm/model/party.party/3', 'missing', 'a record that is not there yet'],
])('%s: %s (%s)', (hash, health) => {
  const url = `http://127.0.0.1:8000/${hash}`;
  const document = documentOf('<div id="tabcontent"><div class="tab-pane active"></div></div>', url);
  expect(tryton.record?.(document)).toBeNull();
  expect(tryton.health(document).record).toBe(health);
});
