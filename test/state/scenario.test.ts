import { describe, expect, it } from 'vitest';
import { readScenario } from '../../utils/state/scenario';

const story = {
  customer: { name: 'Jürgen Öz', email: 'j.oez@kunde.example', company: 'Öz & Söhne', stage: 'post-purchase' },
  purchase: { number: 'A-1', delivered: '2026-11-03' },
  incoming: { subject: 'Größe', body: 'Hallo,\n\npasst das?' },
  draft: 'To whom it may concern,\n\n…',
};
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a scenario in the address', () => {
  it('is read with its letters beyond ASCII', () => {
    expect(readScenario(`#scenario=${encode(story)}`)).toEqual({ ok: true, value: story });
  });

  it.each([
    ['', 'no hash'],
    ['#', 'an empty hash'],
    ['#inbox', 'another hash'],
  ])('%j has none: %s', (hash) => expect(readScenario(hash)).toEqual({ ok: true, value: null }));

  it.each([
    ['%%%', '', 'not base64'],
    [Buffer.from('{"customer":').toString('base64url'), '', 'JSON that breaks off'],
    [Buffer.from([0x22, 0xff, 0x22]).toString('base64url'), '', 'not UTF-8'],
    [encode(null), '', 'no object'],
    [encode({ ...story, draft: 7 }), 'draft', 'a draft that is no text'],
    [encode({ ...story, customer: { ...story.customer, stage: 'vip' } }), 'customer.stage', 'no such stage'],
    [encode({ ...story, customer: { ...story.customer, email: 'nobody' } }), 'customer.email', 'no address'],
    [encode({ ...story, purchase: { number: 'A-1', delivered: 'soon' } }), 'purchase.delivered', 'no date'],
    [encode({ ...story, incoming: undefined }), 'incoming', 'no mail'],
  ])('%s is refused at %j: %s', (encoded, field) => {
    expect(readScenario(`#scenario=${encodeURIComponent(encoded)}`)).toEqual({
      ok: false,
      error: { code: 'scenarioUnreadable', params: { field } },
    });
  });
});
