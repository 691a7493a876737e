import type { SiteSign } from './site';

/** The signs alone, so that the bootstrap carries no adapter. */
const signs: readonly SiteSign[] = Object.values(
  import.meta.glob<SiteSign>(['./*.ts', '!./index.ts', '!./site.ts', '!./signs.ts'], { eager: true, import: 'sign' }),
).sort((a, b) => Number(a.anyOther ?? false) - Number(b.anyOther ?? false));

/** The site that this document is a page of, or undefined. */
export const signOf = (document: Document, hostname: string): SiteSign | undefined =>
  signs.find((sign) => isOn(sign, document, hostname) && document.querySelector(sign.page) !== null);

function isOn({ hosts, anyOther }: SiteSign, document: Document, hostname: string): boolean {
  // What a known site is known by may not have come yet, and its host has an adapter of its own.
  if (anyOther) return document.readyState !== 'loading' && !signs.some((other) => other.hosts?.includes(hostname));
  return !hosts || hosts.includes(hostname);
}
