/** What a site's own address of one mail looks like, and how it is put so that it opens on a page of its own. */
type Reader = (url: URL) => string;

const whole = (url: URL): string => url.href;

/** By site adapter. Those of Gmail and Outlook are as their users share them; nothing of the two was seen live. */
const readers: Readonly<Record<string, Reader>> = {
  roundcube(url) {
    const [folder, number] = [url.searchParams.get('_mbox'), url.searchParams.get('_uid')];
    if (!folder || !number) return '';
    // The frame of a preview has other wishes in its address, and a token that is good for once.
    const query = new URLSearchParams({ _task: 'mail', _mbox: folder, _uid: number, _action: 'show' });
    return `${url.origin}${url.pathname}?${query}`;
  },
  sogo: (url) => (/^#!\/Mail\/.+?\/\d+$/.test(url.hash) ? whole(url) : ''),
  gmail: (url) => (/^#[^?]+\/(?:[A-Za-z]{24,}|[0-9a-f]{16})$/.test(url.hash) ? whole(url) : ''),
  outlook: (url) => (/\/id\/[^/]{16,}$/.test(url.pathname) ? `${url.origin}${url.pathname}` : ''),
};

const longest = 1_000;

/** The address that opens just this mail again; '' where the page that shows it has none for it. */
export function mailAddress(site: string, page: string): string {
  const read = Object.hasOwn(readers, site) ? readers[site] : undefined;
  if (!read || !URL.canParse(page)) return '';
  const address = read(new URL(page));
  return isWebAddress(address) && address.length <= longest ? address : '';
}

/** Kept addresses may come out of a file: only those of the web are ever opened. */
export const isWebAddress = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
