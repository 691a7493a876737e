import './face.css';

/** The first letters of the first and the last word: "AS". An address gives its first letter. */
export function initials(name: string): string {
  const words = name.split('@')[0]?.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
  const letters = words.length > 1 && !name.includes('@') ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase() ?? '').join('');
}

/** A person's initials in a circle. The name stands beside it, so it is hidden from screen readers. */
export const Face = ({ name, size = 40 }: { name: string; size?: 20 | 28 | 40 }) => (
  <span class={`face face-${size}`} aria-hidden="true">
    {initials(name)}
  </span>
);
