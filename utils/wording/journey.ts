import type { StageId } from '../domain/model/stage';
import type { Channel, Emotion, TouchpointKind } from '../domain/model/touchpoint';
import type { Translate } from '../platform';
import { textKey } from './text-key';

export const stageWords = (stage: StageId, t: Translate): string => t(textKey('stage', stage));

/** What the customer wants to reach in a stage. */
export const stageGoalWords = (stage: StageId, t: Translate): string => t(textKey('stageGoal', stage));

export const touchpointKindWords = (kind: TouchpointKind, t: Translate): string => t(textKey('kind', kind));

export const channelWords = (channel: Channel, t: Translate): string => t(textKey('channel', channel));

const emotions: Readonly<Record<Emotion, string>> = {
  [-2]: 'emotionUpset',
  [-1]: 'emotionUneasy',
  0: 'emotionNeutral',
  1: 'emotionPleased',
  2: 'emotionDelighted',
};

export const emotionWords = (emotion: Emotion, t: Translate): string => t(emotions[emotion]);

/** "today", "yesterday", "9 days ago". */
export const agoWords = (days: number, t: Translate): string =>
  days <= 0 ? t('agoToday') : days === 1 ? t('agoYesterday') : t('agoDays', days);
