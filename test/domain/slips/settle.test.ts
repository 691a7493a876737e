import { describe, expect, it } from 'vitest';
import { type DraftSeen, type FoundSlip, settleSlips } from '../../../utils/domain/slips/settle';
import { slipKey } from '../../../utils/domain/slips/slip-key';

const name: FoundSlip = { rule: 'wrong-name', severity: 'stop', text: 'Bob' };
const field: FoundSlip = { rule: 'leftover-field', severity: 'stop', text: '{{x}}' };
const row = (finding: FoundSlip, outcome: 'shown' | 'fixed' | 'changed' | 'dismissed' | 'sent' | 'silent') => ({
  ...finding,
  id: `row-${finding.text}`,
  outcome,
});
const seen = (given: Partial<DraftSeen>): DraftSeen => ({
  standing: [],
  fresh: [],
  hushed: [],
  clicked: [],
  isSilent: false,
  end: null,
  ...given,
});
const key = slipKey(name);
const fixed = [{ finding: name, outcome: 'fixed' }] as const;

describe('a finding that is not written down yet', () => {
  const cases: readonly [why: string, given: Partial<DraftSeen>, outcome: string | null][] = [
    ['stands', { standing: [name] }, 'shown'],
    ['is still being typed', { fresh: [key] }, null],
    ['was ignored before it was ever shown', { hushed: [key] }, null],
    ['is fixed by a click, however soon', { clicked: fixed }, 'fixed'],
    ['is dismissed by a click, however soon', { clicked: [{ finding: name, outcome: 'dismissed' }] }, 'dismissed'],
    ['is fixed in one place, and stands in another', { standing: [name], clicked: fixed }, 'fixed'],
    ['stands in monitor-only mode', { standing: [name], isSilent: true }, 'silent'],
    ['stands in a mail that is let go', { standing: [name], end: 'going' }, 'sent'],
    ['stands in a mail that was sent', { standing: [name], end: 'sent' }, 'sent'],
    [
      'stands in a mail that was sent in monitor-only mode',
      { standing: [name], end: 'sent', isSilent: true },
      'silent',
    ],
    ['stands in a window that is closed', { standing: [name], end: 'left' }, 'shown'],
    ['nothing is known of it', { standing: null, end: 'sent' }, null],
  ];
  it.each(cases)('%s: %s', (_, given, outcome) => {
    const { add, change } = settleSlips([], seen(given));
    expect(add).toEqual(outcome === null ? [] : [{ finding: name, outcome }]);
    expect(change).toEqual([]);
  });
});

describe('a finding that is written down', () => {
  const cases: readonly [why: string, before: Parameters<typeof row>[1], given: Partial<DraftSeen>, after: string][] = [
    ['still stands', 'shown', { standing: [name] }, 'shown'],
    ['went away by typing', 'shown', {}, 'changed'],
    ['went away while another came', 'shown', { standing: [field] }, 'changed'],
    ['is ignored now', 'shown', { hushed: [key] }, 'dismissed'],
    ['is fixed by a click', 'shown', { clicked: fixed }, 'fixed'],
    ['was sent', 'shown', { standing: [name], end: 'sent' }, 'sent'],
    ['was mended just before it was sent', 'shown', { end: 'sent' }, 'changed'],
    ['was sent, and the worker has forgotten the window', 'shown', { standing: null, end: 'sent' }, 'sent'],
    ['was left, and the worker has forgotten the window', 'shown', { standing: null, end: 'left' }, 'shown'],
    ['was let go, and came back', 'sent', { standing: null, end: 'left' }, 'shown'],
    ['was let go, and is known to be sent', 'sent', { standing: [name], end: 'sent' }, 'sent'],
    ['was changed, and is there again', 'changed', { standing: [name] }, 'shown'],
    ['was changed, and is being typed again', 'changed', { fresh: [key] }, 'shown'],
    ['stays changed', 'changed', {}, 'changed'],
    ['stays fixed', 'fixed', { end: 'sent' }, 'fixed'],
    ['stays dismissed while it is hushed', 'dismissed', { hushed: [key] }, 'dismissed'],
    ['is wanted again', 'dismissed', { standing: [name] }, 'shown'],
    ['was silent and goes away: nobody was told', 'silent', {}, 'silent'],
    ['was silent, and monitor-only mode has ended', 'silent', { standing: [name] }, 'shown'],
    ['was shown, and monitor-only mode has begun', 'shown', { standing: [name], isSilent: true }, 'silent'],
  ];
  it.each(cases)('%s: %s', (_, before, given, after) => {
    const { add, change } = settleSlips([row(name, before)], seen(given));
    expect(change).toEqual(after === before ? [] : [{ id: 'row-Bob', outcome: after }]);
    expect(add.filter(({ finding }) => finding.text === 'Bob')).toEqual([]);
  });

  it('is told apart by its rule and its text', () => {
    const other: FoundSlip = { ...name, rule: 'misspelt-name' };
    expect(settleSlips([row(name, 'shown')], seen({ standing: [other, field] }))).toEqual({
      add: [
        { finding: other, outcome: 'shown' },
        { finding: field, outcome: 'shown' },
      ],
      change: [{ id: 'row-Bob', outcome: 'changed' }],
    });
  });
});
