import { Dexie } from 'dexie';

/** Many questions to an index at once, in the running transaction: their answers in the order asked. */
export const answersOf = <K, T>(
  source: IDBIndex,
  asked: readonly K[],
  ask: (source: IDBIndex, one: K) => IDBRequest<T>,
): Promise<readonly T[]> =>
  new Dexie.Promise<readonly T[]>((resolve, reject) => {
    const answers: T[] = new Array(asked.length);
    let waiting = asked.length;
    for (const [i, one] of asked.entries()) {
      const request = ask(source, one);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        answers[i] = request.result;
        if (--waiting === 0) resolve(answers);
      };
    }
  }) as unknown as Promise<readonly T[]>;
