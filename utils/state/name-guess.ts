import type { Person } from '../domain/model/person';

/** A name to start from: the one that is shown, or "anna.schmidt@..." as "Anna Schmidt". */
export function nameGuess({ name, email }: Person): string {
  const shown = name.trim().replace(/^["']|["']$/g, '');
  if (shown !== '' && !shown.includes('@')) return shown;
  const local = (shown || email).split('@')[0] ?? '';
  return local
    .replace(/\+.*/, '')
    .split(/[._]+/)
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1))
    .join(' ');
}
