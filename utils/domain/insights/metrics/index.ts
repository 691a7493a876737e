import type { Metric } from '../metric';
import { caught, precision } from './checks';
import { csat } from './csat';
import { dormant } from './dormant';
import { firstAnswer } from './first-answer';
import { nps } from './nps';
import { onTime } from './on-time';
import { referrals } from './referrals';
import { repeat } from './repeat';

/** In the order in which they are shown. */
export const metrics: readonly Metric[] = [
  csat,
  nps,
  referrals,
  repeat,
  dormant,
  firstAnswer,
  onTime,
  caught,
  precision,
];
