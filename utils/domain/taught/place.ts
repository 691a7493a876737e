/** What of an address a page is known by. */
export type Address = Pick<Location, 'pathname' | 'hash'>;

/** A part of a path that names one thing and not a kind of things: it has a digit in it, an at sign, or is very long. */
const namesOne = (part: string): boolean => /[\d@%]/.test(part) || part.length > 40;

const isRoute = (hash: string): boolean => /^#!?\/?[^=&]*\//.test(hash);

/** The beginning that pages of the same kind share: `/contacts/`, or `#/record/` where the hash is the route. */
export function placeOf({ pathname, hash }: Address): string {
  const route = isRoute(hash) ? hash : pathname;
  const parts = route.split('/');
  const own = parts.findIndex((part, index) => index > 0 && namesOne(part));
  // The last part may be a name: a list and its records are told apart by what is found on them.
  const shared = `${parts.slice(0, own < 0 ? -1 : own).join('/')}/`.slice(0, 500);
  // A frame without an address of its own: any.
  return route.startsWith(shared) ? shared : '';
}

/** Whether a page with this address is of the kind that begins so. */
export const isAt = (place: string, { pathname, hash }: Address): boolean =>
  (place.startsWith('#') ? hash : pathname).startsWith(place);
