import type { Range } from './range';

type HeaderKind = 'from' | 'sent' | 'to' | 'subject' | 'other';

/** As the mail programs write them, in lower case. */
const labels: Record<HeaderKind, string> = {
  from: 'from,von,de,da,van,från,fra,od,от,від,из,lähettäjä,kimden,gönderen,feladó,expéditeur,mittente,remitente,remetente,afzender,odesílatel,odosielateľ,nadawca,avsändare,avsender,afsender,pošiljatelj,szerző,από,expeditor,de la,dari,từ,người gửi,จาก,מאת,من,发件人,寄件者,寄件人,差出人,보낸 사람,보낸사람',
  sent: "sent,date,sent on,gesendet,gesendet am,datum,envoyé,envoyé le,date d’envoi,date d'envoi,enviado,enviado el,enviado em,enviada em,fecha,data,inviato,verzonden,verstuurd,skickat,sendt,dato,wysłano,wysłane,odesláno,odoslané,дата,отправлено,надіслано,дата отправки,lähetetty,päivämäärä,gönderilme tarihi,tarih,elküldve,dátum,trimis,trimis la,poslano,datum slanja,ημερομηνία,στάλθηκε,tanggal,terkirim,ngày,đã gửi,วันที่,תאריך,נשלח,التاريخ,发送时间,日期,發送時間,寄件日期,送信日時,日付,보낸 날짜,날짜",
  to: 'to,an,à,a,para,aan,till,til,do,komu,кому,для,vastaanottaja,kime,címzett,către,prima,za,destinataire,destinatario,destinatário,per,al,προς,kepada,đến,người nhận,ถึง,אל,إلى,收件人,收件者,宛先,받는 사람,받는사람',
  subject:
    'subject,betreff,objet,asunto,oggetto,onderwerp,assunto,ämne,emne,temat,předmět,predmet,тема,aihe,konu,tárgy,subiect,naslov,zadeva,θέμα,subjek,perihal,chủ đề,tiêu đề,เรื่อง,נושא,הנדון,الموضوع,主题,主旨,件名,제목,re',
  other:
    'cc,bcc,kopie,copie,copia,cópia,kopia,kopi,копия,копія,kopio,bilgi,másolat,reply-to,antwort an,répondre à,responder a,rispondi a,抄送,副本,참조,priority,importance,wichtigkeit,attachments,anlagen,pièces jointes',
};

let kinds: Map<string, HeaderKind> | undefined;
const kindOf = (label: string): HeaderKind | undefined => {
  kinds ??= new Map(
    (Object.keys(labels) as HeaderKind[]).flatMap((kind) =>
      labels[kind].split(',').map((name) => [name, kind] as const),
    ),
  );
  return kinds.get(label);
};

const longestLabel = 28;

/** What header the line is, if it is one: "*From:* Anna", "Gesendet : ...". */
export const labelKind = (text: string, { start, end }: Range): HeaderKind | undefined => {
  const limit = Math.min(end, start + longestLabel);
  for (let i = start; i < limit; i += 1) {
    const char = text.charCodeAt(i);
    if (char === 58 || char === 0xff1a)
      return kindOf(
        text
          .slice(start, i)
          .replace(/[*_\s\u00a0]+/g, ' ')
          .trim()
          .toLowerCase(),
      );
  }
  return undefined;
};

/** The headers that stand in one line, one behind the other. */
export const labelsIn = (line: string): ReadonlySet<HeaderKind> => {
  const words = line.toLowerCase().split(/[:：]/).slice(0, -1);
  return new Set(
    words.flatMap(
      (piece) =>
        kindOf(
          piece
            .slice(piece.trimEnd().lastIndexOf(' ') + 1)
            .replace(/[*_]/g, '')
            .trim(),
        ) ?? [],
    ),
  );
};
