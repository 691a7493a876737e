/** Milliseconds of each round. */
export interface Times {
  readonly ours: readonly number[];
  readonly raw: readonly number[];
}

interface Turns {
  readonly ours: (i: number) => Promise<unknown>;
  readonly theirs: (i: number) => Promise<unknown>;
  /** After ours and before theirs, and not counted: what theirs has to know of ours. */
  readonly between?: (i: number) => Promise<unknown>;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** In turns: the one first and then the other first, or ours first where theirs follows it. */
export async function inTurns(rounds: number, { ours, theirs, between }: Turns): Promise<Times> {
  const times = { ours: [] as number[], raw: [] as number[] };
  for (let i = 0; i < rounds; i++) {
    const isFirst = between !== undefined || i % 2 === 0;
    if (isFirst) times.ours.push(await timed(() => ours(i)));
    await between?.(i);
    times.raw.push(await timed(() => theirs(i)));
    if (!isFirst) times.ours.push(await timed(() => ours(i)));
  }
  return times;
}
