import type { Site } from '../sites/site';

const name = Symbol.for('waymark.site');

type World = { [name]?: Site };

/** Leaves an adapter for the page script, which comes into the same world after it. */
export function leaveSite(world: object, site: Site): void {
  (world as World)[name] = site;
}

export const broughtSite = (world: object): Site | undefined => (world as World)[name];
