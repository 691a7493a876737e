import * as v from 'valibot';
import { id, line } from './common';

/** Of one file, and of its data URL, which is a third longer. */
const mostBytes = 25 * 1024 * 1024;
const mostLetters = 35 * 1024 * 1024;

export const documentKey = v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/));

export const documentToRead = v.object({
  composeId: id,
  key: documentKey,
  name: line,
  type: line,
  bytes: v.union([
    v.pipe(
      v.instance(ArrayBuffer),
      v.check(({ byteLength }) => byteLength <= mostBytes, 'too large'),
    ),
    v.picklist(['documentTooLarge', 'documentNotReached', 'documentNotRead']),
    v.pipe(v.string(), v.startsWith('data:'), v.maxLength(mostLetters)),
  ]),
});
