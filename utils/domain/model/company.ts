import type { Row } from './row';

export interface Company extends Row {
  readonly name: string;
  /** Mail domains in lower case, public mail providers left out. */
  readonly domains: readonly string[];
  readonly note: string;
}
