import { named } from '../../../utils/domain/insights/feeling';
import type { Moment } from '../../../utils/domain/insights/moments';
import type { Span } from '../../../utils/domain/insights/month';
import { leastWords } from '../../../utils/domain/insights/weakness';
import { emotionWords } from '../../../utils/wording/journey';
import { LaneName, type LanesProps } from './map-lanes';
import { between, smooth } from './smooth';
import { Target } from './target';

interface FeelingsProps extends LanesProps {
  readonly span: Span;
  readonly weakest: Moment['kind'] | undefined;
  readonly compares: boolean;
}

/** How they feel on the way: the mean of each moment with its spread, and the one that is weakest. */
export function FeelingsLane({ layout, words, span, weakest, compares, onBehind }: FeelingsProps) {
  const { feelings, feelingY, inline } = layout;
  const felt = layout.slots.flatMap(({ moment, x, width }) => {
    const { feeling } = moment;
    return feeling ? [{ moment, feeling, x: inline(x), width }] : [];
  });
  const inOrder = felt.toSorted((a, b) => a.x - b.x);
  const line = (value: (one: (typeof felt)[number]) => number) =>
    inOrder.map((one) => ({ x: one.x, y: feelingY(value(one)) }));
  const before = layout.slots
    .flatMap(({ moment, x }) =>
      moment.before.feeling ? [{ x: inline(x), y: feelingY(moment.before.feeling.mean) }] : [],
    )
    .sort((a, b) => a.x - b.x);
  const start = inline(layout.start - 4, layout.width - layout.start + 4);
  const level = (value: number, kind: string) => (
    <path class={kind} d={`M${start} ${feelingY(value)}h${layout.width - layout.start + 4}`} />
  );
  return (
    <>
      <LaneName layout={layout} lane={feelings} text={words.t('mapFeelings')} />
      {([2, 0, -2] as const).map((value) => (
        <g key={value}>
          {level(value, value === 0 ? 'map-level' : 'map-level map-level-end')}
          {value !== 0 && (
            <text class="map-faint" x={inline(0)} y={feelingY(value) + 4}>
              {emotionWords(value, words.t)}
            </text>
          )}
        </g>
      ))}
      {inOrder.length > 1 && (
        <>
          <path
            class="map-spread"
            d={between(
              line(({ feeling }) => feeling.high),
              line(({ feeling }) => feeling.low),
            )}
          />
          {compares && before.length > 1 && <path class="map-before" d={smooth(before)} />}
          <path class="map-curve" d={smooth(line(({ feeling }) => feeling.mean))} />
        </>
      )}
      {felt.map(({ moment, feeling, x, width }) => {
        const isWeakest = moment.kind === weakest;
        const y = feelingY(feeling.mean);
        return (
          <Target
            key={moment.kind}
            id={`felt:${moment.kind}`}
            part="map-felt"
            label={words.moment(moment)}
            to={() => onBehind({ kind: 'moment', moment: moment.kind, channel: null, unhappy: feeling.mean < 0, span })}
          >
            <circle class="map-felt-area" cx={x} cy={y} r={Math.min(14, width / 2)} />
            <circle
              class={isWeakest ? 'map-felt map-felt-weakest' : 'map-felt'}
              data-emotion={named(feeling.mean)}
              data-few={feeling.n < leastWords ? true : undefined}
              cx={x}
              cy={y}
              r={isWeakest ? 6.5 : 3.5}
            />
          </Target>
        );
      })}
      {felt
        .filter(({ moment }) => moment.kind === weakest)
        .map(({ moment, feeling, x }) => {
          const text = words.t('mapWeakest', words.names.kind(moment.kind));
          const half = text.length * 3.4;
          const at = Math.min(layout.width - half, Math.max(half, x));
          const y = feelingY(feeling.mean);
          const below = y + 24 < feelings.y + feelings.height - 4;
          return (
            <text key={moment.kind} class="map-weakest" x={at} y={below ? y + 22 : y - 14} text-anchor="middle">
              {text}
            </text>
          );
        })}
    </>
  );
}
