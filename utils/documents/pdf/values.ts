/** Thrown when the file, or a font in it, is not as simple as we read: pdf.js has to. */
export class Unsure extends Error {}

export class Name {
  constructor(readonly name: string) {}
}

export class Ref {
  constructor(readonly number: number) {}
}

/** An operator, or a word of the file's own structure. */
export class Keyword {
  constructor(readonly word: string) {}
}

export type Dict = ReadonlyMap<string, Value>;

export class Stream {
  constructor(
    readonly dict: Dict,
    /** As they stand in the file, packed. */
    readonly bytes: Uint8Array,
  ) {}
}

/** A string holds one byte a letter. */
export type Value = null | boolean | number | string | Name | Ref | Stream | Dict | readonly Value[];

export const isDict = (value: Value | undefined): value is Dict => value instanceof Map;

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

export const nameOf = (value: Value | undefined): string => (value instanceof Name ? value.name : '');
