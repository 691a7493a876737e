import { useState } from 'preact/hooks';
import type { PeopleAsked } from '../../../utils/domain/people/asked';
import type { Background } from '../../../utils/state/background';

/** Who was chosen from the list, to change something of all of them. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  toggle(id: string): void;
  /** All who are asked for, also those that nobody has scrolled to. */
  all(): Promise<void>;
  clear(): void;
}

export function useSelection({ call }: Background, asked: PeopleAsked): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    toggle: (id) =>
      setIds((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    async all() {
      const found = await call('peopleIds', { asked });
      if (found.ok) setIds(new Set(found.value));
    },
    clear: () => setIds((before) => (before.size > 0 ? new Set() : before)),
  };
}
