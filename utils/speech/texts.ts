/** Texts of one language by their keys. */
export type Texts = Readonly<Record<string, string>>;

/** `$1` to `$9` are filled with the parts, `$$` is a dollar: as the browser does it. */
export const filled = (text: string, parts: readonly (string | number)[]): string =>
  text.replace(/\$(?:\$|([1-9]))/g, (_, place?: string) => (place ? String(parts[Number(place) - 1] ?? '') : '$'));

/** What a file of `_locales` says. */
export const textsIn = (file: Readonly<Record<string, { readonly message: string }>>): Texts =>
  Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));

/** What our scripts in a page of somebody else may have to say: of cards, the question at Send, and teaching. */
export const isForPages = (key: string): boolean => /^(?:(?:page|finding|document|teach)[A-Z]|productName$)/.test(key);

export const forPages = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => isForPages(key)));
