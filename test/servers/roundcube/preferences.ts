import type { Preferences } from '../mail/bed';

/** The preferences in the form in which Roundcube keeps them: PHP's `serialize`. */
export function preferencesRow({ html, popOut }: Preferences): string {
  const entries: [string, boolean][] = [];
  if (html !== undefined) entries.push(['htmleditor', html]);
  if (popOut !== undefined) entries.push(['compose_extwin', popOut], ['message_extwin', popOut]);
  const pairs = entries.map(([name, on]) => `s:${name.length}:"${name}";i:${on ? 1 : 0};`).join('');
  return `a:${entries.length}:{${pairs}}`;
}
