import { withoutMarks } from '../names/fold';
import { phrases } from './phrases';

/** The words that end a mail, as the beginning of a short line; in lower case and without accents. */
const phraseOf = phrases(
  () =>
    'best,regards,kind regards,best regards,warm regards,warmest regards,kindest regards,with kind regards,with best regards,many thanks,thanks,thank you,thx,cheers,sincerely,yours,all the best,best wishes,with best wishes,cordially,respectfully,take care,talk soon,have a great,have a good,have a nice,' +
    'mit freundlichen gru,mit freundlichem gru,freundliche gru,mit besten gru,beste gru,viele gru,liebe gru,herzliche gru,schone gru,mit herzlichen gru,mfg,vg,lg,bg,gru,danke,vielen dank,besten dank,hochachtungsvoll,' +
    'cordialement,bien cordialement,bien a vous,sincerement,salutations,meilleures salutations,cdlt,merci,amicalement,bonne journee,bien amicalement,veuillez agreer,je vous prie,' +
    'saludos,un saludo,atentamente,cordialmente,un cordial saludo,saludos cordiales,gracias,muchas gracias,un abrazo,reciba un,' +
    'cordiali saluti,distinti saluti,un saluto,saluti,a presto,grazie,buona giornata,con i migliori,' +
    'met vriendelijke gr,vriendelijke gr,groet,hartelijke gr,mvg,bedankt,dank,met hartelijke,' +
    'atenciosamente,cumprimentos,melhores cumprimentos,com os melhores,abracos,abraco,obrigad,att,' +
    'med vanlig,vanliga halsningar,halsningar,mvh,hilsen,med venlig,venlig hilsen,med vennlig,vennlig hilsen,tack,takk,tak,halsning,' +
    'pozdrawiam,z powazaniem,serdecznie pozdrawiam,z wyrazami,dziekuje,s pozdravem,s pozdravom,dekuji,lep pozdrav,srdacan pozdrav,' +
    'terveisin,ystavallisin,parhain terveisin,kiitos,udvozlettel,tisztelettel,koszonom,cu stima,cu respect,multumesc,saygilarimla,iyi calismalar,tesekkur,' +
    'с уважением,с наилучшими,спасибо,з повагою,με εκτιμηση,φιλικα,salam,hormat,terima kasih,tran trong',
);

const longest = 60;
/** "Beste Anna," greets, in Dutch. */
const greets = /^beste (?!gru|gro|wens)/;

/** The line, trimmed, is a sign-off: "Best regards," or "Mit freundlichen Grüßen aus Köln". */
export const isSignOff = (line: string): boolean => {
  if (line.length < 2 || line.length > longest || /[.?:;]$/.test(line)) return false;
  const folded = withoutMarks(line).toLowerCase();
  const phrase = phraseOf(folded);
  if (!phrase || greets.test(folded)) return false;
  const rest = folded.slice(phrase.length).trim();
  return rest.split(/\s+/).length <= 4 && (/[,!]$/.test(rest) || rest.length <= 24);
};
