import type { TaughtPage } from '../../domain/model/taught';
import type { Site } from '../../sites/site';

type Taught = () => readonly TaughtPage[];
type Reader = (site: Site, taught: Taught) => Site;

const name = Symbol.for('waymark.taught');

type World = { [name]?: Reader };

/** Leaves what reads by lessons for the page script: it comes only into a page of which something was taught. */
export function leaveReader(world: object, reader: Reader): void {
  (world as World)[name] = reader;
}

/** A site that is read by what was taught of it as soon as there is something, and what reads by it has come. */
export function teachable(site: Site, taught: Taught): Site {
  let learned: Site | undefined;
  const now = (): Site => {
    if (taught().length === 0) return site;
    learned ??= (globalThis as World)[name]?.(site, taught);
    return learned ?? site;
  };
  return {
    ...site,
    composers: (document) => now().composers(document),
    get record() {
      return now().record;
    },
    health: (document) => now().health(document),
    watch: (document) => now().watch(document),
  };
}
