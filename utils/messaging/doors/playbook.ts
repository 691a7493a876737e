import type { PlaybookRun } from '../../domain/model/playbook-run';
import type { Emotion } from '../../domain/model/touchpoint';

export interface PlaybookDoor {
  /** One runs at a time for a customer: opening a second time answers with the one that runs. */
  openPlaybook(input: {
    readonly customerId: string;
    /** Id of the journey's playbook; '' for the one that is meant for negative feedback. */
    readonly playbook: string;
    readonly touchpointId: string | null;
    readonly because: readonly string[];
  }): { readonly id: string };
  /** Done, or not done after all. */
  markPlaybookStep(input: {
    readonly id: string;
    readonly step: string;
    readonly done: boolean;
    readonly note: string;
  }): null;
  markConcern(input: { readonly id: string; readonly concern: string; readonly on: boolean }): null;
  /** '' takes it back to the user. */
  handOverPlaybook(input: { readonly id: string; readonly owner: string }): null;
  /** Writes down how the customer feels now, and lets offers come again. */
  closePlaybook(input: {
    readonly id: string;
    readonly outcome: NonNullable<PlaybookRun['outcome']>;
    readonly feeling: Emotion | null;
    readonly note: string;
  }): null;
  /** The suggestion that an open mail reads upset: taken up, or turned down. Never asked again of that mail. */
  answerTone(input: { readonly tabId: number | null; readonly mailId: string; readonly emotion: Emotion | null }): null;
}
