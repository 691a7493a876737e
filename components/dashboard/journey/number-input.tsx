import { useState } from 'preact/hooks';
import { useWish } from '../../ui/use-wish';
import { wholeWithin } from './whole-within';

interface NumberInputProps {
  readonly label: string;
  /** Stands behind it: "days". */
  readonly unit: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly part: string;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => Promise<boolean>;
}

/** A number that is kept when the field is left, or with Enter. What is no such number goes back to what it was. */
export function NumberInput({ label, unit, value, least, most, part, disabled, onChange }: NumberInputProps) {
  const [shown, wish] = useWish(value, onChange);
  /** Null: nobody is typing. */
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (text: string) => {
    setTyped(null);
    const number = wholeWithin(text, least, most);
    if (number !== null && number !== shown) wish(number);
  };
  return (
    <span class="journey-number">
      <input
        type="number"
        class="field-input"
        aria-label={label}
        min={least}
        max={most}
        value={typed ?? String(shown)}
        disabled={disabled}
        data-part={part}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={(event) => keep(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep(event.currentTarget.value);
        }}
      />
      {unit}
    </span>
  );
}
