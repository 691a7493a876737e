export const walkKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** Where a key leads from here: to the next or the one before of what can be pointed at, around it or into it. */
export function walk(stops: readonly HTMLElement[], at: HTMLElement | null, key: string): HTMLElement | null {
  if (key === 'ArrowUp') {
    const around = at?.parentElement;
    return around && around.localName !== 'body' ? around : at;
  }
  if (key === 'ArrowDown') return (at?.firstElementChild as HTMLElement | null | undefined) ?? at;
  const index = at ? stops.indexOf(at) : -1;
  const next = key === 'ArrowRight' ? index + 1 : index < 0 ? -1 : index - 1;
  return stops.at(next % Math.max(1, stops.length)) ?? at;
}
