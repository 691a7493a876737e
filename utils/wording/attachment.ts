import type { AttachmentPlace } from '../domain/model/finding';
import type { Reason } from '../domain/model/row';
import { textKey } from './text-key';

type Translate = (key: string, ...parts: readonly (string | number)[]) => string;

/** Where in an attachment: "quote.pdf, page 2"; "offer.docx, in a comment"; "quote_smith.pdf, in the file's name". */
export const placeWords = ({ name, part }: AttachmentPlace, t: Translate): string =>
  part ? t(textKey('documentPart', part.kind), name, part.number) : t('documentPartName', name);

/** Why a file was not looked at; '' where that was not said. */
export const unreadWords = (reason: Reason | null, t: Translate): string => (reason ? t(reason.code) : '');
