import { type JourneyMap, journeyMap, type MapNumbers } from '../../utils/domain/insights/journey-map';
import type { Touched } from '../../utils/domain/insights/touchpoint-counts';
import { defaultJourney } from '../../utils/domain/journey';
import type { Channel } from '../../utils/domain/model/touchpoint';
import { now } from './samples';

const day = 86_400_000;

type Felt = readonly [number, number, number, number, number];

const touched = (
  kind: string,
  channel: Channel,
  count: number,
  felt: Felt = [0, 0, 0, 0, 0],
  rated = felt,
): Touched => ({
  kind,
  channel,
  count,
  felt,
  rated: rated === felt ? [0, 0, 0, 0, 0] : rated,
  asked: Array(11).fill(0),
});

/** A year of a business that sells things: good at first, with an invoice that spoils it. */
export const mapNumbers: MapNumbers = {
  span: { from: '2025-12', until: '2026-11' },
  touched: [
    touched('website-visit', 'web', 1_840, [0, 2, 14, 20, 4]),
    touched('trade-fair', 'in-person', 96, [0, 1, 8, 22, 12]),
    touched('newsletter', 'mail', 620),
    touched('inquiry', 'mail', 310, [0, 4, 30, 40, 6]),
    touched('inquiry', 'web', 120, [0, 2, 20, 12, 2]),
    touched('call', 'phone', 260, [1, 12, 60, 30, 6]),
    touched('mail', 'mail', 2_400, [2, 12, 90, 60, 12]),
    touched('meeting', 'in-person', 140, [0, 2, 20, 60, 40]),
    touched('demo', 'video', 80, [0, 1, 6, 30, 28]),
    touched('quote', 'mail', 190, [4, 22, 30, 20, 2]),
    touched('order', 'mail', 110, [0, 1, 12, 30, 8]),
    touched('order-confirmation', 'mail', 108, [0, 2, 20, 12, 1]),
    touched('delivery', 'post', 104, [1, 6, 12, 34, 16]),
    touched('invoice', 'mail', 230, [30, 44, 30, 8, 0], [9, 12, 6, 2, 0]),
    touched('onboarding', 'video', 60, [0, 2, 8, 26, 14]),
    touched('support', 'phone', 210, [10, 34, 40, 22, 6]),
    touched('complaint', 'phone', 34, [18, 10, 2, 0, 0]),
    touched('check-in', 'phone', 120, [0, 6, 20, 40, 16]),
    touched('feedback', 'mail', 90, [2, 6, 20, 36, 26], [3, 4, 10, 40, 30]),
    touched('kind-of-long-ago', 'fax' as Channel, 12),
  ],
  before: [
    touched('inquiry', 'mail', 250, [0, 6, 40, 20, 2]),
    touched('mail', 'mail', 1_900, [4, 20, 90, 40, 6]),
    touched('quote', 'mail', 150, [2, 10, 30, 30, 6]),
    touched('delivery', 'post', 90, [4, 16, 12, 14, 4]),
    touched('invoice', 'mail', 200, [4, 12, 40, 20, 2]),
    touched('support', 'phone', 190, [4, 20, 40, 30, 8]),
  ],
  stays: [
    { stage: 'awareness', since: now - 34 * day, count: 412 },
    { stage: 'consideration', since: now - 15 * day, count: 188 },
    { stage: 'purchase', since: now - 7 * day, count: 96 },
    { stage: 'post-purchase', since: now - 146 * day, count: 1_240 },
  ],
  goals: [
    { stage: 'awareness', state: 'reached', count: 62 },
    { stage: 'awareness', state: 'at-risk', count: 22 },
    { stage: 'awareness', state: 'missed', count: 16 },
    { stage: 'consideration', state: 'reached', count: 55 },
    { stage: 'consideration', state: 'at-risk', count: 25 },
    { stage: 'consideration', state: 'missed', count: 20 },
    { stage: 'purchase', state: 'reached', count: 81 },
    { stage: 'purchase', state: 'open', count: 19 },
    { stage: 'post-purchase', state: 'reached', count: 57 },
    { stage: 'post-purchase', state: 'at-risk', count: 27 },
    { stage: 'post-purchase', state: 'missed', count: 16 },
  ],
  roadblocks: [
    { stage: 'consideration', kind: '', type: 'communication', importance: 2, count: 5 },
    { stage: 'awareness', kind: 'invoice', type: 'price', importance: 3, count: 3 },
    { stage: 'post-purchase', kind: '', type: 'service', importance: 2, count: 8 },
    { stage: 'post-purchase', kind: 'support', type: 'technical', importance: 3, count: 3 },
  ],
  opportunities: [
    { stage: 'consideration', type: 'cross-sell', count: 14 },
    { stage: 'post-purchase', type: 'referral', count: 63 },
  ],
  isSample: false,
  since: '2024-03',
};

export const mapWith = (part: Partial<MapNumbers> = {}): JourneyMap =>
  journeyMap({ ...mapNumbers, ...part }, { journey: defaultJourney, known: [defaultJourney] }, now);
