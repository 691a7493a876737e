import type { SiteSign } from './site';

/** The signs alone, so that the bootstrap carries no adapter. */
const signs: readonly SiteSign[] = Object.values(
  import.meta.glob<SiteSign>(['./*.ts', '!./site.ts', '!./signs.ts'], { eager: true, import: 'sign' }),
).sort((a, b) => Number(a.anyOther ?? false) - Number(b.anyOther ?? false));

/** The site that this document is a page of, or undefined. */
export const signOf = (document: Document, hostname: string): SiteSign | undefined =>
  signs.find((sign) => {
    const page = pageOf(sign, document, hostname);
    return page !== undefined && document.querySelector(page) !== null;
  });

/** What this site's pages have there; undefined: it has none there. */
function pageOf({ hosts, page, elsewhere, anyOther }: SiteSign, document: Document, hostname: string) {
  const isOnes = signs.some((other) => other.hosts?.includes(hostname));
  // What a known site is known by may not have come yet, and its host has an adapter of its own.
  if (anyOther) return isOnes || document.readyState === 'loading' ? undefined : page;
  if (!hosts || hosts.includes(hostname)) return page;
  return isOnes ? undefined : elsewhere;
}
