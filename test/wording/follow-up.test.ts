// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { defaultJourney } from '../../utils/domain/journey';
import { followUpRules } from '../../utils/domain/model/follow-up';
import { basicKinds, channels } from '../../utils/domain/model/touchpoint';
import { followUpWords } from '../../utils/wording/follow-up';
import { agoWords, channelWords, emotionWords, kindWords, personaWords, stageWords } from '../../utils/wording/journey';
import { words } from '../components/words';
import { planned } from '../domain/followups/case';
import { tables } from '../domain/followups/rules';

const { t } = words;
const now = Date.parse('2026-11-20T12:00:00Z');
const since = '2026-11-11';

describe('a follow-up in words', () => {
  it.each([
    ['all-is-well', 'deliveredNoWord', { since, number: '' }, 'Delivered 9 days ago, no word from you since.'],
    ['all-is-well', 'deliveredNoWord', { since, number: 'Q-1' }, 'Delivered 9 days ago (Q-1), no word from you since.'],
    [
      'all-is-well',
      'deliveredNotAsked',
      { since, number: '' },
      'Delivered 9 days ago, and nobody has asked how it went.',
    ],
    [
      'all-is-well',
      'deliveredNotAsked',
      { since, number: 'Q-1' },
      'Delivered 9 days ago (Q-1), and nobody has asked how it went.',
    ],
    [
      'reply-owed',
      'wroteNoReply',
      { since: '2026-11-19', times: 1 },
      'They wrote yesterday, and no answer has gone out from here.',
    ],
    [
      'reply-owed',
      'askedNoReply',
      { since: '2026-11-20', times: 1 },
      'A first inquiry came today, and no answer has gone out from here.',
    ],
    [
      'reply-owed',
      'wroteAgainNoReply',
      { since, times: 3 },
      'They have written 3 times, first 9 days ago, and no answer has gone out from here.',
    ],
    ['quote-unanswered', 'quoteNoAnswer', { since, number: 'Q-1' }, 'Quote Q-1 went out 9 days ago, no answer yet.'],
    ['quote-unanswered', 'quoteNoAnswer', { since, number: '' }, 'A quote went out 9 days ago, no answer yet.'],
    [
      'quote-unanswered',
      'quoteNoAnswerToReminder',
      { since, last: '2026-11-15', number: 'Q-1' },
      'Quote Q-1 is open, and you last spoke up 5 days ago. No answer yet.',
    ],
    [
      'quote-unanswered',
      'quoteNoAnswerToReminder',
      { since, last: '2026-11-15', number: '' },
      'A quote is open, and you last spoke up 5 days ago. No answer yet.',
    ],
    ['thank-you', 'orderedNoThanks', { since, number: 'Q-1' }, 'Ordered 9 days ago (Q-1), no thanks yet.'],
    ['thank-you', 'orderedNoThanks', { since, number: '' }, 'Ordered 9 days ago, no thanks yet.'],
    ['no-next-step', 'lastContactNothingPlanned', { since }, 'Last contact 9 days ago, nothing planned.'],
    [
      'feedback',
      'deliveredNoFeedback',
      { since, number: 'Q-1' },
      'Delivered 9 days ago (Q-1), still fresh, and no feedback yet.',
    ],
    [
      'feedback',
      'deliveredNoFeedback',
      { since, number: '' },
      'Delivered 9 days ago, still fresh, and no feedback yet.',
    ],
    [
      'education',
      'deliveredTimeForTips',
      { since, number: 'Q-1' },
      'Delivered 9 days ago (Q-1): settled in by now, and ready for a tip or two.',
    ],
    [
      'opportunity',
      'deliveredNothingOpen',
      { since, number: '' },
      'Delivered 9 days ago, and nothing is open or unsolved.',
    ],
    [
      'opportunity',
      'deliveredPleased',
      { since, number: '' },
      'Delivered 9 days ago, nothing is unsolved, and their last word about you was a good one.',
    ],
    [
      'keep-in-touch',
      'lastContactStage',
      { since, days: 90, tag: '' },
      'Last contact 9 days ago. You want to be in touch every 90 days at this stage.',
    ],
    [
      'keep-in-touch',
      'lastContactTag',
      { since, days: 30, tag: 'vip' },
      'Last contact 9 days ago. You want to be in touch every 30 days with “vip”.',
    ],
    [
      'keep-in-touch',
      'boughtNoContact',
      { since, days: 90, tag: '' },
      'They bought 9 days ago, and no contact is noted. You want to be in touch every 90 days.',
    ],
    [
      'keep-in-touch',
      'lastContactStage',
      { since, days: 1, tag: '' },
      'Last contact 9 days ago. You want to be in touch every day at this stage.',
    ],
    ['win-back', 'dormantSilent', { since }, 'The last sign of life was 9 days ago.'],
    [
      'win-back',
      'dormantUnanswered',
      { since, last: '2026-11-19' },
      'The last sign of life was 9 days ago, and your last word, yesterday, got no answer.',
    ],
    [
      'win-back',
      'dormantNothingNoted',
      { since },
      'They came to be dormant 9 days ago: no purchase and no word is noted.',
    ],
    [
      'playbook-step',
      'playbookStepDue',
      { since: '2026-11-20', text: 'Call them', step: 'call' },
      'A step of the playbook that was opened today.',
    ],
    [
      'playbook-step',
      'playbookStepDue',
      { since: '2026-11-20', text: '@followUpTitleThankYou', step: 'thank' },
      'A step of the playbook that was opened today.',
    ],
  ] as const)('%s %s %o', (rule, code, params, expected) => {
    const { title, reason } = followUpWords({ rule, reason: { code, params }, zone: 'Europe/Berlin' }, t, now);
    expect(reason).toBe(expected);
    expect(title).toMatch(/^[A-Z][a-z ]+$/);
  });

  it.each([
    ['Call them', 'Call them'],
    ['@followUpTitleThankYou', 'Say thank you'],
    ['', 'Next step of the playbook'],
  ])('a step of a playbook that says "%s" is called so', (text, title) => {
    const reason = { code: 'playbookStepDue', params: { since: '2026-11-20', text, step: 'call' } };
    expect(followUpWords({ rule: 'playbook-step', reason, zone: 'Europe/Berlin' }, t, now).title).toBe(title);
  });

  it.each(followUpRules)('%s says why now in every case that the rule has', (rule) => {
    const said = tables[rule].flatMap((one) => planned(one).filter((followUp) => followUp.rule === rule));
    for (const followUp of said) {
      const { title, reason } = followUpWords(followUp, t, now);
      expect(`${title} ${reason}`).not.toMatch(/\[|\(\)|\$|undefined| {2}|NaN/);
    }
  });

  it('counts the days of the day on which it is read, where the user is', () => {
    const followUp = {
      rule: 'all-is-well',
      reason: { code: 'deliveredNoWord', params: { since, number: '' } },
    } as const;
    const on = (zone: string, iso: string) => followUpWords({ ...followUp, zone }, t, Date.parse(iso)).reason;
    expect(on('Europe/Berlin', '2026-11-21T12:00:00Z')).toContain('10 days ago');
    expect(on('Pacific/Auckland', '2026-11-20T12:00:00Z')).toContain('10 days ago');
  });
});

describe('names', () => {
  it('are there for every stage, kind, channel, feeling and rule', () => {
    const all = [
      ...defaultJourney.stages.map(({ id }) => stageWords(defaultJourney, id, t)),
      ...defaultJourney.personas.map(({ id }) => personaWords(defaultJourney, id, t)),
      ...basicKinds.map((id) => kindWords({ ...defaultJourney, kinds: [] }, id, t)),
      ...channels.map((channel) => channelWords(channel, t)),
      ...([-2, -1, 0, 1, 2] as const).map((emotion) => emotionWords(emotion, t)),
      ...followUpRules.map((rule) => followUpWords({ rule, reason: { code: 'x', params: {} }, zone: 'UTC' }, t).title),
    ];
    expect(all.filter((text) => text === '' || text.startsWith('['))).toEqual([]);
  });

  it.each([
    [-1, 'today'],
    [0, 'today'],
    [1, 'yesterday'],
    [2, '2 days ago'],
  ])('%i days ago is "%s"', (days, expected) => expect(agoWords(days, t)).toBe(expected));
});
