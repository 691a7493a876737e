import type { Journey } from '../journey/journey';
import type { Row } from './row';

/** A definition as the user changed or brought it. The row has the definition's id; those that came with us need none. */
export interface StoredJourney extends Row {
  readonly definition: Journey;
}
