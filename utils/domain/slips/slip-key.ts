import type { Finding } from '../model/finding';

/** Longer texts are cut: nobody needs more to know again what it was about. */
const longest = 200;

export const slipText = (text: string): string => text.slice(0, longest);

/** Names a finding within its mail: its rule and its text, wherever that stands now. */
export const slipKey = ({ rule, text }: Pick<Finding, 'rule' | 'text'>): string => `${rule}\n${slipText(text)}`;
