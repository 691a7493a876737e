import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../../../utils/domain/model/open-record';
import { isNoRecord, recordPlace } from '../../../utils/sites/any/record/place';

const places: readonly [path: string, kind: RecordKind | null, id: string][] = [
  ['/contacts/123/record/0-1/456', 'person', '456'],
  ['/contacts/123/record/0-2/9', 'company', '9'],
  ['/contacts/123/record/0-3/55?eschref=%2Fx', 'deal', '55'],
  ['/contacts/123/record/0-5/7', 'ticket', '7'],
  ['/contacts/123/objects/0-1/views/all/list', null, ''],
  ['/lightning/r/Contact/0035g00000XyZabAAF/view', 'person', '0035g00000XyZabAAF'],
  ['/lightning/r/Opportunity/0065g00000XyZabAAF/view', 'deal', '0065g00000XyZabAAF'],
  ['/lightning/o/Contact/list?filterName=Recent', null, ''],
  ['/0032400000Kp2Qa', 'person', '0032400000Kp2Qa'],
  ['/0062400000Kp2QaAAF?srPos=0', 'deal', '0062400000Kp2QaAAF'],
  ['/003/o', null, ''],
  ['/003240000012345', null, ''],
  ['/0052400000Kp2Qa', null, ''],
  ['/person/12', 'person', '12'],
  ['/deal/34', 'deal', '34'],
  ['/crm/org7100/tab/Contacts/4876876000000333', 'person', '4876876000000333'],
  ['/crm/org7100/tab/Potentials/4876876000000334', 'deal', '4876876000000334'],
  ['/web#id=42&model=res.partner&view_type=form', 'person', '42'],
  ['/web#model=res.partner&view_type=list', null, ''],
  ['/odoo/contacts/42', 'person', '42'],
  ['/odoo/crm/17', 'unknown', '17'],
  ['/#crm/model/party.party/7', 'person', '7'],
  ['/#crm/model/sale.opportunity/3;name="Three pumps"', 'deal', '3'],
  ['/#/contacts/record/8d7f2b1e-77aa-4c21-9a10-3b6f0c11d2aa', 'person', '8d7f2b1e-77aa-4c21-9a10-3b6f0c11d2aa'],
  ['/#Contact/view/63f0aa12bc34de56f', 'person', '63f0aa12bc34de56f'],
  ['/index.php?module=Contacts&action=DetailView&record=8d7f2b1e', 'person', '8d7f2b1e'],
  ['/index.php?module=Accounts&view=Detail&record=17', 'company', '17'],
  ['/index.php?module=Contacts&view=List', null, ''],
  [
    '/main.aspx?etn=contact&pagetype=entityrecord&id=%7B5c1f2a60-1111-2222-3333-444455556666%7D',
    'person',
    '5c1f2a60-1111-2222-3333-444455556666',
  ],
  ['/civicrm/contact/view?reset=1&cid=12', 'person', '12'],
  ['/societe/card.php?socid=12', 'company', '12'],
  ['/contact/card.php?id=12', 'person', '12'],
  ['/kunde.php?kunden_id=4711', 'person', '4711'],
  ['/app#/customers/12/edit', 'person', '12'],
  ['/app/lead/CRM-LEAD-2026-00012', 'person', 'CRM-LEAD-2026-00012'],
  ['/lead/lead_5fk2mPq9/', 'person', 'lead_5fk2mPq9'],
  ['/crm/deal/details/12/', 'deal', '12'],
  ['/object/person/8d7f2b1e-77aa-4c21-9a10-3b6f0c11d2aa', 'person', '8d7f2b1e-77aa-4c21-9a10-3b6f0c11d2aa'],
  ['/accounts/3/contacts/12', 'person', '12'],
  ['/companies/9', 'company', '9'],
  ['/support/tickets/88', 'ticket', '88'],
  ['/contacts', null, ''],
  ['/contacts/', null, ''],
  ['/contacts/new', null, ''],
  ['/contacts?page=2', null, ''],
  ['/', null, ''],
  ['/blog/2026/11', 'unknown', '11'],
  ['/admin/x/12/edit', 'unknown', '12'],
  ['/about', null, ''],
];

describe('kind and id in an address', () => {
  it.each(places)('%s: %s %s', (path, kind, id) => {
    expect(recordPlace(`https://crm.example${path}`)).toEqual(kind && { kind, id });
  });

  it('of what is no address: none', () => {
    expect(recordPlace('nowhere')).toBeNull();
  });
});

it.each([
  ['/login', true],
  ['/users/sign_in', true],
  ['/settings/profile', true],
  ['/#/settings', true],
  ['/contacts/new', true],
  ['/contacts/12', false],
  ['/newsletter/contacts/12', false],
  ['/settlements/contacts/12', false],
])('%s is no page of a record: %s', (path, is) => {
  expect(isNoRecord(`https://crm.example${path}`)).toBe(is);
});
