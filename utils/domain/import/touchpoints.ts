import { type Journey, kindOf } from '../journey/journey';
import type { Content, Instant } from '../model/row';
import type { Touchpoint } from '../model/touchpoint';
import type { ImportedTouchpoint } from './record';

type TouchpointContent = Content<Touchpoint>;

/** By its number; without one by what it was, when, and what was said. */
export function isSameTouchpoint(there: TouchpointContent, read: ImportedTouchpoint, at: Instant): boolean {
  if (there.messageId !== '') return false;
  const number = there.number ?? '';
  if (number !== '' || read.number !== '') return number.toLowerCase() === read.number.toLowerCase();
  return there.kind === read.kind && there.at === at && (there.note === read.note || there.note === '');
}

export function newTouchpoint(
  read: ImportedTouchpoint,
  at: Instant,
  customerId: string,
  journey: Journey,
): TouchpointContent {
  const usual = kindOf(journey, read.kind);
  const direction = read.direction ?? usual?.direction ?? 'in';
  return {
    customerId,
    kind: read.kind,
    channel: read.channel ?? usual?.channel ?? 'other',
    direction,
    at,
    emotion: read.emotion,
    rating: read.rating,
    ...(read.nps !== null && { nps: read.nps }),
    ...(read.number !== '' && { number: read.number }),
    note: read.note,
    purchaseId: null,
    account: '',
    messageId: '',
    threadKey: '',
    // A list of the past is no question that waits for us, unless it says so.
    answered: read.answered ?? true,
  };
}

/** The touchpoint with what the file says anew, or null when it says nothing new. */
export function mergeTouchpoint(
  there: TouchpointContent,
  read: ImportedTouchpoint,
  at: Instant,
): TouchpointContent | null {
  const nps = read.nps ?? there.nps;
  const merged: TouchpointContent = {
    ...there,
    kind: read.kind,
    at,
    channel: read.channel ?? there.channel,
    direction: read.direction ?? there.direction,
    emotion: read.emotion ?? there.emotion,
    rating: read.rating ?? there.rating,
    ...(nps !== undefined && { nps }),
    note: read.note || there.note,
    answered: read.answered ?? there.answered,
  };
  return JSON.stringify(merged) === JSON.stringify(there) ? null : merged;
}
