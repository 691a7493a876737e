import { useLayoutEffect, useState } from 'preact/hooks';
import { clockOf, minutesOf } from '../../../utils/wording/clock';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/words';

interface Measure {
  readonly label: string;
  readonly hint?: string;
  readonly part: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** What is typed, until it is a value; and again what is stored, when that changes. */
function useTyped(stored: string): readonly [string, (typed: string) => void] {
  const [typed, setTyped] = useState(stored);
  useLayoutEffect(() => setTyped(stored), [stored]);
  return [typed, setTyped];
}

/** A time of the day, in minutes from midnight. */
export function TimeSetting({ label, hint, part, value, onChange }: Measure) {
  const [typed, setTyped] = useTyped(clockOf(value));
  const type = (text: string) => {
    setTyped(text);
    if (text !== '') onChange(minutesOf(text));
  };
  return <Field label={label} hint={hint} type="time" value={typed} onChange={type} data-part={part} />;
}

/** A whole number from one on. */
export function CountSetting({ label, hint, part, value, max, onChange }: Measure & { readonly max: number }) {
  const { t } = useWords();
  const [typed, setTyped] = useTyped(String(value));
  const isValue = (text: string) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= max;
  const type = (text: string) => {
    setTyped(text);
    if (isValue(text)) onChange(Number(text));
  };
  return (
    <Field
      label={label}
      hint={hint}
      error={isValue(typed) ? '' : t('settingsCountBetween', 1, max)}
      type="number"
      min="1"
      max={String(max)}
      value={typed}
      onChange={type}
      data-part={part}
    />
  );
}
