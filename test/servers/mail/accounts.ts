/** Somebody with a mailbox on the test server. */
export interface Account {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}
