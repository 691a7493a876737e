import type { Site, SiteSign } from './site';

/** Every site, one file each, but for the one of all others: it comes by itself. */
export const sites: readonly Site[] = Object.values(
  import.meta.glob<Site>(['./*.ts', '!./any.ts', '!./index.ts', '!./site.ts', '!./signs.ts'], {
    eager: true,
    import: 'default',
  }),
);

export const siteById = (id: string): Site | undefined => sites.find((site) => site.id === id);

export type { Site, SiteSign };
