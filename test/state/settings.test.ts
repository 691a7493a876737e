import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../utils/domain/model/finding';
import { accountsOf, checkRules } from '../../utils/state/settings';
import { textKey } from '../../utils/wording/text-key';
import { site } from '../components/samples';
import { words } from '../components/words';

describe('the checks that can be switched', () => {
  it('are those that there are, in their order', () => {
    const files = new Set(readdirSync('utils/domain/checks/rules').map((file) => file.replace(/\.ts$/, '')));
    expect(checkRules).toEqual(ruleIds.filter((id) => files.has(id)));
  });
  it.each(checkRules)('%s has a name and an explanation', (rule) => {
    for (const key of [textKey('rule', rule), textKey('ruleHint', rule)]) expect(words.t(key)).not.toBe(`[${key}]`);
  });
});

describe('the accounts of a site', () => {
  const place = { side: 'left', collapsed: false, width: 320 } as const;
  type Places = typeof site.placement;
  const cases: readonly [
    accountsOff: readonly string[],
    placement: Places,
    accounts: readonly string[],
    why: string,
  ][] = [
    [[], {}, [], 'none met yet'],
    [['b@x.example'], { '': place, 'a@x.example': place }, ['a@x.example', 'b@x.example'], 'off, or with a place'],
    [['a@x.example'], { 'a@x.example': place }, ['a@x.example'], 'each once'],
  ];
  it.each(cases)('%j and %j: %j (%s)', (accountsOff, placement, accounts) => {
    expect(accountsOf({ ...site, accountsOff, placement })).toEqual(accounts);
  });
});
