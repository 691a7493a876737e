import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

interface Labelled {
  readonly label: string;
  /** A sentence below, shown and read with the input. */
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
}

function Labels({ id, label, error, hint, children }: Labelled & { id: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {(error || hint) && (
        <p id={`${id}-note`} class={error ? 'field-error' : 'field-hint'}>
          {error || hint}
        </p>
      )}
    </div>
  );
}

const describe = (id: string, { error, hint }: Labelled) => ({
  id,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': error || hint ? `${id}-note` : undefined,
});

interface Input extends Labelled {
  readonly name?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

interface FieldProps extends Input {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time' | 'number' | 'search' | 'password';
  readonly placeholder?: string;
  /** Of a date or a number. */
  readonly min?: string;
  readonly max?: string;
}

/** `data-` attributes go to the input. Preact's types want a literal `type`, hence the narrowing. */
export function Field(props: FieldProps) {
  const { label, error, hint, onChange, type = 'text', ...input } = props;
  const id = useId();
  return (
    <Labels id={id} label={label} error={error} hint={hint}>
      <input
        autocomplete="off"
        {...input}
        {...({ type } as { type: 'text' })}
        {...describe(id, props)}
        class="field-input"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Labels>
  );
}

export function TextField(props: Input & { readonly rows?: number }) {
  const { label, error, hint, onChange, rows = 2, ...area } = props;
  const id = useId();
  return (
    <Labels id={id} label={label} error={error} hint={hint}>
      <textarea
        {...area}
        rows={rows}
        {...describe(id, props)}
        class="field-input"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Labels>
  );
}

interface SelectProps extends Input {
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

export function Select(props: SelectProps) {
  const { label, error, hint, choices, onChange, ...select } = props;
  const id = useId();
  return (
    <Labels id={id} label={label} error={error} hint={hint}>
      <select
        {...select}
        {...describe(id, props)}
        class="field-input"
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Labels>
  );
}
