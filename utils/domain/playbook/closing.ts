import type { PlaybookRun } from '../model/playbook-run';
import type { Emotion } from '../model/touchpoint';

export interface Closing {
  readonly outcome: PlaybookRun['outcome'];
  readonly feeling: Emotion | null;
}

/** How they feel is asked of who is still with us: of somebody who is lost, or never was upset, nobody may know. */
const needsFeeling: readonly PlaybookRun['outcome'][] = ['solved', 'partly'];

/** What has to be said before a playbook can be closed. */
export const missingToClose = ({ outcome, feeling }: Closing): readonly (keyof Closing)[] => {
  if (outcome === null) return feeling === null ? ['outcome', 'feeling'] : ['outcome'];
  return feeling === null && needsFeeling.includes(outcome) ? ['feeling'] : [];
};
