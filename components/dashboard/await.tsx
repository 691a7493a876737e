import type { ComponentChildren } from 'preact';
import type { Loaded } from '../../utils/state/loaded';
import { errorWords } from '../../utils/wording/error';
import { Spinner } from '../ui/spinner';
import { Trouble } from '../ui/trouble';
import { useWords } from '../ui/words';

interface AwaitProps<T> {
  readonly loaded: Loaded<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** What was asked for, or a sign of life until it is there; an error says what is wrong and how to try again. */
export function Await<T>({ loaded, children }: AwaitProps<T>) {
  const { t } = useWords();
  const value = loaded.value.value;
  const error = loaded.error.value;
  return (
    <>
      {error && <Trouble sentence={errorWords(error, t)} again={() => void loaded.ask()} />}
      {value !== null ? children(value) : !error && <Spinner />}
    </>
  );
}
