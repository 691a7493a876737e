import type { KeyShown } from '../customer/shortcuts';

export const sidebarKeys: readonly KeyShown[] = [
  ['w', 'keyWrite'],
  ['d', 'keyDone'],
  ['s', 'keySnooze'],
  ['c', 'keyCall'],
  ['m', 'keyMeeting'],
  ['a', 'keyAdd'],
  ['/', 'keyFind'],
  ['f', 'keyFeedback'],
  ['p', 'keyPlaybook'],
  ['n', 'keyNote'],
  ['u', 'keyUndo'],
  ['?', 'keyHelp'],
];
