import type { TaughtPage } from '../../../utils/domain/model/taught';

export const taught = (parts: TaughtPage['parts'], path = ''): TaughtPage => ({ id: 't', path, parts });

/** Puts a body into the document of the test, with nothing left of the one before. */
export function show(body: string): Document {
  document.body.innerHTML = body;
  return document;
}
