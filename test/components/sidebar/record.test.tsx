// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { RecordCompared } from '../../../utils/messaging/doors/record';
import { done } from '../../../utils/messaging/result';
import type { Mounted } from '../mount';
import { annasRecord, newsOfAnna, onRecord, onStrangersRecord, tab } from '../samples';
import { effects, openCustomer } from './open';

let page: Mounted;
afterEach(() => page?.unmount());

const sent = (name: Parameters<Mounted['background']['inputsOf']>[0]) => page.background.inputsOf(name);

const onPageOfAnna = async (compared: RecordCompared = newsOfAnna) => {
  page = await openCustomer({}, { state: onRecord, answers: { compareRecord: () => done(compared) } });
  await effects();
};

const shownFields = () => page.all('[data-part=record-change]').map(({ dataset }) => dataset.field);

describe('on the record of a known customer', () => {
  test('it says how much is new, then what, and writes only when told', async () => {
    await onPageOfAnna();
    expect(page.text('[data-part=record-preview]')).toBe('Update 4 fields');
    await page.click('[data-part=record-preview]');
    expect(shownFields()).toEqual(['emails', 'phone', 'role', 'stage']);
    expect(page.text('[data-field=role] del')).toBe('Operations');
    expect(page.text('[data-field=role] ins')).toBe('Head of Operations');
    expect(page.text('[data-field=stage] ins')).toBe('Consideration');
    expect(sent('updateFromRecord')).toEqual([]);
    await page.click('[data-part=record-apply]');
    await vi.waitFor(() => expect(sent('updateFromRecord')).toHaveLength(1));
    expect(sent('updateFromRecord')[0]).toEqual({
      tabId: 7,
      customerId: 'anna',
      record: annasRecord,
      fields: ['emails', 'phone', 'role', 'stage'],
    });
    await vi.waitFor(() => expect(page.text('[data-part=undo]')).toBe('Undo'));
    await page.click('[data-part=undo]');
    await vi.waitFor(() => expect(sent('undo')).toEqual([{ id: 'act-1' }]));
  });

  test('what is unticked stays as it is', async () => {
    await onPageOfAnna();
    await page.click('[data-part=record-preview]');
    await page.click('[data-field=stage] input');
    await page.click('[data-field=phone] input');
    await page.click('[data-part=record-apply]');
    await vi.waitFor(() => expect(sent('updateFromRecord')).toHaveLength(1));
    expect(sent('updateFromRecord')[0]).toMatchObject({ fields: ['emails', 'role'] });
  });

  test('with all unticked there is nothing to update, and it can be left', async () => {
    await onPageOfAnna({ ...newsOfAnna, changes: newsOfAnna.changes.slice(0, 1) });
    expect(page.text('[data-part=record-preview]')).toBe('Update 1 field');
    await page.click('[data-part=record-preview]');
    await page.click('[data-field=emails] input');
    expect(page.find<HTMLButtonElement>('[data-part=record-apply]').disabled).toBe(true);
    await page.click('[data-part=record-cancel]');
    expect(page.text('[data-part=record-preview]')).toBe('Update 1 field');
    expect(sent('updateFromRecord')).toEqual([]);
  });

  test.each([
    ['nothing is new', { ...newsOfAnna, changes: [] }],
    ['it is the record of somebody else', { ...newsOfAnna, customerId: 'ben' }],
  ])('where %s, nothing is offered', async (_, compared) => {
    await onPageOfAnna(compared);
    expect(page.all('[data-part=record-update]')).toEqual([]);
  });

  test('beside a mail it is not asked about', async () => {
    page = await openCustomer({}, { state: tab });
    await effects();
    expect(sent('compareRecord')).toEqual([]);
  });
});

describe("the site's stage", () => {
  test('is guessed, and can be changed for the site', async () => {
    await onPageOfAnna();
    expect(page.text('[data-part=stage-meaning]')).toContain('Negotiation');
    expect(page.find<HTMLSelectElement>('[name=stage-meaning]').value).toBe('consideration');
    await page.type('[name=stage-meaning]', 'purchase');
    await vi.waitFor(() => expect(sent('mapStage')).toEqual([{ tabId: 7, name: 'Negotiation', stage: 'purchase' }]));
  });

  test('that cannot be guessed is asked for', async () => {
    await onPageOfAnna({ ...newsOfAnna, stage: { stage: '', by: 'unknown' } });
    expect(page.find<HTMLSelectElement>('[name=stage-meaning]').value).toBe('?');
  });

  test('that the record does not show is not asked for', async () => {
    await onPageOfAnna({ ...newsOfAnna, stage: null });
    expect(page.all('[data-part=stage-meaning]')).toEqual([]);
  });
});

describe('on the record of somebody unknown', () => {
  const open = async () => {
    const compared: RecordCompared = { customerId: null, changes: [], stage: { stage: 'consideration', by: 'guess' } };
    page = await openCustomer(
      {},
      {
        state: onStrangersRecord,
        answers: { glance: () => done({ glance: null, company: null }), compareRecord: () => done(compared) },
      },
    );
    await vi.waitFor(() => page.find('[data-part=add-customer]'));
    await effects();
  };
  const value = (name: string) => page.find<HTMLInputElement>(`[data-part=add-customer] [name=${name}]`).value;

  test('all that it says is ready to be added, and nothing is until then', async () => {
    await open();
    expect(['name', 'email', 'company', 'role', 'phone', 'stage'].map(value)).toEqual([
      'Carla Neumann',
      'carla@blue-heron.example',
      'Blue Heron Ltd',
      'Head of Operations',
      '+49 40 1234567',
      'consideration',
    ]);
    expect(sent('addCustomer')).toEqual([]);
    await page.click('[data-part=add]');
    await vi.waitFor(() => expect(sent('addCustomer')).toHaveLength(1));
    expect(sent('addCustomer')[0]).toEqual({
      name: 'Carla Neumann',
      emails: ['carla@blue-heron.example', 'carla.neumann@home.example'],
      company: 'Blue Heron Ltd',
      role: 'Head of Operations',
      honorific: '',
      locale: '',
      stage: 'consideration',
      phone: '+49 40 1234567',
      owner: 'Mia Seller',
      externalIds: { 'crm.example': '13' },
    });
  });
});
