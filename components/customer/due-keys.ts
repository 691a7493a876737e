import type { KeyShown } from './shortcuts';

/** Of a list of what is due. */
export const dueKeys: readonly KeyShown[] = [
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['Enter', 'keyDraft'],
  ['w', 'keyWrite'],
  ['d', 'keyDone'],
  ['s', 'keySnooze'],
  ['x', 'keySkip'],
  ['o', 'keyOpenMail'],
  ['l', 'keyOpenCrm'],
  ['r', 'keyRecord'],
  ['u', 'keyUndo'],
  ['?', 'keyHelp'],
];
