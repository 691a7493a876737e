// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { defaultJourney } from '../../utils/domain/journey';
import { followUpRules } from '../../utils/domain/model/follow-up';
import { stages } from '../../utils/domain/model/stage';
import { channels, touchpointKinds } from '../../utils/domain/model/touchpoint';
import { followUpWords } from '../../utils/wording/follow-up';
import {
  agoWords,
  channelWords,
  emotionWords,
  stageGoalWords,
  stageWords,
  touchpointKindWords,
} from '../../utils/wording/journey';
import { words } from '../components/words';

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
  ] as const)('%s %s %o', (rule, code, params, expected) => {
    const { title, reason } = followUpWords({ rule, reason: { code, params }, zone: 'Europe/Berlin' }, t, now);
    expect(reason).toBe(expected);
    expect(title).toMatch(/^[A-Z][a-z ]+$/);
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
      ...stages.flatMap((stage) => [stageWords(stage, t), stageGoalWords(stage, t)]),
      ...touchpointKinds.map((kind) => touchpointKindWords(kind, t)),
      ...channels.map((channel) => channelWords(channel, t)),
      ...([-2, -1, 0, 1, 2] as const).map((emotion) => emotionWords(emotion, t)),
      ...followUpRules.map((rule) => followUpWords({ rule, reason: { code: 'x', params: {} }, zone: 'UTC' }, t).title),
      ...defaultJourney.stages.map(({ goal }) => t(goal)),
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
