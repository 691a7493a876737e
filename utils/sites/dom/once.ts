/** Asked for several times in one look, a document is read once. */
export function onceALook<T>(read: (document: Document) => T): (document: Document) => T {
  let last: { readonly document: Document; readonly said: T } | null = null;
  return (document) => {
    if (last?.document !== document) {
      last = { document, said: read(document) };
      queueMicrotask(() => {
        last = null;
      });
    }
    return last.said;
  };
}
