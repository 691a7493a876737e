import type { Message } from '../../message/message';
import type { Piece } from './scan';

const whole = (text: string): Piece => ({ text, start: 0, end: text.length });

/** All that the author sends: subject, what was written in the body, names and texts of the files. */
export const piecesOf = ({ draft, text, authored }: Message): readonly Piece[] => [
  whole(draft.subject),
  ...authored.map(({ start, end }) => ({ text, start, end })),
  ...(draft.attachments ?? []).flatMap(({ name, document }) => [
    whole(name),
    ...(document ? [whole(document.text)] : []),
  ]),
];
