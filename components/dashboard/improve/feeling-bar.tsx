import type { Feeling } from '../../../utils/domain/insights/feeling';
import { named } from '../../../utils/domain/insights/feeling';
import { emotionWords } from '../../../utils/wording/journey';
import { useWords } from '../../ui/words';

interface FeelingBarProps {
  readonly feeling: Feeling;
  /** How it was before, hollow. */
  readonly before: Feeling | null;
}

const share = (value: number): string => `${((value + 2) / 4) * 100}%`;

/** Where a feeling lies between upset and delighted, with its spread. What it says stands beside it in words. */
export function FeelingBar({ feeling, before }: FeelingBarProps) {
  const { t } = useWords();
  return (
    <div class="feeling-bar" aria-hidden="true">
      <span>{emotionWords(-2, t)}</span>
      <div class="feeling-bar-line">
        <i class="feeling-bar-zero" style={{ insetInlineStart: share(0) }} />
        <i
          class="feeling-bar-spread"
          style={{ insetInlineStart: share(feeling.low), width: `${((feeling.high - feeling.low) / 4) * 100}%` }}
        />
        {before && <i class="feeling-bar-point feeling-bar-before" style={{ insetInlineStart: share(before.mean) }} />}
        <i
          class="feeling-bar-point map-sign"
          data-emotion={named(feeling.mean)}
          style={{ insetInlineStart: share(feeling.mean) }}
        />
      </div>
      <span>{emotionWords(2, t)}</span>
    </div>
  );
}
