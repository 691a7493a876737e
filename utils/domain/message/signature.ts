import { type Lines, skipSpace, trimEnd } from './lines';
import { isSignOff } from './sign-offs';

/** "-- " on a line of its own; some programs drop the space. */
export const isDelimiter = ({ text, at }: Lines, index: number): boolean => {
  const { start, end } = at(index);
  const length = trimEnd(text, { start, end }) - start;
  return length === 2 && text.startsWith('--', start);
};

const sentFrom =
  /^(?:sent (?:from|via|with|using)|get outlook|von meinem|gesendet (?:von|mit|über)|diese nachricht wurde von|envoyé (?:de|depuis|à partir|avec)|télécharge[rz] outlook|enviado (?:desde|do|de|con|a partir|pelo)|enviada do|obtener outlook|inviato (?:da|con)|scarica outlook|verzonden (?:vanaf|met|via)|verstuurd (?:vanaf|met)|skickat? från|hämta outlook|sendt fra|hent outlook|lähetetty|wysłano z|wysłane z|odesláno z|odoslané z|отправлено (?:с|из)|надіслано з|elküldve|trimis de pe|poslano s|στάλθηκε από|iphone'?umdan|gönderildi|dikirim dari|发自我的|從我的|从我的|我的 ?iphone|iphoneから送信|내 iphone)/iu;
const device =
  /iphone|ipad|ipod|android|samsung|galaxy|blackberry|huawei|xiaomi|pixel|nokia|outlook|gmail|yahoo|proton|thunderbird|k-9|aquamail|bluemail|spark|superhuman|mobil|smartphone|tablet|handy|phone|téléphone|telefon|celular|móvil|mobiel|windows|mail\b|ios\b|мобил|телефон|发自我的/iu;

/** "Sent from my iPhone", in the languages of the programs that write it. */
export const isSentFrom = ({ text, at }: Lines, index: number): boolean => {
  const line = at(index);
  const start = skipSpace(text, line);
  const end = trimEnd(text, line);
  if (end - start < 8 || end - start > 140) return false;
  const trimmed = text.slice(start, end).replace(/^[*_<([]+/, '');
  return sentFrom.test(trimmed) && device.test(trimmed);
};

const disclaimer =
  /^(?:this (?:e-?mail|message|communication|transmission)(?: message)?,? (?:and|is|may|contains|including)|the information (?:contained )?in this|confidentiality notice|confidential(?:ity)?:|disclaimer\b|diese e-?mail (?:enthält|und|ist)|der inhalt dieser|ce (?:message|courriel|mail) (?:et|est|peut)|este (?:mensaje|correo) (?:y|es|puede|contiene)|questa? (?:e-?mail|messaggio) (?:e|è|contiene)|dit (?:e-?mail)?bericht (?:is|kan|en)|esta mensagem)/iu;

/** Where a notice by the company's lawyers starts: all below it is theirs. */
export const isDisclaimer = ({ text, at }: Lines, index: number): boolean => {
  const line = at(index);
  const start = skipSpace(text, line);
  if (line.end - start < 40) return false;
  return disclaimer.test(text.slice(start, start + 60).replace(/^[*_]+/, ''));
};

/** A signature is what its owner has filled in: a line with a field comes from a template, and is still to be checked. */
const fieldLike = /[{}[\]%«‹]|<<|<[A-Z][A-Z _]|\*\||__|\$[A-Za-z]|#[a-z_]+#/;
const sentence = /[.?!]["”’)]?$/;
const longestBlock = 12;
const longestLine = 90;

/** What stands right under a sign-off is a name, not the beginning of a list or a question. */
const namesSomeone = (line: string): boolean =>
  !/[:?]$/.test(line) && !/^(?:\d+[.)]|[•*-]\s)/.test(line) && line.split(/\s+/).length <= 7;

/**
 * The lines from `from` to `until` (not included) that are a block of name, title and phone under a sign-off, which
 * itself is the author's. Looks back from the end, so that a "Thanks," further up starts nothing.
 */
export const nameBlock = (lines: Lines, from: number, until: number): readonly number[] => {
  const { text, at, isBlank } = lines;
  const block: number[] = [];
  let top = '';
  for (let i = until - 1; i >= from && block.length <= longestBlock; i -= 1) {
    if (isBlank(i)) continue;
    const line = text.slice(skipSpace(text, at(i)), trimEnd(text, at(i)));
    if (isSignOff(line))
      return namesSomeone(top) ? block.filter((j) => !fieldLike.test(text.slice(at(j).start, at(j).end))) : [];
    if (line.length > longestLine || (sentence.test(line) && line.split(/\s+/).length > 6) || /^p\.? ?s\b/i.test(line))
      return [];
    block.push(i);
    top = line;
  }
  return [];
};
