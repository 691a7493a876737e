const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', 'αβγδεζηθικλμνξοπρστυφχψω'];

const lettersOf = (word: string): string =>
  alphabets.find((alphabet) => [...word].some((letter) => alphabet.includes(letter))) ?? '';

/**
 * What may have been meant by a folded word: every word that is one letter put in, left out or changed away from it, or
 * two neighbours swapped. Some hundreds, the word itself not among them.
 */
export function oneTypoOff(word: string): readonly string[] {
  const letters = [...lettersOf(word)];
  const meant = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) meant.add(head + letter + tail);
    if (tail === '') continue;
    meant.add(head + tail.slice(1));
    for (const letter of letters) meant.add(head + letter + tail.slice(1));
    if (tail.length > 1) meant.add(head + tail[1] + tail[0] + tail.slice(2));
  }
  meant.delete(word);
  meant.delete('');
  return [...meant];
}
