// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { defaultJourney, servicesJourney } from '../../utils/domain/journey';
import type { Journey } from '../../utils/domain/journey/journey';
import { kindWords, personaWords, stageWords } from '../../utils/wording/journey';
import { becauseWords } from '../../utils/wording/opportunity';
import { wordsOf } from '../../utils/wording/words';
import { words } from '../components/words';

/** As the browser does: a text that is not there is ''. */
const t: typeof words.t = (key, ...parts) => {
  const text = words.t(key, ...parts);
  return text === `[${key}]` ? '' : text;
};

const own: Journey = {
  ...defaultJourney,
  stages: defaultJourney.stages.map((stage) => ({ ...stage, name: `My ${stage.id}` })),
  kinds: [
    {
      id: 'tasting',
      name: 'Wine tasting',
      like: 'meeting',
      channel: 'in-person',
      direction: 'both',
      stage: 'awareness',
      expects: '',
      defining: true,
      byHand: true,
    },
  ],
};

describe('the words of a journey', () => {
  it.each([
    ['@stageAwareness', 'Awareness', 'a text that comes with us'],
    ['Getting to know us', 'Getting to know us', 'the own words'],
    ['@nothingLikeThis', '@nothingLikeThis', 'a text that there is none of'],
    ['@ home', '@ home', 'no key at all'],
    ['me@shop.example', 'me@shop.example', 'an address'],
    ['', '', 'nothing'],
  ])('%s reads "%s": %s', (said, expected) => expect(wordsOf(said, t)).toBe(expected));

  it.each([
    [stageWords(defaultJourney, 'purchase', t), 'Purchase'],
    [stageWords(own, 'purchase', t), 'My purchase'],
    [stageWords(defaultJourney, 'briefing', t), 'Briefing'],
    [stageWords(defaultJourney, 'a stage of theirs', t), 'a stage of theirs'],
    [kindWords(own, 'tasting', t), 'Wine tasting'],
    [kindWords(own, 'order-confirmation', t), 'Order confirmed'],
    [kindWords(servicesJourney, 'order-confirmation', t), 'Contract'],
    [kindWords(defaultJourney, 'tasting', t), 'tasting'],
    [personaWords(defaultJourney, 'busy-decider', t), 'Busy decider'],
    [personaWords(defaultJourney, 'as somebody wrote it', t), 'as somebody wrote it'],
  ])('%s', (said, expected) => expect(said).toBe(expected));
});

describe('why a chance is seen', () => {
  const names = {
    stage: (id: string) => stageWords(defaultJourney, id, t),
    persona: (id: string) => personaWords(defaultJourney, id, t),
  };
  it.each([
    [{ purchases: 1 }, 'Bought once'],
    [
      { stage: 'post-purchase', purchases: 3, daysSincePurchase: 94 },
      'Stage: Post-purchase, bought 3 times, last order 94 days ago',
    ],
    [{ feeling: 2 }, 'Delighted when you last heard from them'],
    [{ feeling: 1, tag: 'vip' }, 'Pleased when you last heard from them, tagged “vip”'],
    [{ persona: 'busy-decider', nps: 9 }, 'Type of customer: Busy decider, would recommend you: 9 of 10'],
  ])('%j', (params, expected) => expect(becauseWords({ code: 'hint', params }, t, names)).toBe(expected));
});
