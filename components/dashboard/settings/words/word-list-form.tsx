import { Plus, X } from 'lucide-preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { WordList } from '../../../../utils/domain/model/own-words';
import { newWords, problemWith, type WordProblem } from '../../../../utils/domain/words/word-list';
import { wordListWords, wordProblemWords } from '../../../../utils/wording/own-words';
import { textKey } from '../../../../utils/wording/text-key';
import { Button, IconButton } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { useWords } from '../../../ui/words';

interface WordListFormProps {
  readonly list: WordList;
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
}

/** One list as it stands, and a field for more. Several lines at once become several phrases. */
export function WordListForm({ list, words, onChange }: WordListFormProps) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<WordProblem | null>(null);
  const chips = useRef<HTMLUListElement>(null);
  const form = useRef<HTMLFormElement>(null);

  const add = (phrases: readonly string[]): boolean => {
    const wrong = problemWith(words, phrases);
    setProblem(wrong);
    const fresh = newWords(words, phrases);
    if (wrong !== null || fresh.length === 0) return false;
    onChange([...words, ...fresh]);
    setTyped('');
    return true;
  };
  const remove = (place: number) => {
    onChange(words.filter((_, index) => index !== place));
    // The button that had the focus is gone: the next one takes it, or the field.
    const buttons = chips.current?.querySelectorAll('button') ?? [];
    const next = buttons[place + 1] ?? buttons[place - 1] ?? form.current?.querySelector('input');
    next?.focus();
  };

  return (
    <section class="words-list" aria-labelledby={id} data-part="words" data-name={list}>
      <h3 id={id}>{wordListWords(list, t)}</h3>
      {words.length > 0 && (
        <ul class="words-chips" ref={chips}>
          {words.map((word, place) => (
            <li key={word} data-part="word">
              <span dir="auto">{word}</span>
              <IconButton
                icon={X}
                label={t('wordsRemove', word)}
                data-part="word-remove"
                onClick={() => remove(place)}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        ref={form}
        class="words-add"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add([typed]);
        }}
        onPaste={(event) => {
          const lines = event.clipboardData?.getData('text/plain').split(/\r?\n/) ?? [];
          if (lines.length > 1 && typed === '' && add(lines)) event.preventDefault();
        }}
      >
        <Field
          label={t(textKey('wordsAdd', list))}
          hint={t(textKey('wordsHint', list))}
          error={problem ? wordProblemWords(problem, t) : ''}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setProblem(null);
          }}
          data-part="word-field"
        />
        <Button type="submit" icon={Plus} data-part="word-add">
          {t('wordsAddNow')}
        </Button>
      </form>
    </section>
  );
}
