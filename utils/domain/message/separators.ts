import { skipSpace, trimEnd } from './lines';
import { phrases } from './phrases';
import type { Range } from './range';

/** What mail programs write between dashes before the mail that is answered or passed on. */
const headings =
  'original message,original e-mail,original email,original mail,original appointment,original,reply message,forwarded message,forwarded e-mail,forwarded email,forwarded mail,' +
  'ursprüngliche nachricht,ursprüngliche mail,ursprüngliche e-mail,ursprünglicher termin,originalnachricht,original-nachricht,weitergeleitete nachricht,weitergeleitete mail,weitergeleitete e-mail,' +
  "message d'origine,message original,message initial,courriel original,courrier original,mail original,e-mail d'origine,email d'origine,rendez-vous d'origine,message transféré,message transmis,message réexpédié," +
  'mensaje original,correo original,cita original,mensaje reenviado,mensaje enviado,messaggio originale,messaggio inoltrato,oorspronkelijk bericht,oorspronkelijke bericht,origineel bericht,doorgestuurd bericht,' +
  'mensagem original,mensagem encaminhada,mensagem reenviada,compromisso original,originalmeddelande,original meddelande,ursprungligt meddelande,vidarebefordrat meddelande,vidarebefordrat brev,vidarebefordrat mejl,' +
  'oprindelig meddelelse,oprindelig besked,opprinnelig melding,opprinnelig meddelelse,videresendt meddelelse,videresendt melding,videresendt besked,alkuperäinen viesti,välitetty viesti,edelleenlähetetty viesti,' +
  'wiadomość oryginalna,oryginalna wiadomość,wiadomość pierwotna,przekazana wiadomość,wiadomość przekazana,treść przekazanej wiadomości,' +
  'původní zpráva,původní e-mail,přeposlaná zpráva,přeposlaný e-mail,pôvodná správa,pôvodný e-mail,preposlaná správa,' +
  'исходное сообщение,оригинальное сообщение,пересылаемое сообщение,переадресованное сообщение,пересланное сообщение,начало переадресованного сообщения,оригінальне повідомлення,вихідне повідомлення,переслане повідомлення,оригинално съобщение,препратено съобщение,' +
  'eredeti üzenet,továbbított üzenet,mesaj original,mesajul original,mesaj redirecționat,mesaj redirectionat,orijinal mesaj,orijinal ileti,özgün ileti,özgün mesaj,yönlendirilmiş ileti,yönlendirilmiş mesaj,mesaj yönlendirildi,iletilen mesaj,' +
  'izvorna poruka,originalna poruka,proslijeđena poruka,prosleđena poruka,izvirno sporočilo,posredovano sporočilo,originaalsõnum,algne kiri,oriģinālā ziņa,pradinis pranešimas,αρχικό μήνυμα,προωθημένο μήνυμα,προωθούμενο μήνυμα,' +
  'missatge original,missatge reenviat,upprunalegur póstur,pesan asli,pesan terusan,thư gốc,thư đã chuyển tiếp,tin nhắn gốc,הודעה מקורית,הודעה שהועברה,الرسالة الأصلية,رسالة أصلية,رسالة معاد توجيهها,ข้อความต้นฉบับ,' +
  '原始邮件,邮件原件,转发的邮件,转发邮件,原邮件,原始郵件,轉寄郵件,轉寄的郵件,原始訊息,元のメッセージ,転送メッセージ,転送されたメッセージ,원본 메일,원본 메시지,원본메일,원본메시지,전달된 메시지,전달 메시지';

/** The same with a name behind it, or a word like "follows". */
const headingStarts = phrases(
  () =>
    'forwarded by ,original message ,forwarded message ,weitergeleitet von ,weitergeleitet durch ,transféré par ,réacheminé par ,reenviado por ,inoltrato da ,doorgestuurd door ,encaminhado por ,vidarebefordrat av ,videresendt af ,videresendt av ,przekazane przez ,přeposláno od ,переслано ,' +
    'ursprüngliche nachricht von,message de ,mensaje de ,messaggio da ',
);

/** What Apple's Mail writes, without dashes, before a mail that is passed on. */
const beginnings =
  'begin forwarded message,anfang der weitergeleiteten nachricht,anfang der weitergeleiteten e-mail,début du message réexpédié,début du message transféré,début de l’e-mail transféré,inicio del mensaje reenviado,inicio del e-mail reenviado,inizio messaggio inoltrato,inizio del messaggio inoltrato,begin doorgestuurd bericht,' +
  'início da mensagem reenviada,início da mensagem encaminhada,vidarebefordrat brev,vidarebefordrat mejl,start på videresendt besked,start på videresendt melding,videresendt besked,videresendt melding,początek przekazywanej wiadomości,začátek přeposílané zprávy,začiatok preposielanej správy,начало переадресованного сообщения,початок листа що пересилається,' +
  'välitetty viesti alkaa,továbbított üzenet kezdete,începutul mesajului redirecționat,iletilen e-posta başlangıcı,αρχή προωθημένου μηνύματος,下面是被转发的邮件,以下是轉寄的郵件,以下是轉寄的訊息,転送されたメッセージ,전달된 메시지';

const exactly = (list: string): ((text: string) => boolean) => {
  let known: Set<string> | undefined;
  return (text) => {
    known ??= new Set(list.split(','));
    return known.has(text);
  };
};
const isHeading = exactly(headings);
const isBeginning = exactly(beginnings);

const longest = 110;
const dash = /[-–—_=*]/;

const ruleLike = /[_–—=*~#-]/;

const bare = (text: string): string => text.replace(/^[-–—_=*\s]+|[-–—_=*:：\s]+$/g, '').toLowerCase();

/** The line says that all that follows is another mail. */
export const isSeparator = (text: string, line: Range): boolean => {
  const start = skipSpace(text, line);
  const end = trimEnd(text, line);
  if (end - start < 4 || end - start > longest) return false;
  if (dash.test(text[start]!) && dash.test(text[start + 1]!)) {
    const heading = bare(text.slice(start, end)).replace('’', "'");
    return isHeading(heading) || headingStarts(heading) !== undefined;
  }
  return isBeginning(bare(text.slice(start, end)));
};

/** A heading that stands without its dashes, as it is found above a block of headers. */
export const isBareHeading = (text: string, line: Range): boolean => {
  const start = skipSpace(text, line);
  const end = trimEnd(text, line);
  return end - start > 4 && end - start < 50 && isHeading(bare(text.slice(start, end)).replace('’', "'"));
};

/** A rule of underscores or dashes and nothing else, as it stands before a block of headers. */
export const isRule = (text: string, line: Range, shortest = 5): boolean => {
  const start = skipSpace(text, line);
  if (start === line.end || !ruleLike.test(text[start]!)) return false;
  const end = trimEnd(text, line);
  return end - start >= shortest && end - start <= longest && /^[_–—=*~#-]+$/.test(text.slice(start, end));
};
