import { type ReadonlySignal, signal } from '@preact/signals';

export interface HashRoute<Id extends string> {
  readonly at: ReadonlySignal<Id>;
  close(): void;
}

/** Which section the address names after "#"; the first one where it names none of them. */
export function hashRoute<Id extends string>(ids: readonly [Id, ...Id[]], window: Window): HashRoute<Id> {
  const read = (): Id => ids.find((id) => id === window.location.hash.slice(1)) ?? ids[0];
  const at = signal(read());
  const follow = () => {
    at.value = read();
  };
  window.addEventListener('hashchange', follow);
  return { at, close: () => window.removeEventListener('hashchange', follow) };
}
