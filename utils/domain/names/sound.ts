const steps: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|sz|tch|tsch|ch(?=[aeiou])/g, 'x'],
  [/ph/g, 'f'],
  [/ck|ch|q|k/g, 'c'],
  [/c(?=[eiy])|z/g, 's'],
  [/th|dt/g, 't'],
  [/w/g, 'v'],
  [/ie|ee|ea|ey|ei|ay|ai|y|j/g, 'i'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Names that are spelt differently and said nearly alike have the same sound: Marc and Mark, Steven and Stephen. */
export function soundOf(folded: string): string {
  let sound = folded;
  for (const [pattern, by] of steps) sound = sound.replace(pattern, by);
  return sound.length > 2 ? sound.replace(/[aeiou]+$/, '') || sound : sound;
}
