/** Letters as a scanner misreads them, put back: "Madarn" is Madam, "va1ued" valued. Takes a folded text. */
export const unscanned = (folded: string): string =>
  folded
    .replace(/rn/g, 'm')
    .replace(/(?<=[a-z])1|1(?=[a-z])/g, 'l')
    .replace(/(?<=[a-z])0|0(?=[a-z])/g, 'o')
    .replace(/vv/g, 'w');
