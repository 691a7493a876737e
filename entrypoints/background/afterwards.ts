/** Work that waits until the answer is out and whoever asked goes on. */
export interface Afterwards {
  add(work: () => void): void;
  /** Does it all now: something is asked that may stand on it. */
  run(): void;
}

/** Milliseconds. A worker lives for thirty seconds after its last answer. */
const aMoment = 1_000;

export function afterwards(): Afterwards {
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(timer);
    timer = undefined;
    const works = waiting;
    waiting = [];
    for (const work of works) work();
  };
  return {
    add(work) {
      waiting.push(work);
      timer ??= setTimeout(run, aMoment);
    },
    run,
  };
}
