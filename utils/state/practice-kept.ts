import * as v from 'valibot';
import type { SentItem } from './practice';
import type { Shelf } from './shelf';

const person = v.object({ name: v.string(), email: v.string() });
const item = v.object({
  id: v.string(),
  to: v.array(person),
  subject: v.string(),
  text: v.string(),
  source: v.string(),
  files: v.optional(v.array(v.string())),
  at: v.number(),
});
const parse = v.pipe(v.string(), v.parseJson(), v.array(item));

const name = 'practice-sent';

/** What was sent in this tab, through a reload. Anything that is not readable counts as nothing. */
export function keptSent(shelf: Shelf): readonly SentItem[] {
  const parsed = v.safeParse(parse, shelf.get(name) ?? '[]');
  return parsed.success ? parsed.output : [];
}

export const keepSent = (shelf: Shelf, sent: readonly SentItem[]): void => shelf.set(name, JSON.stringify(sent));
