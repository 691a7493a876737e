/** No name of ours has a tab in it, so it parts the words of a book's name and of a cell's. */
const mark = '\t';

export const joined = (...words: readonly (string | number)[]): string => words.join(mark);

export const parted = (name: string): readonly string[] => name.split(mark);

/** Behind every name that begins with these words. */
export const behind = (...words: readonly string[]): string => joined(...words, '\uffff');
