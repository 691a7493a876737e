import { type Journey, kindOf, stageOf } from '../domain/journey/journey';
import type { StageId } from '../domain/model/stage';
import type { Channel, Emotion, TouchpointKind } from '../domain/model/touchpoint';
import type { Translate } from '../platform';
import { textKey } from './text-key';
import { wordsOf } from './words';

/** The name that comes with Waymark, for ids of another journey; the id itself where there is none. */
const usualName = (prefix: string, id: string, t: Translate): string =>
  (/^[a-z]+(-[a-z]+)*$/.test(id) && t(textKey(prefix, id))) || id;

/** What a stage is called in this journey. */
export function stageWords(journey: Journey, id: StageId, t: Translate): string {
  const stage = stageOf(journey, id);
  return stage ? wordsOf(stage.name, t) : usualName('stage', id, t);
}

/** What a kind of touchpoint is called in this journey. */
export function kindWords(journey: Journey, id: TouchpointKind, t: Translate): string {
  const kind = kindOf(journey, id);
  return kind ? wordsOf(kind.name, t) : usualName('kind', id, t);
}

/** What a type of customer is called; whatever was written, where it is none of the journey's. */
export function personaWords(journey: Journey, id: string, t: Translate): string {
  const persona = journey.personas.find((one) => one.id === id);
  return persona ? wordsOf(persona.name, t) : id;
}

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
