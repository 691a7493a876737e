// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { OpenRecord } from '../../utils/domain/model/open-record';
import { addCustomer } from '../../utils/services/customers';
import { changeMe } from '../../utils/services/me';
import { compareRecord, mapStage, updateFromRecord } from '../../utils/services/record';
import { undo, undoable } from '../../utils/services/undo';
import { testWorld } from './world';

const origin = 'https://crm.example';
const record = (change: Partial<OpenRecord> = {}): OpenRecord => ({
  system: 'crm.example',
  kind: 'person',
  id: '12',
  name: 'Anna Schmidt',
  company: 'Kestrel Works',
  emails: ['anna@kestrel.example'],
  phone: '+49 40 1234567',
  role: 'Operations',
  stage: 'Negotiation',
  owner: 'Robin Seller',
  amounts: [],
  ...change,
});
const seen = (change: Partial<OpenRecord> = {}) => ({ origin, account: '', record: record(change) });

async function withAnna() {
  const world = testWorld();
  const { id } = await addCustomer(world.world, {
    name: 'Anna Schmidt',
    emails: ['anna@kestrel.example'],
    company: 'Kestrel Works',
    role: '',
    honorific: '',
    locale: '',
    stage: 'awareness',
  });
  return { ...world, id };
}

const fieldsOf = (compared: { readonly changes: readonly { readonly field: string }[] }) =>
  compared.changes.map(({ field }) => field);

describe('the address of a record', () => {
  const address = 'https://crm.example/contacts/42';
  it.each([
    ['is kept where one is known', { id: '42', address }, { 'crm.example': address }],
    ['is not kept without an id', { id: '', address }, undefined],
    ['stays away where the page has none', { id: '42', address: '' }, undefined],
  ] as const)('%s', async (_, change, expected) => {
    const { world, store, id } = await withAnna();
    const said = { ...change, system: 'crm.example' };
    await updateFromRecord(world, { ...seen(said), customerId: id, fields: ['phone'] });
    expect((await store.customers.get(id))?.recordsAt).toEqual(expected);
  });
});

describe('a record beside what is known', () => {
  it('of nobody known says only what its stage means', async () => {
    const { world } = testWorld();
    expect(await compareRecord(world, seen())).toEqual({
      customerId: null,
      changes: [],
      stage: { stage: 'consideration', by: 'guess' },
    });
  });

  it('names what is new, and writes nothing', async () => {
    const { world, store, id } = await withAnna();
    const before = await store.customers.get(id);
    const compared = await compareRecord(world, seen());
    expect(compared).toMatchObject({ customerId: id });
    expect(fieldsOf(compared)).toEqual(['phone', 'role', 'owner', 'stage']);
    expect(await store.customers.get(id)).toEqual(before);
  });

  it('knows them by any of their addresses', async () => {
    const { world, id } = await withAnna();
    const emails = ['anna@home.example', 'Anna@kestrel.example'];
    expect(await compareRecord(world, seen({ emails }))).toMatchObject({ customerId: id });
  });

  it("never takes the user's own address or that of another customer for theirs", async () => {
    const { world, id } = await withAnna();
    await changeMe(world, { addresses: ['robin@sales.example'] });
    await addCustomer(world, { ...formOf('Ben Schultz', 'ben@kestrel.example') });
    const emails = ['anna@kestrel.example', 'robin@sales.example', 'shared@sales.example', 'ben@kestrel.example'];
    const compared = await compareRecord(world, { ...seen({ emails }), account: 'shared@sales.example' });
    expect(compared.customerId).toBe(id);
    expect(fieldsOf(compared)).not.toContain('emails');
  });

  it('without an address is told by the whole name, where only one is called so', async () => {
    const { world, id } = await withAnna();
    const byName = { emails: [], kind: 'deal', name: 'anna SCHMIDT' } as const;
    expect((await compareRecord(world, seen(byName))).customerId).toBe(id);
    expect((await compareRecord(world, seen({ ...byName, name: 'Anna' }))).customerId).toBeNull();
    expect((await compareRecord(world, seen({ ...byName, kind: 'company' }))).customerId).toBeNull();
    await addCustomer(world, formOf('Anna Schmidt', 'anna@other.example'));
    expect((await compareRecord(world, seen(byName))).customerId).toBeNull();
  });

  it('may have a title before the name', async () => {
    const { world, store, id } = await withAnna();
    expect((await compareRecord(world, seen({ name: 'Dr. Anna Schmidt', emails: [] }))).customerId).toBe(id);
    const married = seen({ name: 'Dr. Anna Schultz' });
    await updateFromRecord(world, { ...married, customerId: id, fields: ['name'] });
    expect(await store.customers.get(id)).toMatchObject({ name: 'Anna Schultz', family: 'Schultz', honorific: 'Dr.' });
  });

  it('in which only the user stands is about nobody', async () => {
    const { world } = await withAnna();
    await changeMe(world, { addresses: ['anna@kestrel.example'] });
    expect((await compareRecord(world, seen())).customerId).toBeNull();
  });
});

const formOf = (name: string, email: string) => ({
  name,
  emails: [email],
  company: '',
  role: '',
  honorific: '',
  locale: '',
  stage: 'awareness',
});

describe('an update from a record', () => {
  it('writes what was chosen, and only that, and can be taken back as one', async () => {
    const { world, store, id } = await withAnna();
    const before = await store.customers.get(id);
    await updateFromRecord(world, { ...seen(), customerId: id, fields: ['phone', 'stage'] });
    const after = await store.customers.get(id);
    expect(after).toMatchObject({
      phone: '+49 40 1234567',
      role: '',
      owner: '',
      stage: 'consideration',
      externalIds: { 'crm.example': '12' },
    });
    expect(after?.stageHistory.at(-1)).toMatchObject({ from: 'awareness', to: 'consideration', by: 'user' });
    const [last] = await undoable(store);
    await undo(store, last?.id ?? '', async () => undefined);
    expect(await store.customers.get(id)).toMatchObject({
      phone: '',
      stage: before?.stage,
      externalIds: {},
      stageHistory: before?.stageHistory,
    });
  });

  it('adds an address and keeps the preferred one', async () => {
    const { world, store, id } = await withAnna();
    const emails = ['anna@home.example', 'anna@kestrel.example'];
    await updateFromRecord(world, { ...seen({ emails }), customerId: id, fields: ['emails'] });
    expect((await store.customers.get(id))?.emails).toEqual(['anna@kestrel.example', 'anna@home.example']);
  });

  it('is refused for somebody else, and of somebody who is gone', async () => {
    const { world, store, id } = await withAnna();
    const other = { ...seen({ emails: ['ben@harbor.example'] }), customerId: id, fields: ['phone'] as const };
    await expect(updateFromRecord(world, other)).rejects.toMatchObject({ code: 'customerGone' });
    await expect(updateFromRecord(world, { ...other, customerId: 'gone' })).rejects.toMatchObject({
      code: 'customerGone',
    });
    expect((await store.customers.get(id))?.phone).toBe('');
  });
});

describe("a site's own stages", () => {
  it('mean from then on what the user has said, on this site alone', async () => {
    const { world, store, id } = await withAnna();
    await mapStage(world, { origin, name: 'Negotiation ', stage: 'purchase' });
    expect((await compareRecord(world, seen())).stage).toEqual({ stage: 'purchase', by: 'user' });
    expect((await compareRecord(world, { ...seen(), origin: 'https://other.example' })).stage?.by).toBe('guess');
    await mapStage(world, { origin, name: 'NEGOTIATION', stage: '' });
    expect(fieldsOf(await compareRecord(world, seen()))).not.toContain('stage');
    expect((await store.siteSettings.byOrigin(origin))?.stages).toEqual({ negotiation: '' });
    expect((await store.customers.get(id))?.stage).toBe('awareness');
  });
});
