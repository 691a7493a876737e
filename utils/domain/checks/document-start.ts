import type { DocumentText } from '../model/draft';

/** Of all files of a mail together: some hundred and fifty pages. The mail's own check must not wait for more. */
export const mostLetters = 300_000;

/** The document's first letters, with the parts that begin among them. */
export const startOf = ({ text, parts }: DocumentText, letters: number): DocumentText => ({
  text: text.slice(0, letters),
  parts: parts.flatMap((part) => (part.start < letters ? { ...part, end: Math.min(part.end, letters) } : [])),
});
