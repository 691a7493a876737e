import { named } from '../../../utils/domain/insights/feeling';
import type { Moment } from '../../../utils/domain/insights/moments';
import type { Span } from '../../../utils/domain/insights/month';
import { signs } from '../../../utils/wording/map';
import type { Bubble } from './layout';
import { wrap } from './layout';
import { LaneName, type LanesProps } from './map-lanes';
import { Target } from './target';

interface MomentsProps extends LanesProps {
  readonly span: Span;
  readonly weakest: Moment['kind'] | undefined;
}

const star = 'M0-5 1.5-1.6 5.1-1.4 2.3.9 3.2 4.4 0 2.4-3.2 4.4-2.3.9-5.1-1.4-1.5-1.6Z';

/** What the moments are called; a star for those that are make or break. */
export function NamesLane({ layout, words, weakest }: MomentsProps) {
  const { names, slots } = layout;
  if (slots.length === 0) return null;
  return (
    <>
      <LaneName layout={layout} lane={names} text={words.t('mapMoments')} />
      {slots.map(({ moment, x, width, row }) => {
        const name = words.names.kind(moment.kind);
        const lines = wrap(moment.defining ? `★ ${name}` : name, 2 * width - 8, 10.5, 2);
        const top = names.y + (lines.length > 1 ? 14 : 20) + row * 33;
        return (
          <g key={moment.kind} class={moment.kind === weakest ? 'map-name map-name-weakest' : 'map-name'}>
            <title>{words.moment(moment)}</title>
            {lines.map((line, i) => (
              <text key={line} x={layout.inline(x)} y={top + i * 12} text-anchor="middle">
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </>
  );
}

/** Every way of being in touch has a lane: a bubble as large as there were many, with the sign of how it felt. */
export function ChannelLanes({ layout, words, span, onBehind }: MomentsProps) {
  return (
    <>
      {layout.channels.map((lane) => (
        <LaneName key={lane.channel} layout={layout} lane={lane} text={words.channel(lane.channel)} />
      ))}
      {layout.bubbles.map((bubble) => {
        const { moment, way } = bubble;
        return (
          <Target
            key={`${moment.kind} ${way.channel}`}
            id={`way:${moment.kind}:${way.channel}`}
            part="map-bubble"
            label={words.way(moment, way)}
            to={() => onBehind({ kind: 'moment', moment: moment.kind, channel: way.channel, unhappy: false, span })}
          >
            <Drop bubble={bubble} x={layout.inline(bubble.x)} />
          </Target>
        );
      })}
    </>
  );
}

function Drop({ bubble: { moment, way, y, radius }, x }: { bubble: Bubble; x: number }) {
  const feeling = way.feeling && named(way.feeling.mean);
  return (
    <g class="map-bubble" data-emotion={feeling ?? 'unknown'}>
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={y + 4} text-anchor="middle">
        {feeling === null ? '·' : signs[feeling]}
      </text>
      {moment.defining && <path class="map-star" d={star} transform={`translate(${x + radius} ${y - radius + 1})`} />}
    </g>
  );
}
