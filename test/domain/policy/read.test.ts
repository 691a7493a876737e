import { describe, expect, it } from 'vitest';
import { defaultJourney } from '../../../utils/domain/journey';
import { writeJourney } from '../../../utils/domain/journey/write-file';
import { noWords } from '../../../utils/domain/model/own-words';
import { lockedBy, type Policy } from '../../../utils/domain/policy/policy';
import { readPolicy } from '../../../utils/domain/policy/read';

const mine = { ...defaultJourney, id: 'company', name: 'As we do it' };
const template = { ...defaultJourney.templates[0]!, id: 'company-1', name: 'As we write' };

const cases: readonly (readonly [given: unknown, policy: Policy, problems: readonly string[], why: string])[] = [
  [undefined, {}, [], 'a browser that nobody looks after'],
  [{}, {}, [], 'a policy for another extension'],
  [[1], {}, [], 'no policy at all'],
  [{ monitorOnly: true }, { monitorOnly: true }, [], 'set'],
  [{ monitorOnly: false }, { monitorOnly: false }, [], 'set to off is set, too'],
  [{ monitorOnly: 'yes' }, {}, ['monitorOnly '], 'not a flag'],
  [{ words: { never: ['cheap'] } }, { words: { ...noWords, never: ['cheap'] } }, [], 'what is not named is empty'],
  [{ words: {} }, { words: noWords }, [], 'no words at all'],
  [{ words: { never: 'cheap' } }, {}, ['words never'], 'no list'],
  [{ words: ['cheap'] }, {}, ['words '], 'no lists'],
  [
    { sites: ['https://mail.example.com/inbox?x=1', 'https://mail.example.com', 'http://crm.example:8080'] },
    { sites: ['https://mail.example.com', 'http://crm.example:8080'] },
    [],
    'addresses of pages are those of their sites, once each',
  ],
  [{ sites: ['mail.example.com'] }, {}, ['sites mail.example.com'], 'no address'],
  [{ sites: ['javascript:alert(1)'] }, {}, ['sites javascript:alert(1)'], 'no site'],
  [{ sites: [], onlyTheseSites: true }, { sites: [], onlyTheseSites: true }, [], 'nowhere'],
  [{ onlyTheseSites: true }, { onlyTheseSites: false }, [], 'without a list it locks nobody out'],
  [{ sites: [7], onlyTheseSites: true }, { onlyTheseSites: false }, ['sites 7'], 'nor with one that can not be read'],
  [{ journey: writeJourney(mine) }, { journey: mine }, [], 'the text of a file'],
  [{ journey: JSON.parse(writeJourney(mine)) }, { journey: mine }, [], 'what stands in such a file'],
  [{ journey: mine }, { journey: mine }, [], 'the bare definition'],
  [{ journey: '{"a' }, {}, ['journey '], 'a broken file'],
  [{ journey: { ...mine, stages: [] } }, {}, ['journey stages'], 'with its place'],
  [{ templates: [template] }, { templates: [template] }, [], 'templates'],
  [{ templates: [] }, {}, ['templates '], 'an empty list would leave nobody anything to write'],
  [
    { templates: [template], journey: mine, monitorOnly: 1 },
    { templates: [template], journey: mine },
    ['monitorOnly '],
    'one wrong part, and all others count',
  ],
  [{ templates: [{ ...template, persona: 'nobody' }] }, {}, ['templates templates[0].persona'], 'for nobody we know'],
];

describe('what a company has set', () => {
  it.each(cases.map(([given, policy, problems, why]) => ({ given, policy, problems, why })))(
    '$why',
    ({ given, policy, problems }) => {
      const read = readPolicy(given);
      expect(read.policy).toEqual(policy);
      expect(read.problems.map(({ params }) => `${params.part} ${params.place}`)).toEqual(problems);
    },
  );

  it.each([
    [{}, []],
    [{ monitorOnly: false }, ['monitorOnly']],
    [{ journey: mine }, ['journey', 'templates']],
    [{ templates: [template] }, ['templates']],
    [{ sites: [] }, ['sites']],
    [{ onlyTheseSites: false }, []],
  ] as const)('%# locks its parts', (policy, locked) => {
    expect(lockedBy(policy as Policy)).toEqual(locked);
  });
});
