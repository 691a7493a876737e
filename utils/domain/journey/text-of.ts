import type { Words } from './journey';

/** The text that comes with Waymark for one of a list: `textOf('kind', 'trade-fair')` is `@kindTradeFair`. */
export const textOf = (prefix: string, id: string): Words =>
  `@${prefix}${id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`;
