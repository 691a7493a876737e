/** `npm run test:long` also runs the tests of browsers and servers at their full length. */
export const isLong = process.env.WAYMARK_LONG === '1';

/** Of a table of like cases one in `every` from the `first` on; at length all of them. */
export const share = <T>(cases: readonly T[], every = 2, first = 0): readonly T[] =>
  isLong ? cases : cases.filter((_, index) => index % every === first);

/** Of cases that follow one upon the other the first or the second half; at length all of them. */
export const half = <T>(cases: readonly T[], which: 0 | 1): readonly T[] => {
  const middle = Math.ceil(cases.length / 2);
  return isLong ? cases : which === 0 ? cases.slice(0, middle) : cases.slice(middle);
};

/** Tests of what others show in a shorter way, too: only at length. */
export function atLength(define: () => void): void {
  if (isLong) define();
}
