import { describe, expect, it } from 'vitest';
import { forPage } from '../../../../utils/domain/checks/others/for-page';
import type { Finding } from '../../../../utils/domain/model/finding';

const finding = (part: Partial<Finding>): Finding => ({
  rule: 'other-customer',
  severity: 'warn',
  where: 'body',
  start: 17,
  end: 27,
  text: 'Ben Okafor',
  reason: { code: 'otherCustomer', params: { who: 'Ben Okafor (Harbour Foods Ltd)' } },
  fixes: [],
  ...part,
});
const own = finding({
  rule: 'draft-leftover',
  start: 2,
  end: 6,
  text: 'TODO',
  reason: { code: 'leftover', params: {} },
});

describe('what a page is told', () => {
  it('of another customer is that there is one: no name, no place, no file', () => {
    const named = [
      finding({}),
      finding({ where: 'attachment', attachment: { index: 0, name: 'okafor.pdf', part: { kind: 'page', number: 3 } } }),
      finding({ where: 'subject', severity: 'stop', text: 'Harbour Foods', start: 3, end: 16 }),
    ];
    const told = forPage([named[0]!, own, named[1]!, named[2]!]);
    expect(JSON.stringify(told)).not.toMatch(/ben|okafor|harbour|subject|attachment|17|27/i);
    expect(told).toEqual([
      own,
      {
        rule: 'other-customer',
        severity: 'stop',
        where: 'body',
        start: 0,
        end: 0,
        text: '',
        reason: { code: 'otherCustomerElsewhere', params: {} },
        fixes: [],
      },
    ]);
  });

  it.each([['stop'], ['warn'], ['hint']] as const)('is as grave as it is: %s', (severity) => {
    expect(forPage([finding({ severity })])[0]?.severity).toBe(severity);
  });

  it('of everything else is all', () => {
    expect(forPage([own])).toEqual([own]);
    expect(forPage([])).toEqual([]);
  });
});
