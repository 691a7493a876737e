import { Angry, Annoyed, Laugh, Meh, Smile } from 'lucide-preact';
import type { Emotion } from '../../utils/domain/model/touchpoint';
import { Icon, type LucideIcon } from '../ui/icon';
import './feeling.css';
import { useWords } from '../ui/words';

export const emotions = [-2, -1, 0, 1, 2] as const satisfies readonly Emotion[];

/** A face, a word and a colour for each, so that it never hangs on the colour. */
const feelings: Readonly<Record<Emotion, { readonly key: string; readonly name: string; readonly icon: LucideIcon }>> =
  {
    [-2]: { key: 'feelingUpset', name: 'upset', icon: Angry },
    [-1]: { key: 'feelingUneasy', name: 'uneasy', icon: Annoyed },
    0: { key: 'feelingNeutral', name: 'neutral', icon: Meh },
    1: { key: 'feelingPleased', name: 'pleased', icon: Smile },
    2: { key: 'feelingDelighted', name: 'delighted', icon: Laugh },
  };

export function Feeling({ emotion }: { emotion: Emotion }) {
  const { t } = useWords();
  const { key, name, icon } = feelings[emotion];
  return (
    <span class={`feeling feeling-${name}`} data-part="feeling" data-emotion={emotion}>
      <Icon of={icon} />
      <b>{t(key)}</b>
    </span>
  );
}

interface FeelingChoiceProps {
  readonly chosen: Emotion | null;
  readonly onChoose: (emotion: Emotion | null) => void;
  /** The question, where it is not about how they felt then. */
  readonly ask?: string;
}

/** Five faces to choose from, or none of them. */
export function FeelingChoice({ chosen, onChoose, ask }: FeelingChoiceProps) {
  const { t } = useWords();
  return (
    <fieldset class="feeling-choice">
      <legend>{ask ?? t('feelingAsk')}</legend>
      <div class="feeling-faces">
        {emotions.map((emotion) => {
          const { key, name, icon } = feelings[emotion];
          return (
            <button
              type="button"
              key={emotion}
              class={`feeling-face feeling-${name}`}
              aria-pressed={chosen === emotion}
              aria-label={t(key)}
              title={t(key)}
              onClick={() => onChoose(chosen === emotion ? null : emotion)}
            >
              <Icon of={icon} size={20} />
            </button>
          );
        })}
        {chosen !== null && <span class="feeling-word">{t(feelings[chosen].key)}</span>}
      </div>
    </fieldset>
  );
}
