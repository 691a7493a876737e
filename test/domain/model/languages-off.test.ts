import * as v from 'valibot';
import { expect, it } from 'vitest';
import { changeSchema } from '../../../utils/domain/model/schemas';

const cases: readonly [why: string, languagesOff: unknown, passes: boolean][] = [
  ['none', {}, true],
  ['some of a check', { 'wrong-name': ['de', 'fr'] }, true],
  ['a language of three letters', { 'wrong-name': ['fil'] }, true],
  ['a check that there is not', { 'wrong-day': ['de'] }, false],
  ['no list', { 'wrong-name': 'de' }, false],
  ['no language', { 'wrong-name': ['<b>'] }, false],
  ['nothing that a language is named by', { 'wrong-name': [''] }, false],
  ['a list without an end', { 'wrong-name': Array.from({ length: 101 }, () => 'de') }, false],
];
it.each(cases)('languages in which a check is silent: %s', (_, languagesOff, passes) => {
  expect(v.safeParse(changeSchema('settings'), { languagesOff }).success).toBe(passes);
});
