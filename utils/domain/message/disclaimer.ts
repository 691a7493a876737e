import { type Lines, skipSpace } from './lines';
import { phrases } from './phrases';

const starts = phrases(
  () =>
    'this email,this e-mail,this message,this communication,this transmission,this electronic,the information in this,the information contained,the information transmitted,the content of this,the contents of this,confidentiality,confidential,disclaimer,notice:,important notice,legal notice,privileged,if you are not the intended,if you have received this,any views,please note that this e,caution,warning,' +
    'diese e-mail,diese email,diese mail,diese nachricht,der inhalt dieser,die information,die in dieser,vertraulich,hinweis,wichtiger hinweis,sollten sie nicht der,haftungsausschluss,dieses e-mail,ce message,ce courriel,ce mail,cet e-mail,cet email,le contenu de ce,les informations contenues,avis de confidentialité,confidentialité,' +
    'este mensaje,este correo,esta comunicación,la información contenida,aviso legal,aviso de confidencialidad,el contenido de este,questa e-mail,questa email,questa mail,questo messaggio,il presente messaggio,la presente,le informazioni contenute,ai sensi,avvertenza,avviso,dit bericht,dit e-mailbericht,dit emailbericht,deze e-mail,deze email,de informatie,de inhoud van,' +
    'esta mensagem,este e-mail,este email,as informações,aviso,o conteúdo desta,detta meddelande,detta e-postmeddelande,detta mejl,detta e-mail,informationen i detta,denne e-post,denne e-mail,denne mail,denne melding,denne meddelelse,informasjonen i denne,tämä viesti,tämä sähköposti,tämän viestin,ta wiadomość,niniejsza wiadomość,treść tej,informacje zawarte,wiadomość ta,' +
    'tento e-mail,tento email,tato zpráva,táto správa,obsah této,obsah tejto,upozornění,upozornenie,настоящее сообщение,это сообщение,данное сообщение,это письмо,данное письмо,содержание данного,це повідомлення,bu e-posta,bu mesaj,bu ileti,ez az e-mail,ez az üzenet,a jelen,acest mesaj,acest e-mail,acest email,prezentul,το παρόν,αυτό το μήνυμα,ovaj e-mail,ova poruka,to sporočilo,' +
    '本邮件,此邮件,本电子邮件,本電子郵件,此電子郵件,このメール,本メール,본 메일,이 메일,본 전자우편,thư này,email này',
);

const legal =
  /confiden|confiden[cz]|privileg|intended|recipient|addressee|unauthori[sz]|disclos|delete|vertraulich|adress?[aá]t|empfänger|unbefugt|vernicht|lösch|destinat|divulg|riservat|vertrouwelijk|geadresseerd|konfidenti|mottagar|fortroli|modtager|mottaker|luottamuksel|vastaanottaj|poufn|důvěrn|dôvern|příjemc|príjemc|конфиденц|конфіден|адресат|gizli|alıcı|bizalmas|címzett|confiden[țt]|εμπιστευτικ|παραλήπτ|povjerljiv|poverljiv|zaupn|机密|機密|保密|收件|受信者|機密|기밀|수신/g;

/** A wish about paper, which stands below many signatures. */
const paperStarts = phrases(
  () =>
    "please consider,please think of,think before you print,bitte denken,bitte prüfen,bitte überlegen,pensez à l'env,pensez à l’env,avant d'imprimer,avant d’imprimer,antes de imprimir,prima di stampare,denk aan het milieu",
);
const paper = /environment|print|umwelt|ausdrucken|imprim|stampare|milieu/;

const window = 500;
const shortest = 24;
const ornaments = '*_[(🌳 ';

/**
 * Where a notice by the company's lawyers starts, which speaks of at least two of their subjects, or one about printing.
 * All below it is no word of the author's.
 */
export const isNotice = ({ text, at }: Lines, index: number): boolean => {
  const line = at(index);
  let first = skipSpace(text, line);
  while (first < line.end && ornaments.includes(text[first]!)) first += 1;
  if (line.end - first < 8) return false;
  const start = text.slice(first, first + 60).toLowerCase();
  if (paperStarts(start)) return paper.test(text.slice(first, Math.min(line.end, first + 120)).toLowerCase());
  if (!starts(start)) return false;
  const notice = text.slice(first, first + window);
  return notice.length >= shortest && new Set(notice.toLowerCase().match(legal) ?? []).size > 1;
};
