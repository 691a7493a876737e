import { useId } from 'preact/hooks';
import './progress.css';

interface ProgressProps {
  readonly label: string;
  /** 0 to 1; null while it is not known how far it is. */
  readonly value: number | null;
}

export function Progress({ label, value }: ProgressProps) {
  const id = useId();
  return (
    <div class="progress">
      <label for={id}>{label}</label>
      <progress id={id} {...(value === null ? {} : { value })} max={1} />
    </div>
  );
}
