import { type Lines, skipSpace, trimEnd } from './lines';
import { phrases } from './phrases';

/** "Sent from my", in the languages of the programs that write it: what follows may be any device. */
const fromMine = phrases(
  () =>
    'sent from my,sent via my,sent with my,sent using my,written on my,typed on my,von meinem,von meiner,gesendet von meinem,gesendet von meiner,gesendet mit meinem,envoyé de mon,envoyé de ma,envoyé depuis mon,envoyé depuis ma,envoyé à partir de mon,envoyé à partir de ma,envoyé avec mon,' +
    'enviado desde mi,enviada desde mi,enviado de mi,enviado con mi,enviat des del meu,enviado do meu,enviada do meu,enviado de meu,enviado a partir do meu,enviado pelo meu,inviato dal mio,inviato con il mio,inviata dal mio,' +
    'verzonden vanaf mijn,verzonden met mijn,verzonden via mijn,verzonden vanuit mijn,verstuurd vanaf mijn,verstuurd met mijn,skickat från min,skickad från min,sendt fra min,sendt fra mit,wysłano z mojego,wysłane z mojego,wysłano z mojej,odesláno z mého,odesláno z mojeho,odoslané z môjho,' +
    'отправлено с моего,надіслано з мого,изпратено от моя,poslano s mog,poslano sa mog,poslato sa mog,poslano iz mojega,poslano z mojega,pesan dari,saadetud minu,nosūtīts no mana,išsiųsta iš mano,发自我的,發自我的,从我的,從我的,寄自我的,내 ,나의 ',
);

/** "Sent from", which needs the name of a device or a program behind it. */
const from = phrases(
  () =>
    'sent from,sent via,sent with,sent using,sent by,gesendet von,gesendet mit,gesendet über,gesendet aus,diese nachricht wurde von,diese nachricht wurde mit,diese e-mail wurde von,diese mail wurde von,envoyé de,envoyé depuis,envoyé à partir,envoyé avec,envoyé par,provenance,enviado desde,enviado do,enviado de,enviado con,enviado a partir,enviado pelo,enviado via,enviada do,' +
    'inviato da,inviato dal,inviato con,inviata da,verzonden vanaf,verzonden vanuit,verzonden met,verzonden via,verstuurd vanaf,verstuurd met,skickat från,skickad från,skickat med,sendt fra,sendt via,sendt med,lähetetty,wysłano z,wysłano ze,wysłane z,wysłane ze,odesláno z,odesláno ze,odoslané z,' +
    'отправлено с,отправлено из,отправлено от,надіслано з,изпратено от,elküldve,trimis de pe,trimis din,poslano s,poslano iz,poslano sa,poslato sa,στάλθηκε από,εστάλη από,dikirim dari,được gửi từ,đã gửi từ,gửi từ,ส่งจาก,נשלח מ,أُرسلت من,أرسلت من,تم الإرسال من,þetta var sent,sent úr,saadetud,nosūtīts,išsiųsta,enviat des,内 ,由我的',
);

const ends = /(?:gesendet|gönderildi|küldve|送信|发送|發送|傳送|보냄|발송)[.。]?$/;
const onTheWay = /^(?:mobil|unterwegs|von unterwegs|vom (?:handy|iphone|smartphone|tablet|mobiltelefon)) gesendet[.]?$/;
const product =
  /iphon|ipad|ipod|android|samsung|galaxy|blackberry|huawei|xiaomi|pixel|nokia|oneplus|outlook|gmail|yahoo|proton|thunderbird|k-9|aqua ?mail|blue ?mail|type ?app|\bspark\b|superhuman|tapatalk|mailbox|airmail|polymail|mailtrack|mymail|macbook|zoho|gmx|web\.de|telekom mail|mail\.ru|яндекс|windows|\b(?:mail|email|courrier|correo|posta|e-post)\b (?:for|für|pour|para|per|voor|til|för)\b|mobile(?: device| phone)?[.)]?$|mobile mail|^mobilu$|мобил|手机|手機|携帯|スマートフォン/;

const getProduct =
  /^(?:get|download|holen sie sich|laden sie|obtenir|obtenez|télécharger|téléchargez|obtener|obtén|descargar|descarga|obter o?|obtenha o|baixe o|scarica|ottieni|hämta|ladda ned|hent|få|hanki|pobierz|získat|stáhnout|stiahnuť)\s*(?:the )?(?:outlook|blue ?mail|type ?app|yahoo mail|gmail|proton ?mail|mymail|nine|airmail)/;
const productFirst = /^outlook (?:für|voor|för) .{2,20} (?:beziehen|herunterladen|downloaden)$/;
const fromMyDevice =
  /^from my (?:i ?phone|ipad|android|blackberry|samsung|galaxy|mobile|cell(?: ?phone)?|phone|smartphone|tablet)(?: \w{1,12}){0,2}[.!]?$/;

const most = 8;
const longest = 140;
const isShort = (text: string, words: number): boolean => text.trim().split(/\s+/).length <= words;
/** What comes up to the end of the sentence or a bracket. */
const clauseOf = (text: string): string => /^[^,;!(<]*?(?=[.:]\s|[,;!(<]|$)/.exec(text)?.[0] ?? text;

/** Whether a line, trimmed, is what a telephone or a mail program adds: "Sent from my iPhone", in many languages. */
export function isFooter(line: string): boolean {
  if (line.length < 4 || line.length > longest) return false;
  const said = line
    .toLowerCase()
    .replace(/^[*_<([«"'\s\u202a-\u202e\u2066-\u2069]+|[*_>)\]»"'\s\u202a-\u202e\u2066-\u2069]+$/g, '')
    .replace('’', "'");
  const mine = fromMine(said);
  if (mine && (mine.startsWith('von') ? ends.test(said) && isShort(said, most) : true)) {
    const device = clauseOf(said.slice(mine.length));
    return (
      isShort(device, device.length === said.length - mine.length ? 5 : 3) ||
      (product.test(device) && isShort(device, most))
    );
  }
  const opener = from(said);
  if (opener) {
    const clause = clauseOf(said.slice(opener.length).replace(/^[:\s]+/, ''));
    return product.test(clause) && isShort(clause, most);
  }
  if (ends.test(said)) return onTheWay.test(said) || (product.test(said) && isShort(said, most));
  return (
    fromMyDevice.test(said) ||
    productFirst.test(said) ||
    (getProduct.test(said) && isShort(clauseOf(said).replace(/<.*/, ''), most))
  );
}

/** The line is a footer of that kind. */
export const isSentFrom = ({ text, at }: Lines, index: number): boolean => {
  const line = at(index);
  return line.end - line.start <= 2 * longest && isFooter(text.slice(skipSpace(text, line), trimEnd(text, line)));
};
