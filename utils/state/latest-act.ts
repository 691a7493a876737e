import type { Background } from './background';

/** The latest act that can be taken back, '' where there is none. To be asked for right after an act of one's own. */
export async function latestAct({ call }: Background): Promise<string> {
  const acts = await call('undoable', {});
  return acts.ok ? (acts.value[0]?.id ?? '') : '';
}
