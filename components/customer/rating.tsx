import { useWords } from '../ui/words';
import './rating.css';

export const ratings = [1, 2, 3, 4, 5] as const;

interface RatingChoiceProps {
  readonly chosen: number | null;
  readonly onChoose: (rating: number | null) => void;
}

/** How they rated it, 1 to 5; pressed again, the choice is taken back. */
export function RatingChoice({ chosen, onChoose }: RatingChoiceProps) {
  const { t } = useWords();
  return (
    <fieldset class="rating">
      <legend>{t('ratingAsk')}</legend>
      <div class="rating-marks">
        {ratings.map((rating) => (
          <button
            type="button"
            key={rating}
            class="rating-mark"
            aria-pressed={chosen === rating}
            aria-label={t('ratingOf', rating)}
            onClick={() => onChoose(chosen === rating ? null : rating)}
          >
            {rating}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
