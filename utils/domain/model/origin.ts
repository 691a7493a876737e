/** Grants are by host: a match pattern knows no ports. */
export const patternOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** The origin of a page that Waymark could be used on, or '' for the browser's own pages and the like. */
export function siteOrigin(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : '';
}
