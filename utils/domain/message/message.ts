import type { Draft } from '../model/draft';
import { authoredOf } from './authored';
import { linesOf } from './lines';
import type { Range } from './range';
import { type Token, tokensOf } from './tokens';

/** A draft made ready for the rules, once for all of them. Grows with what rules share. Offsets are into `text`. */
export interface Message {
  readonly draft: Draft;
  readonly subject: string;
  readonly text: string;
  /** What the author wrote now: no quoted, no forwarded text, no signature. Sorted and apart. */
  readonly authored: readonly Range[];
  /** What the author has highlighted. */
  readonly highlights: readonly Range[];
  /** The lines of the authored text, blank ones too. */
  readonly lines: readonly Range[];
  readonly tokens: readonly Token[];
}

/** `authored` is given for texts that are the author's throughout. */
export const prepareMessage = (draft: Draft, authored: readonly Range[] = authoredOf(draft.body)): Message => {
  const { text, spans } = draft.body;
  let lines: readonly Range[] | undefined;
  let tokens: readonly Token[] | undefined;
  return {
    draft,
    subject: draft.subject,
    text,
    authored,
    highlights: spans.filter((span) => span.kind === 'highlight'),
    get lines() {
      lines ??= authored.flatMap(({ start, end }) => linesOf(text, start, end));
      return lines;
    },
    get tokens() {
      tokens ??= tokensOf(text, authored);
      return tokens;
    },
  };
};
