import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../utils/domain/practice/mails';
import { doMainJob, type Report } from '../demo/main-job';
import { share } from '../support/at-length';
import { buildForTests, type Extension, launchExtension } from '../support/extension';

let extension: Extension;
beforeAll(async () => {
  buildForTests();
  extension = await launchExtension();
});
afterAll(() => extension?.close());

const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const ben: Scenario['customer'] = {
  name: 'Ben Schultz',
  email: 'ben.schultz@harbour-tools.example',
  company: 'Harbour Tools',
  stage: 'post-purchase',
};
const incoming = { subject: 'Spare parts', body: 'Hello,\n\ndo you have spare parts?\n\nBen Schultz' };

const stories: readonly [why: string, scenario: Scenario | null, expected: Partial<Report>][] = [
  [
    'the samples: the template still greets nobody',
    null,
    {
      customer: { name: 'Anna Schmidt', stage: 'post-purchase' },
      due: [{ rule: 'all-is-well', reason: expect.stringContaining('9 days ago') as unknown as string }],
      findings: [
        {
          rule: 'impersonal-greeting',
          severity: 'stop',
          text: 'To whom it may concern',
          reason: expect.stringContaining('Anna Schmidt') as unknown as string,
        },
      ],
      held: true,
      fixedText: expect.stringMatching(/^Dear Anna,\n/) as unknown as string,
      sent: true,
      dueAfter: [],
    },
  ],
  [
    "the last customer's name",
    {
      customer: ben,
      purchase: { number: 'A-1', delivered: dayBefore(8) },
      incoming,
      draft: 'Dear Anna,\n\nyes, we have.\n\nBest regards\nThe sample seller',
    },
    {
      customer: { name: 'Ben Schultz', stage: 'post-purchase' },
      due: [{ rule: 'all-is-well', reason: expect.stringContaining('8 days ago') as unknown as string }],
      findings: [
        {
          rule: 'wrong-name',
          severity: 'stop',
          text: 'Anna',
          reason: expect.stringContaining('Ben') as unknown as string,
        },
      ],
      held: true,
      fixedText: 'Dear Ben,\n\nyes, we have.\n\nBest regards\nThe sample seller',
      sent: true,
    },
  ],
  [
    'a field of the template that nobody filled',
    {
      customer: { ...ben, stage: 'consideration' },
      purchase: null,
      incoming,
      draft: 'Hi {{first_name}},\n\nyes, we have.\n\nBest regards\nThe sample seller',
    },
    {
      customer: { name: 'Ben Schultz', stage: 'consideration' },
      due: [],
      held: true,
      fixedText: 'Hi Ben,\n\nyes, we have.\n\nBest regards\nThe sample seller',
      sent: true,
    },
  ],
  [
    'a mail that is right goes at once',
    {
      customer: { ...ben, stage: 'purchase' },
      purchase: null,
      incoming,
      draft: 'Hi Ben,\n\nyes, we have.\n\nBest regards\nThe sample seller',
    },
    {
      customer: { name: 'Ben Schultz', stage: 'purchase' },
      findings: [],
      held: false,
      fixedText: 'Hi Ben,\n\nyes, we have.\n\nBest regards\nThe sample seller',
      sent: true,
    },
  ],
];

describe('the main job in the practice mailbox', () => {
  it.each(share(stories, 4))('%s', async (_, scenario, expected) => {
    const story = scenario ? `#scenario=${Buffer.from(JSON.stringify(scenario)).toString('base64url')}` : '';
    const page = await extension.context.newPage();
    const report = await doMainJob(page, extension.url(`practice.html${story}`));
    await page.close();
    expect(report).toMatchObject(expected);
  });
});
