import type { JourneyMap } from '../../../utils/domain/insights/journey-map';
import type { Moment, Way } from '../../../utils/domain/insights/moments';
import type { StageNow } from '../../../utils/domain/insights/stages-now';
import { type Channel, channels } from '../../../utils/domain/model/touchpoint';

/** One stage: from where to where, at the start and the end of lines. */
export interface Column {
  readonly now: StageNow;
  readonly x: number;
  readonly width: number;
}

/** One moment's place on the way. */
export interface Slot {
  readonly moment: Moment;
  /** Its middle. */
  readonly x: number;
  readonly width: number;
  /** Its name stands in the upper or the lower row: so each has room for two. */
  readonly row: 0 | 1;
}

export interface Bubble {
  readonly moment: Moment;
  readonly way: Way;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A lane across all stages: from where to where it goes down. */
export interface Lane {
  readonly y: number;
  readonly height: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Where the stages begin, behind the names of the lanes. */
  readonly start: number;
  readonly columns: readonly Column[];
  readonly slots: readonly Slot[];
  readonly bubbles: readonly Bubble[];
  readonly channels: readonly (Lane & { readonly channel: Channel })[];
  readonly heads: Lane;
  readonly customers: Lane;
  readonly goals: Lane;
  readonly names: Lane;
  readonly feelings: Lane;
  readonly roadblocks: Lane;
  readonly opportunities: Lane;
  /** Where a feeling from -2 to 2 stands in its lane. */
  feelingY(value: number): number;
  /** Mirrors a place, of something so wide, where lines go from right to left. */
  inline(x: number, width?: number): number;
}

/** For the names of the lanes; less where there is little room. */
const namesRoom = (room: number): number => (room < 640 ? 92 : 116);
const gap = 6;
const leastColumn = 179;
const leastSlot = 44;
const padding = 10;
const leastRadius = 8;
const mostRadius = 19;

/** Where everything on the map stands. It is as wide as there is room, or as its moments need. */
export function layOut(map: JourneyMap, room: number, isRtl: boolean): MapLayout {
  const momentsOf = ({ stage }: StageNow) => map.moments.filter((moment) => moment.stage === stage);
  const least = map.stages.map((now) => Math.max(leastColumn, momentsOf(now).length * leastSlot + 2 * padding));
  const names = namesRoom(room);
  const needed = names + sum(least) + gap * (least.length - 1);
  const width = Math.max(room, needed);
  const spare = (width - needed) / Math.max(1, least.length);
  const inline = (x: number, of = 0) => (isRtl ? width - x - of : x);

  let x = names;
  const columns = map.stages.map((now, i) => {
    const column = { now, x, width: (least[i] ?? leastColumn) + spare };
    x += column.width + gap;
    return column;
  });
  const placed = columns.flatMap((column) => {
    const moments = momentsOf(column.now);
    const each = (column.width - 2 * padding) / Math.max(1, moments.length);
    return moments.map((moment, i) => ({ moment, x: column.x + padding + each * (i + 0.5), width: each }));
  });

  const slots = placed.map((slot, i) => ({ ...slot, row: (i % 2) as 0 | 1 }));

  let y = 0;
  const lane = (height: number): Lane => {
    const made = { y, height };
    y += height;
    return made;
  };
  const heads = lane(60);
  const customers = lane(36);
  const goals = lane(60);
  const nameLane = lane(slots.length > 0 ? 74 : 0);
  const used = channels.filter((channel) =>
    map.moments.some(({ ways }) => ways.some((way) => way.channel === channel)),
  );
  const channelLanes = used.map((channel) => ({ channel, ...lane(46) }));
  const feelings = lane(144);
  const roadblocks = lane(52);
  const opportunities = lane(52);
  const feelingY = (value: number) => feelings.y + 26 + ((2 - value) / 4) * (feelings.height - 52);

  const most = Math.max(1, ...map.moments.flatMap(({ ways }) => ways.map(({ count }) => count)));
  const bubbles = slots.flatMap((slot) =>
    slot.moment.ways.flatMap((way) => {
      const own = channelLanes.find(({ channel }) => channel === way.channel);
      if (!own) return [];
      // The area tells how many, so the radius goes by the root.
      const radius = leastRadius + (mostRadius - leastRadius) * Math.sqrt(way.count / most);
      return { moment: slot.moment, way, x: slot.x, y: own.y + own.height / 2, radius };
    }),
  );
  return {
    width,
    height: y,
    start: names,
    columns,
    slots,
    bubbles,
    channels: channelLanes,
    heads,
    customers,
    goals,
    names: nameLane,
    feelings,
    roadblocks,
    opportunities,
    feelingY,
    inline,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Letters of the usual fonts are so wide, as a part of their height; those of a square are as wide as high. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((all, letter) => all + size * (/[\u1100-\u11ff\u2e80-\uffef]/u.test(letter) ? 1 : 0.56), 0);

/** As much of a text as fits into a width, in pixels. */
export function shorten(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The same over some lines, broken between words where that can be. */
export function wrap(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  const shown = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  return shown.map((one) => shorten(one, width, size));
}
