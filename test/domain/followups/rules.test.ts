import { describe, expect, it } from 'vitest';
import { followUpRules } from '../../../utils/domain/model/follow-up';
import { planned } from './case';
import { tables } from './rules';

describe.each(followUpRules)('%s', (rule) => {
  it.each(tables[rule])('$why', (one) => {
    const found = planned(one).filter((followUp) => followUp.rule === rule);
    expect(found.map(({ anchor, dueOn, reason }) => `${anchor} ${dueOn} ${reason.code}`)).toEqual(one.expect);
  });

  it('is silent in half of the cases', () => {
    const silent = tables[rule].filter(({ expect: said }) => said.length === 0).length;
    expect(tables[rule].length).toBeGreaterThanOrEqual(12);
    expect(silent / tables[rule].length).toBeGreaterThanOrEqual(0.5);
  });
});
