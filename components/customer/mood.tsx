import type { Emotion, Touchpoint } from '../../utils/domain/model/touchpoint';
import { useWords } from '../ui/words';
import { Feeling } from './feeling';
import './mood.css';

interface Felt {
  readonly at: number;
  readonly emotion: Emotion;
}

/** How the customer felt last, which way it goes, and the way there. Nothing where nobody has said. */
export function Mood({ touchpoints }: { touchpoints: readonly Touchpoint[] }) {
  const { t } = useWords();
  const felt = touchpoints
    .flatMap(({ at, emotion }) => (emotion === null ? [] : [{ at, emotion }]))
    .sort((a, b) => a.at - b.at);
  const last = felt.at(-1);
  if (!last) return null;
  const before = felt.at(-2)?.emotion ?? last.emotion;
  const trend = last.emotion > before ? 'moodRising' : last.emotion < before ? 'moodFalling' : '';
  return (
    <div class="mood" data-part="mood">
      <Feeling emotion={last.emotion} />
      {trend && <span>{t(trend)}</span>}
      {felt.length > 1 && <Spark felt={felt} />}
    </div>
  );
}

const width = 112;
const height = 28;

/** Drawn evenly, contact by contact: the words above say what it shows. */
function Spark({ felt }: { felt: readonly Felt[] }) {
  const points = felt.map(({ emotion }, index) => ({
    x: 4 + (index * (width - 8)) / (felt.length - 1),
    y: height / 2 - emotion * 5,
  }));
  const last = points[points.length - 1];
  return (
    <svg class="mood-spark" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <path class="mood-zero" d={`M2 ${height / 2}H${width - 2}`} />
      <path d={curve(points)} />
      <circle cx={last?.x} cy={last?.y} r="3" />
    </svg>
  );
}

/** A line through all points, level at each of them. */
function curve(points: readonly { readonly x: number; readonly y: number }[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let { x: fromX, y: fromY } = first;
  const bends = rest.map(({ x, y }) => {
    const middle = (fromX + x) / 2;
    const bend = `C${middle} ${fromY} ${middle} ${y} ${x} ${y}`;
    [fromX, fromY] = [x, y];
    return bend;
  });
  return `M${first.x} ${first.y}${bends.join('')}`;
}
