/** A whole database as it lies in the browser: its stores, their indexes and all rows. */
export interface Dump {
  /** As the browser counts: ten times ours. */
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[] | null;
    /** Its keys are counted up by the browser. */
    readonly autoIncrement?: true;
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string | string[];
      readonly unique: boolean;
      readonly multiEntry: boolean;
    }[];
    readonly rows: readonly unknown[];
  }[];
}

export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export async function dumpOf(factory: IDBFactory, name: string): Promise<Dump> {
  const database = await settled(factory.open(name));
  const stores = await Promise.all(
    [...database.objectStoreNames].map(async (each) => {
      const store = database.transaction(each).objectStore(each);
      const indexes = [...store.indexNames].map((index) => {
        const { name, keyPath, unique, multiEntry } = store.index(index);
        return { name, keyPath, unique, multiEntry };
      });
      const counting = store.autoIncrement ? { autoIncrement: true as const } : {};
      return { name: each, keyPath: store.keyPath, ...counting, indexes, rows: await settled(store.getAll()) };
    }),
  );
  const { version } = database;
  database.close();
  return { version, stores };
}

/** Lays a dump down as it was, by the browser's own API. */
export async function layDown(factory: IDBFactory, name: string, dump: Dump): Promise<void> {
  const request = factory.open(name, dump.version);
  request.onupgradeneeded = () => {
    for (const { name: each, keyPath, autoIncrement = false, indexes, rows } of dump.stores) {
      const store = request.result.createObjectStore(each, { keyPath, autoIncrement });
      for (const { name, keyPath: path, ...options } of indexes) store.createIndex(name, path, options);
      for (const row of rows) store.put(row);
    }
  };
  (await settled(request)).close();
}

const arrays = { Int32Array, Uint32Array };
type ArrayName = keyof typeof arrays;

/** JSON knows no arrays of numbers of one kind. */
interface WrittenArray {
  readonly array: ArrayName;
  readonly numbers: readonly number[];
}

const isWritten = (value: unknown): value is WrittenArray =>
  typeof value === 'object' && value !== null && 'array' in value && 'numbers' in value;

export const dumpText = (dump: Dump): string => {
  const plain = (_: string, value: unknown): unknown => {
    const array = (Object.keys(arrays) as ArrayName[]).find((name) => value instanceof arrays[name]);
    return array ? { array, numbers: [...(value as Uint32Array)] } : value;
  };
  return `${JSON.stringify(dump, plain, 1)}\n`;
};

export const dumpFromText = (text: string): Dump =>
  JSON.parse(text, (_, value: unknown) => (isWritten(value) ? arrays[value.array].from(value.numbers) : value));
