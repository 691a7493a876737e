import type { ImportMapping } from '../../domain/model/import-mapping';
import type { Content } from '../../domain/model/row';

/** How the columns of files were read, by their header. */
export interface MappingDoor {
  /** The last time; null for one that is new. */
  mappingFor(input: { readonly header: readonly string[] }): ImportMapping | null;
  saveMapping(input: Omit<Content<ImportMapping>, 'usedAt'>): null;
  mappings(input: Record<string, never>): readonly ImportMapping[];
  /** Can be undone. */
  forgetMapping(input: { readonly id: string }): null;
}
