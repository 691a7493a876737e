import type { BasicKind, Channel, Direction, TouchpointKind } from '../model/touchpoint';
import type { KindOfTouchpoint, Words } from './journey';
import { textOf } from './text-of';

/** `like`, channel, direction, and the stage where it usually happens. */
type Meaning = readonly [like: BasicKind, channel: Channel, direction: Direction, stage: string];

interface Marks {
  readonly defining?: true;
  /** Not offered where touchpoints are noted by hand. */
  readonly notByHand?: true;
  readonly name?: Words;
  readonly expects?: Words;
}

/** A kind that comes with Waymark, with its texts by its id. */
export const kind = (id: TouchpointKind, meaning: Meaning, marks: Marks = {}): KindOfTouchpoint => {
  const [like, channel, direction, stage] = meaning;
  return {
    id,
    name: marks.name ?? textOf('kind', id),
    like,
    channel,
    direction,
    stage,
    expects: marks.expects ?? textOf('kindExpects', id),
    defining: marks.defining ?? false,
    byHand: !marks.notByHand,
  };
};
