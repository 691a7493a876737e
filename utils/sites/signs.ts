import type { SiteSign } from './site';

/** The signs alone, so that the bootstrap carries no adapter. */
const signs: readonly SiteSign[] = Object.values(
  import.meta.glob<SiteSign>(['./*.ts', '!./index.ts', '!./site.ts', '!./signs.ts'], { eager: true, import: 'sign' }),
).sort((a, b) => Number(a.anyOther ?? false) - Number(b.anyOther ?? false));

/** The site that this document is a page of, or undefined. */
export const signOf = (document: Document, hostname: string): SiteSign | undefined =>
  signs.find((sign) => (!sign.hosts || sign.hosts.includes(hostname)) && document.querySelector(sign.page) !== null);
