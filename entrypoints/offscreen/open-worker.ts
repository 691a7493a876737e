import type { ReadAnswer, ReadRequest } from '../../utils/messaging/reading';

type File = ReadRequest['waymarkRead'];

/** The thread that reads documents: begun with the first one, and ended where one takes too long. */
export interface ReadingWorker {
  read(file: File): Promise<ReadAnswer>;
  close(): void;
}

const unread = (code: string): ReadAnswer => ({ ok: false, reason: { code, params: {} } });

export function openWorker(begin: () => Worker, patience: number): ReadingWorker {
  let worker: Worker | undefined;
  const close = () => {
    worker?.terminate();
    worker = undefined;
  };

  return {
    close,
    read(file) {
      worker ??= begin();
      const mine = worker;
      return new Promise((resolve) => {
        const end = (answer: ReadAnswer, isBroken: boolean) => {
          clearTimeout(timer);
          if (isBroken) close();
          resolve(answer);
        };
        const timer = setTimeout(() => end(unread('documentTooSlow'), true), patience);
        mine.onmessage = ({ data }: MessageEvent<Partial<ReadAnswer>>) => {
          if (data.ok !== undefined) end(data as ReadAnswer, false);
        };
        // Out of memory, or an error that nobody caught: the next document gets another thread.
        mine.onerror = () => end(unread('documentDamaged'), true);
        mine.postMessage(file, typeof file.bytes === 'string' ? [] : [file.bytes]);
      });
    },
  };
}
