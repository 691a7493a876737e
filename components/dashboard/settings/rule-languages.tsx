import { useState } from 'preact/hooks';
import { languageWords } from '../../../utils/wording/template';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/words';
import './rule-languages.css';

/** So many are named; of more, how many there are. */
const mostNamed = 3;

interface RuleLanguagesProps {
  /** What the check can read, BCP 47. */
  readonly reads: readonly string[];
  readonly on: readonly string[];
  /** The check, for a reader who hears only this. */
  readonly rule: string;
  readonly choose: (on: readonly string[]) => void;
}

/** In which languages a check speaks: told in a line, and opened to be chosen. */
export function RuleLanguages({ reads, on, rule, choose }: RuleLanguagesProps) {
  const { t, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="rule-languages"
      data-part="rule-languages"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{useTold(on)}</summary>
      {isOpen && (
        <fieldset>
          <legend class="out-of-sight">{t('ruleLanguagesOf', rule)}</legend>
          <ul>
            {reads.map((one) => (
              <li key={one}>
                <label>
                  <input
                    type="checkbox"
                    checked={on.includes(one)}
                    data-name={one}
                    onChange={({ currentTarget }) =>
                      choose(reads.filter((each) => (each === one ? currentTarget.checked : on.includes(each))))
                    }
                  />
                  {languageWords(one, language)}
                </label>
              </li>
            ))}
          </ul>
          <Button
            kind="quiet"
            data-part="rule-languages-all"
            onClick={() => choose(reads)}
            disabled={on.length === reads.length}
          >
            {t('ruleLanguagesAll')}
          </Button>
          <Button kind="quiet" data-part="rule-languages-none" onClick={() => choose([])} disabled={on.length === 0}>
            {t('ruleLanguagesNone')}
          </Button>
        </fieldset>
      )}
    </details>
  );
}

function useTold(on: readonly string[]): string {
  const { t, language } = useWords();
  if (on.length === 0) return t('ruleNoLanguage');
  const named = on.slice(0, on.length > mostNamed + 1 ? mostNamed : on.length);
  const rest = on.length - named.length;
  const names = named.map((one) => languageWords(one, language));
  const all = rest > 0 ? [...names, t('ruleMoreLanguages', new Intl.NumberFormat(language).format(rest))] : names;
  return t('ruleLanguages', new Intl.ListFormat(language, { type: 'conjunction' }).format(all));
}
