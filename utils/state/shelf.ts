/** Small things kept by name: `sessionStorage` or `localStorage`, or nothing at all where the browser forbids them. */
export interface Shelf {
  get(name: string): string | null;
  set(name: string, value: string): void;
}

/** `open` throws where the user blocks all cookies; what is kept then lasts as long as the page. */
export function shelf(open: () => Pick<Storage, 'getItem' | 'setItem'>): Shelf {
  const kept = new Map<string, string>();
  const attempt = <T>(act: (storage: Pick<Storage, 'getItem' | 'setItem'>) => T): T | undefined => {
    try {
      return act(open());
    } catch {
      // Forbidden or full: the map has it.
      return undefined;
    }
  };
  return {
    get: (name) => kept.get(name) ?? attempt((storage) => storage.getItem(name)) ?? null,
    set(name, value) {
      kept.set(name, value);
      attempt((storage) => storage.setItem(name, value));
    },
  };
}
