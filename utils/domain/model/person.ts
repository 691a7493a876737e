/** A name and an address as a header or a chip shows them; either may be empty, never both. */
export interface Person {
  readonly name: string;
  readonly email: string;
}
