import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './switch.css';

interface SwitchProps {
  readonly text: ComponentChildren;
  /** A sentence below, read with the text. */
  readonly hint?: string;
  readonly isOn: boolean;
  readonly part?: string;
  readonly name?: string;
  readonly onSwitch: (isOn: boolean) => void;
}

/** On or off, at once. */
export function Switch({ text, hint, isOn, part, name, onSwitch }: SwitchProps) {
  const id = useId();
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
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={hint ? `${id}-hint` : undefined}
        data-part={part}
        data-name={name}
        onChange={({ currentTarget }) => {
          // It shows what is, not what was asked for: it moves when that has been done.
          currentTarget.checked = isOn;
          onSwitch(!isOn);
        }}
      />
    </div>
  );
}
