import { foldText } from '../../names/fold';

/** Where in a text something stands: the words before it and after it on its line, within bounds. */
interface Place {
  readonly before: string;
  readonly after: string;
}

const bound = 120;

export const placeOf = (text: string, start: number, end: number): Place => {
  const back = text.slice(Math.max(0, start - bound), start);
  const on = text.slice(end, end + bound);
  const newLine = on.indexOf('\n');
  return { before: back.slice(back.lastIndexOf('\n') + 1), after: newLine < 0 ? on : on.slice(0, newLine) };
};

const greetings =
  /^(?:hi|hey|hello|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|welcome|thanks|thank you|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|(?:sehr )?geehrte[rs]?|servus|moin|bonjour|bonsoir|salut|cher|chere|hola|buenos dias|buenas(?: tardes)?|estimad[oa]|querid[oa]|ciao|buongiorno|buonasera|salve|gentile|caro|cara|egregio|beste|geachte|goedemorgen|goedemiddag|ola|oi|bom dia|boa tarde|prezad[oa]|car[oa]|czesc|dzien dobry|witaj|witam|szanowny|szanowna|drogi|droga|hej|hejsan|kara|kare|hei|moi|ahoj|dobry den|vazeny|szia|tisztelt|kedves|salut|buna(?: ziua)?|draga|merhaba|sayin|privet|zdravstvujte|uvazaemyj|uvazhaemyy|dobryj den)(?: (?:mr|mrs|ms|dr|herr|frau|m|mme|sr|sra|sig|pan|pani|there|again))?\.?$/;

/** Right after a greeting at the beginning of a line, where a name would stand: "Dear {x},". */
export const inGreeting = ({ before }: Place): boolean => {
  const trimmed = before.trim();
  return trimmed.length > 1 && trimmed.length < 30 && greetings.test(foldText(trimmed).replace(/[^\p{L}. ]/gu, ''));
};

const codeBefore =
  /^\s*(?:const|let|var|function|import|export|return|if|for|while|echo|curl|git|npm|docker|sudo|export|set|print|printf|def|class|SELECT|INSERT|UPDATE|#include|\$ |>>> |\/\/|<[a-z])(?![\p{L}])|[=:]\s*["'`]?$|=>|\\[a-z]+\{?$|https?:\/\/\S*$|[A-Za-z]:\\\S*$|\w\($|["']\w+["']\s*:/u;
const codeAfter = /^["'`]?\s*[;{]\s*$|<\/[a-z]|^\S*["']\s*:|^\(\)|^\s*=[^=]|^\s*->|^\s*\+=|^\\/;

/** Inside of code, a formula or a path: there the same characters have a meaning of their own. */
export const inCode = ({ before, after }: Place): boolean =>
  inBackticks(before, after) || codeBefore.test(before) || codeAfter.test(after);

/** `Between backticks`, as people write code in mail. */
export const inBackticks = (before: string, after: string): boolean =>
  after.includes('`') && before.split('`').length % 2 === 0;

/** Part of a web address: its characters belong to the address. */
export const inAddress = ({ before }: Place): boolean => /(?:https?:\/\/|www\.)\S*$/i.test(before);
