import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './switch.css';
import { useWish } from './use-wish';

interface SwitchProps {
  readonly text: ComponentChildren;
  /** A sentence below, read with the text. */
  readonly hint?: string;
  readonly isOn: boolean;
  readonly part?: string;
  readonly name?: string;
  /** True once it has been done. Where it is not, somebody has said why. */
  readonly onSwitch: (isOn: boolean) => Promise<boolean>;
}

/** On or off, at once: it shows what was asked for, and goes back when that could not be done. */
export function Switch({ text, hint, isOn, part, name, onSwitch }: SwitchProps) {
  const id = useId();
  const [shown, wish] = useWish(isOn, onSwitch);
  return (
    <div class="switch">
      <div class="switch-words">
        <label for={id}>{text}</label>
        {hint && <p id={`${id}-hint`}>{hint}</p>}
      </div>
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={shown}
        aria-checked={shown}
        aria-describedby={hint ? `${id}-hint` : undefined}
        data-part={part}
        data-name={name}
        onChange={() => wish(!shown)}
      />
    </div>
  );
}
