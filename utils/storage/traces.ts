import type { Row } from '../domain/model/row';
import type { JournalEntry, JournalPart } from './journal';
import type { Store } from './store';

/** Whom to forget. */
export interface Forgotten {
  /** Of the customer and of all rows that go with them. */
  readonly ids: ReadonlySet<string>;
  readonly customers: ReadonlySet<string>;
  /** As they are compared. */
  readonly addresses: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** What is left of rows beside the rows themselves. */
export interface Traces {
  /** The ids of what was removed of theirs, by table. */
  removedOf(table: string, customerId: string): Promise<readonly string[]>;
  /** Takes somebody out of the undo journal; an act that was about nobody else goes whole. Inside a transaction. */
  leaveJournal(forgotten: Forgotten): Promise<void>;
}

const partsAtOnce = 50;

export function traces(store: Store): Traces {
  const entries = store.table<JournalEntry>('journal');
  const parts = store.table<JournalPart>('journalParts');

  const isTheirs = ({ ids, customers, addresses }: Forgotten, row: Row): boolean => {
    const { customerId = '', email = '' } = row as Row & { readonly customerId?: string; readonly email?: string };
    return ids.has(row.id) || customers.has(customerId) || (email !== '' && addresses.has(email));
  };

  function without(part: JournalPart, forgotten: Forgotten): JournalPart {
    const { added, addedRevs, changed } = part;
    const stays = added.map((id) => !forgotten.ids.has(id));
    return {
      ...part,
      added: added.filter((_, i) => stays[i]),
      addedRevs: addedRevs.filter((_, i) => stays[i]),
      changed: changed.filter(({ before }) => !isTheirs(forgotten, before)),
    };
  }

  const namesNobody = ({ params }: JournalEntry['label'], { names }: Forgotten) =>
    !Object.values(params).some((value) => typeof value === 'string' && names.has(value));

  const unnamed = (entry: JournalEntry, { names }: Forgotten): JournalEntry => ({
    ...entry,
    label: {
      ...entry.label,
      params: Object.fromEntries(
        Object.entries(entry.label.params).map(([name, value]) => [
          name,
          typeof value === 'string' && names.has(value) ? '' : value,
        ]),
      ),
    },
  });

  async function leaveEntry(entry: JournalEntry, forgotten: Forgotten): Promise<void> {
    let left = 0;
    const fewer: JournalPart[] = [];
    for (let from = 0; from < entry.parts; from += partsAtOnce) {
      const some = await parts
        .where('[entry+part]')
        .between([entry.id, from], [entry.id, from + partsAtOnce])
        .toArray();
      for (const part of some) {
        const after = without(part, forgotten);
        left += after.added.length + after.changed.length;
        if (after.added.length < part.added.length || after.changed.length < part.changed.length) fewer.push(after);
      }
    }
    if (left === 0) {
      await parts.where('[entry+part]').between([entry.id, 0], [entry.id, Infinity]).delete();
      await entries.delete(entry.id);
      return;
    }
    if (fewer.length > 0) await parts.bulkPut(fewer);
    if (!namesNobody(entry.label, forgotten)) await entries.put(unnamed(entry, forgotten));
  }

  return {
    removedOf: (table, customerId) =>
      store.run(() => store.table(table).where('keys.gone').equals(customerId).primaryKeys()),
    async leaveJournal(forgotten) {
      for (const entry of await store.run(() => entries.toArray())) await leaveEntry(entry, forgotten);
    },
  };
}
