import type { FieldUse } from './names';

/** The last and weakest hint: how mail programs call these things. Whole labels, folded, "|" between them. */
const labels: Readonly<Record<FieldUse | 'send', string>> = {
  to: 'to|recipient|recipients|an|empfanger|a|para|destinataire|destinataires|destinatario|destinatarios|destinatari|aan|ontvanger|til|modtager|mottaker|till|mottagare|vastaanottaja|vastaanottajat|do|odbiorca|adresat|komu|prijemce|prijemca|cimzett|cimzettek|kime|alici|catre|za|prima|primatelj|кому|получатель|одержувач|до|προς|παραληπτης|宛先|收件人|收件者|받는 사람|받는사람|إلى|الى|المستلم|المستلمون|المستلمين|אל|נמען|ถึง|đen|den|kepada|kam|gavejas|saaja|kellele|til viðtakanda|به|گیرنده|प्रति|প্রাপক',
  cc: 'cc|kopie|copie|copia|kopi|kopia|kopija|kopio|masolat|в копии|копия|копія|dw|抄送|副本|참조|نسخة|עותק|κοιν|cc:',
  bcc: 'bcc|cci|cco|ccn|blindkopie|rejtett masolat|titkos masolat|skryta kopie|udw|dolda|скрытая копия|прихована копія|密送|密件副本|숨은참조|نسخة مخفية|עותק מוסתר|bilgi',
  from: 'from|sender|von|absender|de|da|van|afzender|fra|afsender|avsender|fran|avsandare|lahettaja|od|nadawca|odesilatel|odosielatel|felado|kuldo|gonderen|kimden|gonderici|expediteur|remitente|mittente|remetente|expeditor|от|от кого|отправитель|від|від кого|відправник|απο|αποστολεας|差出人|送信者|发件人|寄件人|寄件者|보낸 사람|보낸사람|من|المرسل|فرستنده|מאת|จาก|ผู้ส่ง|tu|nguoi gui|dari|pengirim|saatja|no|nuo|siuntejas',
  subject:
    'subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|emne|amne|aihe|temat|predmet|targy|konu|subiect|tema|тема|тема письма|θεμα|件名|主题|主旨|주题|제목|الموضوع|موضوع|נושא|หัวเรื่อง|เรื่อง|chu đe|subjek|perihal|efni|teema|dalykas|naslov|zadeva|विषय|বিষয়',
  send: 'send|senden|absenden|versenden|verschicken|abschicken|envoyer|enviar|invia|inviare|spedisci|verzenden|versturen|verstuur|skicka|sand|laheta|wyslij|odeslat|poslat|odoslat|kuldes|elkuldes|kuld|gonder|gonderme|trimite|trimitere|isprati|posalji|poslji|отправить|послать|надіслати|відправити|изпращане|изпрати|αποστολη|送信|发送|發送|傳送|寄出|寄信|送出|보내기|전송|발송|إرسال|ارسال|ارسل|أرسل|שלח|שליחה|ส่ง|gui|gui thu|kirim|hantar|siusti|sutit|nosutit|saada|senda|bidali|envia|भेजें|প্রেরণ',
};

type Label = keyof typeof labels;

/** Without case, accents, stars and colons: "Címzett:" as cimzett. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{M}\p{N}\- ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function says(use: Label, text: string): boolean {
  known ??= new Map(Object.entries(labels).map(([name, list]) => [name, new Set(list.split('|').map(folded))]));
  return text.length <= 60 && known.get(use)?.has(folded(text)) === true;
}

/** What a whole label says a field is for; undefined for every other text. */
export const useOfLabel = (text: string): FieldUse | undefined =>
  (['to', 'cc', 'bcc', 'subject', 'from'] as const).find((use) => says(use, text));

/** Shorter ones are words of other sentences, too. */
const leastWord = 5;
const withoutSpaces = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** What a hint in a field speaks of: "Add recipients", "To, several may be chosen", "请输入主题". */
export function useOfHint(text: string): FieldUse | undefined {
  const whole = useOfLabel(text) ?? useOfLabel(text.split(/[,(*]/)[0] ?? '');
  const words = folded(text).split(' ');
  if (whole || text.length > 60 || words.length > 4) return whole;
  return (['to', 'bcc', 'cc', 'subject'] as const).find((use) =>
    words.some((word) =>
      withoutSpaces.test(word)
        ? labels[use].split('|').some((label) => withoutSpaces.test(label) && word.includes(label))
        : word.length >= leastWord && !use.endsWith('cc') && says(use, word),
    ),
  );
}

/** What may stand beside the word that sends: "Send message", "Jetzt senden". */
const mail = /^(?:now|message|e-?mail|mail|reply|jetzt|nachricht|le|mensaje|mensagem|besked|melding)$/;

export const saysSend = (text: string): boolean => {
  const words = folded(text.slice(0, 60)).split(' ');
  return says('send', words.filter((word) => !mail.test(word)).join(' '));
};

const and = /^(?:and|und|et|y|e|es|i|и|og|och|en|ja|ve)$/;

/** "Send & close", "Send in 1 hour": it sends, now or at a time that it names. "Send later" asks for one first. */
export function sendsBesides(text: string): boolean {
  const words = folded(text.slice(0, 60).replace(/[&+]/, ' and ')).split(' ');
  const [first = '', second = ''] = words;
  const isTimed = /\d/.test(text);
  return saysSend(first) || first === 'schedule'
    ? isTimed || and.test(second)
    : isTimed && saysSend(words.at(-1) ?? '');
}
