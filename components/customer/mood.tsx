import { ChevronDown } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { Felt } from '../../utils/domain/model/glance';
import { Icon } from '../ui/icon';
import type { Fold } from '../ui/section';
import { useWords } from '../ui/words';
import { curve } from './curve';
import { EmotionLine } from './emotion-line';
import { Feeling } from './feeling';
import './mood.css';

interface MoodProps {
  /** The oldest first. */
  readonly feelings: readonly Felt[];
  /** Whether the way there is shown in full. */
  readonly fold: Fold;
}

/** How the customer felt last, which way it goes, and the way there. Nothing where nobody has said. */
export function Mood({ feelings, fold }: MoodProps) {
  const { t } = useWords();
  const id = useId();
  const last = feelings.at(-1);
  if (!last) return null;
  const before = feelings.at(-2)?.emotion ?? last.emotion;
  const trend = last.emotion > before ? 'moodRising' : last.emotion < before ? 'moodFalling' : '';
  return (
    <div class="mood">
      <div class="mood-now" data-part="mood">
        <Feeling emotion={last.emotion} />
        {trend && <span>{t(trend)}</span>}
        {feelings.length > 1 && (
          <button
            type="button"
            class="mood-way"
            aria-expanded={!fold.isFolded}
            aria-controls={id}
            aria-label={t('moodWay')}
            title={t('moodWay')}
            data-part="mood-way"
            onClick={() => fold.onFold(!fold.isFolded)}
          >
            {fold.isFolded && <Spark feelings={feelings} />}
            <span class="mood-sign">
              <Icon of={ChevronDown} size={12} />
            </span>
          </button>
        )}
      </div>
      <div id={id}>{feelings.length > 1 && !fold.isFolded && <EmotionLine feelings={feelings} />}</div>
    </div>
  );
}

const width = 96;
const height = 28;
/** More than these are no longer seen apart. */
const most = 12;

/** Drawn evenly, feeling by feeling: the words beside it say what it shows. */
function Spark({ feelings }: { feelings: readonly Felt[] }) {
  const shown = feelings.slice(-most);
  const points = shown.map(({ emotion }, index) => ({
    x: 4 + (index * (width - 8)) / (shown.length - 1),
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
