/** Greetings that can be followed by a name, as regular expressions take them. */
const greeting =
  'hi|hey|hiya|hello|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|servus|moin|grüß gott|grüezi|bonjour|bonsoir|salut|coucou|ch(?:er|ère)s?|hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]|querid[oa]|apreciad[oa]|ciao|buongiorno|buonasera|salve|gentile|egregio|gentilissim[oa]|car[oa]|beste|geachte|goede(?:morgen|middag|navond)|dag|olá|ola|oi|bom dia|boa tarde|boa noite|prezad[oa]|cześć|dzień dobry|witaj|witam|szanown[ya]|drogi|droga|hej|hejsan|god (?:morgon|dag|morgen)|kära?|käre|kære|kjære|hei|moi|terve|hyvä|ahoj|dobrý den|vážen[ýá]|szia|kedves|tisztelt|bună(?: ziua)?|dragă|stimate?|merhaba|sayın|привет|здравствуйте|добрый день|уважаем(?:ый|ая)|вітаю|добрий день|шановн(?:ий|а)|γεια(?: σας)?|καλημέρα|αγαπητ(?:έ|ή)';

const title = 'mr\\.?/m(?:r|s)?s\\.?|herr/frau|herr\\*in|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|herr|frau|mx\\.?';

/** What programs write for nothing. `Nan` and `Nil` are names, so that these stand as programs write them. */
const nothing =
  'null|NULL|Null|undefined|UNDEFINED|Undefined|NaN|None|NONE|nil|N/A|n/a|#N/A|N\\.A\\.|unknown|UNKNOWN|\\(null\\)|\\(none\\)|<null>|\\[object Object\\]|\\{\\s*\\}|\\[\\s*\\]|\\(\\s*\\)|\\{nothing\\}|\\{null\\}|""|\'\'|“”';

/** "Hi ," at the start of a line: greeting, gap, mark. */
export const greetsGap = new RegExp(
  `^[ \\t]*((?:${greeting})(?: (?:${title}))?)(,?[ \\t\\u00a0]+)(?:([,!])(?![.,!])|(\\.)(?=\\s|$))`,
  'iu',
);

/** These are never said without a name: "Sehr geehrter,". */
export const needsName =
  /^[ \t]*(dear|sehr geehrte[rs]?|estimad[oa]|prezad[oa]|geachte|szanown[ya]|(?:dear|hi|hello) (?:mr|mrs|ms)\.?|(?:sehr geehrter|hallo|lieber) herr|(?:sehr geehrte|hallo|liebe) frau),/iu;

/** The beginning of "Dear null,": what comes next is for `isNothing`. */
export const greets = new RegExp(
  `^[ \\t]*((?:${greeting}|thanks|thank you)(?: there)?(?: (?:${title}))?),?[ \\t]+(?=\\S)`,
  'iu',
);

/** Words for nothing, and the mark after them. The case of letters counts. */
export const isNothing = new RegExp(`^((?:${nothing})(?: (?:${nothing}))?)[ \\t]*([,!.:;–-]|$)`, 'u');
