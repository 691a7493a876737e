import { useRef, useState } from 'preact/hooks';
import type { FeedbackAnswer, FeedbackStep } from '../../utils/messaging/doors/story';
import { Button } from '../ui/button';
import { Actions } from '../ui/card';
import { Field } from '../ui/field';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';
import './feedback.css';
import './rating.css';

export type Scale = FeedbackAnswer['kind'];
const scales = ['csat', 'nps', 'word'] as const satisfies readonly Scale[];

/** The values of a scale, each with the key that gives it while the focus is here. Ten has no digit of its own. */
const valuesOf = (scale: 'csat' | 'nps'): readonly (readonly [number, string])[] =>
  Array.from({ length: scale === 'csat' ? 5 : 11 }, (_, at) => (scale === 'csat' ? at + 1 : at)).map((value) => [
    value,
    value === 10 ? 't' : String(value),
  ]);

interface FeedbackAskProps {
  readonly customerId: string;
  readonly purchaseId: string | null;
  readonly scale: Scale;
  readonly onScale: (scale: Scale) => void;
  /** What to do about the answer. */
  readonly onAnswered: (next: FeedbackStep) => void;
}

/** What did they say when asked how we did? One key opens it, the next one answers. */
export function FeedbackAsk({ customerId, purchaseId, scale, onScale, onAnswered }: FeedbackAskProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const box = useRef<HTMLFieldSetElement>(null);
  const [word, setWord] = useState('');
  const [isBusy, setBusy] = useState(false);

  const give = async (answer: FeedbackAnswer, done: string) => {
    // Two keys in a row are two keys of one answer, hardly two answers.
    if (isBusy) return;
    setBusy(true);
    let next: FeedbackStep = 'none';
    const giving = background.call('giveFeedback', { customerId, purchaseId, answer }).then((result) => {
      if (result.ok) next = result.value.next;
      return result;
    });
    const isGiven = await act(giving, { done, undo: 'journal' });
    setBusy(false);
    if (!isGiven) return;
    setWord('');
    onAnswered(next);
  };
  const giveWord = () => {
    const text = word.trim();
    if (text) void give({ kind: 'word', text }, t('feedbackNoted', text));
  };

  return (
    <fieldset
      class="feedback"
      ref={box}
      data-part="feedback"
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
        const button = box.current?.querySelector<HTMLButtonElement>(`[data-answer="${event.key}"]`);
        if (!button) return;
        event.preventDefault();
        event.stopPropagation();
        button.click();
      }}
    >
      <legend>{t('feedbackAsk')}</legend>
      <div class="feedback-scales">
        {scales.map((one) => (
          <button
            type="button"
            key={one}
            class="feedback-scale"
            aria-pressed={scale === one}
            data-part={`feedback-${one}`}
            onClick={() => onScale(one)}
          >
            {t(`feedbackScale${one.charAt(0).toUpperCase()}${one.slice(1)}`)}
          </button>
        ))}
      </div>
      {scale === 'word' ? (
        <form
          class="feedback-word"
          onSubmit={(event) => {
            event.preventDefault();
            giveWord();
          }}
        >
          <Field label={t('feedbackWord')} name="word" value={word} onChange={setWord} aria-keyshortcuts="f" />
          <Actions>
            <Button type="submit" data-part="feedback-give" disabled={isBusy}>
              {t('feedbackNote')}
            </Button>
          </Actions>
        </form>
      ) : (
        <>
          <div class="rating-marks">
            {valuesOf(scale).map(([value, key], index) => (
              <button
                type="button"
                key={value}
                class="rating-mark"
                data-answer={key}
                disabled={isBusy}
                aria-label={t(scale === 'csat' ? 'ratingOf' : 'npsOf', value)}
                aria-keyshortcuts={index === 0 ? 'f' : undefined}
                data-focus={index === 0 ? '' : undefined}
                onClick={() => {
                  const said = t(scale === 'csat' ? 'ratingOf' : 'npsOf', value);
                  void give({ kind: scale, value }, t('feedbackNoted', said));
                }}
              >
                {value}
              </button>
            ))}
          </div>
          <p class="feedback-ends">
            <span>{t(scale === 'csat' ? 'feedbackCsatLow' : 'feedbackNpsLow')}</span>
            <span>{t(scale === 'csat' ? 'feedbackCsatHigh' : 'feedbackNpsHigh')}</span>
          </p>
        </>
      )}
    </fieldset>
  );
}
