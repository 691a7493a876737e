import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Browser tests that take longest, as measured on two cores: begun late, one core would wait for them at the end. */
const longest = [
  'sogo/main-job',
  'sogo/sends',
  'roundcube/main-job',
  'roundcube/sends',
  'e2e/guard',
  'e2e/calm',
  'e2e/foreign',
  'roundcube/broken',
  'e2e/a11y',
  'e2e/outlook',
  'tryton/records',
  'roundcube/firefox',
  'e2e/teach',
  'e2e/import',
  'e2e/gmail',
];

const place = ({ moduleId }: TestSpecification): number => {
  const found = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return found < 0 ? longest.length : found;
};

/** One queue for all that is in a group of projects: what takes longest comes first, then by what Vitest knows. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
