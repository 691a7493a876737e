import type { Journey } from '../../domain/journey/journey';
import type { Reason } from '../../domain/model/row';

export interface JourneyListed {
  readonly id: string;
  readonly name: string;
  readonly isCurrent: boolean;
  /** It came with Waymark; one that was edited can be put back. */
  readonly isBuiltIn: boolean;
  readonly isEdited: boolean;
}

export interface JourneyDoor {
  /** The definition in use. */
  journey(input: Record<string, never>): Journey;
  journeys(input: Record<string, never>): readonly JourneyListed[];
  journeyById(input: { readonly id: string }): Journey;
  /** Everybody goes on in the stage of the new journey that stands to the sale as theirs did; nothing of the past changes. */
  useJourney(input: { readonly id: string }): null;
  /** Refused with the place of the first thing that does not fit. */
  saveJourney(input: { readonly definition: unknown }): null;
  /** Puts one that came with Waymark back as it came, or takes one of the user's away that is not in use. */
  resetJourney(input: { readonly id: string }): null;
  /** What a file would bring; nothing is kept yet. */
  readJourneyFile(input: { readonly text: string }): {
    readonly definition: Journey | null;
    readonly problem: Reason | null;
  };
}
