import type { Site } from '../sites/site';

const name = Symbol.for('waymark.sites');

type World = { [name]?: Record<string, Site> };

/**
 * Leaves an adapter for the page script, which comes into the same world after it.
 * @public called by the scripts that `build/site-scripts.ts` makes
 */
export function leaveSite(world: object, site: Site): void {
  const { [name]: sites } = world as World;
  (world as World)[name] = { ...sites, [site.id]: site };
}

export const broughtSite = (world: object, id: string): Site | undefined => (world as World)[name]?.[id];
