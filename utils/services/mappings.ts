import { phraseOf } from '../domain/import/phrases';
import type { ImportMapping } from '../domain/model/import-mapping';
import type { Content } from '../domain/model/row';
import { Refusal } from '../messaging/result';
import type { World } from './world';

type Given = Omit<Content<ImportMapping>, 'usedAt'>;

/** The same for files whose columns are called the same and stand in the same order. */
async function idOf(header: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(header.map(phraseOf)));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `header-${Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** How a file with this header was read the last time; null for one that is new. */
export async function mappingFor({ store }: World, { header }: Pick<Given, 'header'>): Promise<ImportMapping | null> {
  return (await store.mappings.get(await idOf(header))) ?? null;
}

export async function saveMapping({ store, now, announce }: World, given: Given): Promise<null> {
  const id = await idOf(given.header);
  await store.mappings.save(id, { ...given, usedAt: now() });
  announce(['import']);
  return null;
}

export const mappings = ({ store }: World): Promise<readonly ImportMapping[]> => store.mappings.all();

export async function forgetMapping({ store, announce }: World, { id }: { readonly id: string }): Promise<null> {
  const [mapping] = await store.mappings.getMany([id]);
  if (!mapping) throw new Refusal('mappingGone');
  const label = { code: 'mappingForgotten', params: { file: mapping.file } };
  await store.act(label, () => store.mappings.remove([id]));
  announce(['import']);
  return null;
}
