import type { Content, Row } from '../domain/model/row';

/** What the author of a row filled in: to be sent back with a change. */
export function contentOf<T extends Row>({
  id,
  createdAt,
  changedAt,
  rev,
  deletedAt,
  source,
  ...content
}: T): Content<T> {
  return content as unknown as Content<T>;
}
