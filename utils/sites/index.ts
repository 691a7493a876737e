import type { MailSite, SiteSign } from './site';

/** Every site, one file each. */
export const sites: readonly MailSite[] = Object.values(
  import.meta.glob<MailSite>(['./*.ts', '!./index.ts', '!./site.ts', '!./signs.ts'], {
    eager: true,
    import: 'default',
  }),
);

export const siteById = (id: string): MailSite | undefined => sites.find((site) => site.id === id);

export type { MailSite, SiteSign };
