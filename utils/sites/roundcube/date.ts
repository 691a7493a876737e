import type { Instant } from '../../domain/model/row';

/**
 * The date as a mail shows it, in the reader's own time zone. `order` is the page's own word for the form that the user
 * chose, such as "yy-mm-dd" or "dd.mm.yy". Null where text and order don't fit.
 */
export function parseShownDate(text: string, order: string): Instant | null {
  const [first, second, third, hour, minute] = [...text.matchAll(/\d+/g)].map(Number);
  const fields = [...new Set(order.replace(/[^ymd]/g, ''))];
  const { y, m, d } = Object.fromEntries(fields.map((field, index) => [field, [first, second, third][index]]));
  const shift = afternoonShift(text, hour);
  if (y === undefined || m === undefined || d === undefined || hour === undefined || minute === undefined) return null;
  if (y < 1970 || m < 1 || m > 12 || d < 1 || d > 31 || shift === null) return null;
  return new Date(y, m - 1, d, hour + shift, minute).getTime();
}

/** Hours to add for a twelve-hour clock; null where the words for the halves of the day are not known. */
function afternoonShift(text: string, hour = 0): number | null {
  const word = /\d\s*(\p{L}[\p{L}.]*)\s*$/u.exec(text)?.[1]?.toLowerCase().replaceAll('.', '');
  if (word === undefined) return 0;
  if (word === 'am') return hour === 12 ? -12 : 0;
  if (word === 'pm') return hour === 12 ? 0 : 12;
  return null;
}
