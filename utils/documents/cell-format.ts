import { attribute, scanXml } from './xml';

/** A number format as it stands in the file: `#,##0.00 "€"`, `dd/mm/yyyy`. */
export type CellFormat = string;

const builtIn: Readonly<Record<number, CellFormat>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0',
  6: '$#,##0',
  7: '$#,##0.00',
  8: '$#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  44: '#,##0.00',
};

/** The format of each style that a cell may name. */
export function formatsOf(styles: string): readonly CellFormat[] {
  const own = new Map<number, string>();
  const formats: CellFormat[] = [];
  let inCells = false;
  scanXml(styles, {
    open(name, attributes) {
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      if (name === 'numFmt') own.set(id, attribute(attributes, 'formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(own.get(id) ?? builtIn[id] ?? 'General');
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  return formats;
}

/** The number as the sheet shows it, near enough to be compared: grouping, decimals, currency, percent, dates. */
export function showNumber(text: string, format: CellFormat = 'General'): string {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const sections = format.slice(0, 200).split(';');
  const isNegativeSection = value < 0 && sections.length > 1;
  const code = (isNegativeSection ? sections[1] : sections[0]) ?? 'General';
  if (/^general$/i.test(code) || code === '@') return String(Number(value.toPrecision(11)));
  const { pattern, before, after } = parts(code);
  if (/[dyhs]|mmm/i.test(pattern)) return showDate(value, pattern);
  const isPercent = pattern.includes('%') || after.includes('%');
  const decimals = Math.min(10, /\.([0#?]+)/.exec(pattern)?.[1]?.length ?? 0);
  const size = Math.abs(isPercent ? value * 100 : value).toFixed(decimals);
  const [whole = '', fraction] = size.split('.');
  const grouped = /[#0],[#0]/.test(pattern) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const sign = value < 0 && (!isNegativeSection || !/[-(]/.test(before)) ? '-' : '';
  return `${sign}${before}${fraction === undefined ? grouped : `${grouped}.${fraction}`}${after}`.trim();
}

/** What stands around the digits, as it is shown; "[$€-407]" is a currency, "[Red]" a colour, "_)" room for a bracket. */
function parts(code: string): { readonly pattern: string; readonly before: string; readonly after: string } {
  const shown: string[] = [];
  const plain = code
    .replace(/\[\$([^\]-]{0,8})(?:-[^\]]{0,12})?\]/g, (_, sign: string) => `"${sign}"`)
    .replace(/\[[^\]]{0,20}\]/g, '')
    .replace(/[_*]./g, '')
    .replace(/"([^"]{0,60})"|\\(.)/g, (_, quoted?: string, escaped?: string) => {
      shown.push(quoted ?? escaped ?? '');
      return '\u0001';
    });
  const restore = (piece: string) => piece.split('\u0001').reduce((sum, next) => sum + (shown.shift() ?? '') + next);
  const first = plain.search(/[#0?]/);
  if (first < 0) return { pattern: plain, before: restore(plain), after: '' };
  const last = Math.max(plain.lastIndexOf('#'), plain.lastIndexOf('0'), plain.lastIndexOf('?'));
  return { pattern: plain, before: restore(plain.slice(0, first)), after: restore(plain.slice(last + 1)) };
}

const dayZero = Date.UTC(1899, 11, 30);

/** Days and times in the order of the format, figures instead of words. */
function showDate(value: number, pattern: string): string {
  const date = new Date(dayZero + Math.round(value * 86_400_000));
  if (Number.isNaN(date.getTime())) return String(value);
  const two = (number: number) => String(number).padStart(2, '0');
  const hasDay = /[dy]/i.test(pattern) || /mmm/i.test(pattern);
  const hasTime = /[hs]/i.test(pattern);
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  const order = pattern.toLowerCase().replace(/[^dmy]/g, '');
  const separator = /[dmy]([./-])[dmy]/i.exec(pattern)?.[1];
  const [year, month, dayOfMonth] = day.split('-') as [string, string, string];
  const shownDay =
    separator && /^d{1,2}m{1,2}y/.test(order)
      ? [dayOfMonth, month, year].join(separator)
      : separator && /^m{1,2}d{1,2}y/.test(order)
        ? [month, dayOfMonth, year].join(separator)
        : day;
  return [hasDay ? shownDay : '', hasTime ? time : ''].filter((piece) => piece !== '').join(' ');
}
