import { skipSpace, trimEnd } from './lines';
import type { Range } from './range';

/** What mail programs write between dashes before the mail that is answered or passed on. */
const betweenDashes =
  /^(?:original (?:message|e-?mail|appointment)|reply message|forwarded (?:message|by.*|e-?mail)|ursprüngliche (?:nachricht|mail|e-mail)|originalnachricht|original-?nachricht|weitergeleitete (?:nachricht|mail|e-mail)|message (?:d'origine|d’origine|original|transféré|transmis)|message transféré|courriel original|e-?mail d'origine|mensaje (?:original|reenviado)|messaggio (?:originale|inoltrato)|(?:oorspronkelijk|origineel|doorgestuurd) bericht|mensagem (?:original|encaminhada|reenviada)|original ?meddelande|ursprungligt meddelande|vidarebefordrat (?:meddelande|brev)|(?:oprindelig|opprinnelig|videresendt) (?:meddelelse|melding|besked)|alkuperäinen viesti|välitetty viesti|(?:wiadomość oryginalna|oryginalna wiadomość|przekazana wiadomość|wiadomość przekazana|treść przekazanej wiadomości)|(?:původní|přeposlaná|pôvodná|preposlaná) (?:zpráva|správa)|(?:исходное|пересылаемое|переадресованное|оригинальное) сообщение|пересланное сообщение|(?:оригінальне|переслане) повідомлення|eredeti üzenet|továbbított üzenet|mesaj original|mesaj redirecționat|orijinal (?:mesaj|ileti)|özgün (?:ileti|mesaj)|yönlendirilmiş (?:ileti|mesaj)|(?:izvorna|proslijeđena) poruka|αρχικό μήνυμα|προωθημένο μήνυμα|pesan (?:asli|terusan)|原始邮件|邮件原件|转发的邮件|转发邮件|原始郵件|轉寄郵件|元のメッセージ|転送メッセージ|원본 메일|원본 메시지|전달된 메시지)\s*$/iu;

/** What Apple's Mail writes before a mail that is passed on. */
const beginForwarded =
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du (?:message|e-mail) (?:réexpédié|transféré)|inicio del (?:mensaje|e-mail) reenviado|inizio (?:del )?messaggio inoltrato|begin doorgestuurd bericht|início da mensagem (?:reenviada|encaminhada)|vidarebefordrat (?:brev|mejl)|start på videresendt (?:besked|melding)|videresendt (?:besked|melding)|początek przekazywanej wiadomości|начало переадресованного сообщения|välitetty viesti alkaa|iletilen e-posta başlangıcı|下面是被转发的邮件|以下是轉寄的郵件|転送されたメッセージ|전달된 메시지)\s*[:：]?$/iu;

const longest = 90;

/** The line says that all that follows is another mail. */
export const isSeparator = (text: string, line: Range): boolean => {
  const start = skipSpace(text, line);
  const end = trimEnd(text, line);
  if (end - start < 4 || end - start > longest) return false;
  const trimmed = text.slice(start, end);
  if (trimmed.startsWith('--')) return betweenDashes.test(trimmed.replace(/^[-\s]+|[-\s]+$/g, ''));
  return beginForwarded.test(trimmed);
};

/** A rule of underscores or dashes and nothing else, as it stands before a block of headers. */
export const isRule = (text: string, line: Range): boolean => {
  const start = skipSpace(text, line);
  const end = trimEnd(text, line);
  return end - start > 4 && end - start <= longest && /^[_–—-]+$/.test(text.slice(start, end));
};
