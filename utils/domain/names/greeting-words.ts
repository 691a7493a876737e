import { PhraseBook } from './phrase-book';

/** Words that open a mail, by language, folded. Times of day are greetings too: "Good morning Anna". */
const phrases: Readonly<Record<string, string>> = {
  en: 'dear|deer|dearest|my dear|my dearest|hi|hii|hiya|hi ya|hey|heya|hello|helo|helllo|hallo|hullo|howdy|yo|greetings|warm greetings|greetings to|good morning|good mornng|goodmorning|good afternoon|good evening|good day|gday|g day|good day to you|welcome back|morning|afternoon|evening|evening|a very good morning|a good day|happy new year|happy monday|happy friday|welcome|attn|attention|att|to|esteemed|respected|honorable|honourable',
  de: 'liebe|lieber|liebes|liebste|liebster|sehr geehrte|sehr geehrter|sehr geehrte r|liebe r|lieber liebe|sehr geehrtes|sehr geehrt|sehr verehrte|sehr verehrter|geehrte|geehrter|verehrte|verehrter|werte|werter|hochverehrte|sehr geschatzte|sehr geschatzter|geschatzte|geschatzter|guten tag|guten morgen|guten abend|guten mittag|schonen guten tag|einen schonen guten tag|einen guten tag|hallo|halli hallo|hallochen|servus|moin|moin moin|gruss gott|gruezi|gruessgott|gruessdich|gruss dich|grussen sie|gruss sie|tag|tach|gude|schonen guten morgen|schonen guten abend|einen schonen guten morgen|mein lieber|meine liebe|mahlzeit|an|zuhanden|zu handen|z hd|zhd',
  fr: 'bonjour|bonsoir|salut|coucou|cher|chere|chers|cheres|tres cher|tres chere|mon cher|ma chere|mes chers|re bonjour|bonjour a toi|bonjour a vous|rebonjour|a lattention de|a lattention du|allo|bien cher|bien chere',
  es: 'hola|buenos dias|buenas tardes|buenas noches|buenas|buen dia|muy buenas|muy buenos dias|muy buenas tardes|estimado|estimada|estimados|estimadas|estimadx|estimad|estimad s|estimado a|muy estimado|muy estimada|muy estimados|querido|querida|queridos|queridas|querido a|apreciado|apreciada|apreciados|apreciadas|apreciable|apreciables|distinguido|distinguida|distinguidos|distinguidas|respetado|respetada|respetados|muy senor|muy senores|saludos|que tal|a la atencion de|a la atencion del|estimadxs|estimades|estimade|ilustrisimo|excelentisimo|buenas buenas',
  it: 'caro|cara|cari|care|carissimo|carissima|carissimi|gentile|gentili|gentilissimo|gentilissima|gentilissimi|egregio|egregia|egregi|egregie|spettabile|spettabili|spett le|spett|pregiatissimo|pregiatissima|pregiatissimi|preg mo|preg ma|gent mo|gent ma|gent le|gent mi|egr|stimato|stimata|stimati|stimatissimo|illustre|illustrissimo|chiarissimo|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|ciao|salve|alla cortese attenzione di|alla cortese attenzione|alla cortese attenzione del|allattenzione del|alla c a|allattenzione di|c a',
  nl: 'beste|geachte|geacht|zeer geachte|hooggeachte|weledelgeboren|weledele|hoi|hallo|hey|dag|goedemorgen|goedemiddag|goedenmiddag|goedenavond|goedendag|goeiemorgen|goeiedag|goede morgen|goede middag|goede dag|lieve|waarde|t a v|ter attentie van|ha',
  pt: 'ola|oi|caro|cara|caros|caras|prezado|prezada|prezados|prezadas|prezado a|prezados as|estimado|estimada|estimados|estimadas|querido|querida|bom dia|boa tarde|boa noite|exmo|exma|exmos|exmas|exmo s|excelentissimo|excelentissima|excelentissimos|ilmo|ilma|ilustrissimo|muito bom dia|a atencao de|alo|meu caro|minha cara|car s',
  ca: 'benvolgut|benvolguda|benvolguts|benvolgudes|estimat|estimada|estimats|bon dia|bona tarda|bones|distingit|distingida|apreciat|apreciada|senyor|senyora|senyors',
  gl: 'prezado|estimado|bos dias|boas tardes|boas|querido',
  eu: 'kaixo|egun on|arratsalde on|agur|agur terdi',
  pl: 'dzien dobry|dobry wieczor|czesc|hej|witam|witaj|witajcie|witam serdecznie|szanowny|szanowna|szanowne|szanowni|wielce szanowny|wielce szanowna|wielce szanowni|drogi|droga|drodzy|drogie|kochany|kochana|siema|mily|mila|powazany',
  cs: 'dobry den|dobre rano|dobre odpoledne|dobry vecer|dobre dopoledne|krasny den|hezky den|ahoj|cau|cus|nazdar|vazeny|vazena|vazeni|vazene|velevazeny|mily|mila|mili|mile|drahy|draha|drazi|zdravim|zdravim vas',
  sk: 'dobry den|dobre rano|dobry vecer|ahoj|cau|vazeny|vazena|vazeni|vazene|mily|mila|mili|drahy|draha|zdravim|pekny den',
  da: 'kaere|kaere alle|hej|goddag|god morgen|godmorgen|god dag|god eftermiddag|god aften|hejsa|til|att|dav|halloj',
  nb: 'kjaere|hei|hei hei|heisann|hallo|god morgen|god dag|god ettermiddag|god kveld|til|morn|hallaisen',
  sv: 'hej|hejsan|kara|kare|kaere|basta|baste|god morgon|god dag|god eftermiddag|god kvall|halla|tjena|tja|till|arade|goddag|godmorgon',
  fi: 'hei|moi|moikka|terve|tervehdys|hyva|hyvat|hyvaa paivaa|hyvaa huomenta|hyvaa iltaa|hyvaa iltapaivaa|huomenta|paivaa|arvoisa|arvoisat|arvon|kunnioitettu|rakas|moro',
  is: 'kaeri|kaera|kaeru|hae|hallo|godan dag|godan daginn|agaeti|agaeta|agaetu|heill|heil|saell|sael',
  hu: 'kedves|tisztelt|tiszteletremelto|nagyrabecsult|igen tisztelt|melyen tisztelt|szia|sziasztok|hello|udv|szervusz|szevasz|hali|udvozlom|udvozlet|jo napot|jo reggelt|jo estet|jo napot kivanok|draga|szep napot|szep jo napot',
  tr: 'merhaba|merhabalar|selam|selamlar|sayin|sn|degerli|kiymetli|sevgili|saygideger|pek degerli|cok degerli|iyi gunler|gunaydin|iyi aksamlar|iyi haftalar|muhterem|dikkatine',
  az: 'salam|hormetli|eziz|sabahiniz xeyir',
  ro: 'buna|buna ziua|buna dimineata|buna seara|salut|salutare|draga|dragi|dragul|stimate|stimata|stimati|stimate si|stimati si|onorate|onorata|onorati|stimabile|distinse|distinsa|distinsi|mult stimate|mult stimata|mult stimati|in atentia|noroc|servus|ziua buna',
  el: 'agapite|agapiti|agapito|agapita|agapitoi|agapites|axiotime|axiotimi|axiotimoi|axiotimes|kalimera|kalispera|geia|geia sas|geia soy|chairete|chaireto|kyrie|kyria|kyrioi|file|sevaste|entimotate|pros',
  ru: 'zdravstvuite|zdravstvui|privet|privetstvuyu|dobryi den|dobroe utro|dobryi vecher|dobrogo dnya|dobrogo vremeni sutok|dobrogo vremeni|uvazhaemyi|uvazhaemaya|uvazhaemye|uvazhaemoe|mnogouvazhaemyi|mnogouvazhaemaya|mnogouvazhaemye|glubokouvazhaemyi|glubokouvazhaemaya|glubokouvazhaemye|dorogoi|dorogaya|dorogie|milaya|milyi|vnimaniyu',
  uk: 'vitayu|vitaiemo|privit|dobrii den|dobrogo dnya|dobrogo ranku|dobriden|dobrii vechir|shanovnii|shanovna|shanovni|shanovne|velmishanovnii|velmishanovna|velmishanovni|visokopovazhnii|visokopovazhna|dorogii|doroga|dorogi|lyubii|lyuba|do uvagi|dobrogo vechora',
  be: 'vitayu|dobry dzen|pavazhany|pavazhanaya|pavazhanyya|shanouny|shanounaya|shanounyya',
  bg: 'zdraveite|zdravei|zdrasti|dobr den|dobro utro|dobr vecher|uvazhaemi|uvazhaema|uvazhaemii|pochitaemi|skpi|skpa|dragi|draga|mili|mila|mnogouvazhaemi|mnogouvazhaema',
  mk: 'pochituvan|pochituvana|pochituvani|zdravo|drag|draga|dragi|dobar den',
  sr: 'poshtovani|poshtovana|poshtovane|zdravo|dragi|draga|dobar dan|dobro jutro|dobro veche|uvazheni|tsenjeni|tsenjena',
  hr: 'postovani|postovana|postovane|postovano|cijenjeni|cijenjena|cijenjene|uvazeni|uvazena|dragi|draga|drage|bok|pozdrav|zdravo|dobar dan|dobro jutro|dobra vecer|dobro vece|cenjeni|cenjena|stovani|lijep pozdrav',
  sl: 'spostovani|spostovana|spostovane|cenjeni|cenjena|cenjene|dragi|draga|pozdravljeni|pozdravljena|zivjo|zdravo|dober dan|dobro jutro|dober vecer|lep pozdrav|lepo pozdravljeni',
  sq: 'i nderuar|e nderuar|te nderuar|i dashur|e dashur|te dashur|pershendetje|miredita|mirmengjesi|mirembrema|tungjatjeta',
  et: 'tere|tere paevast|tere hommikust|tere ohtust|lugupeetud|austatud|vaga austatud|kallis|hea|head|armas|tervist|tervitus',
  lv: 'sveiki|sveiks|sveika|labdien|labrit|labvakar|godatais|godata|godatie|godatas|loti cienijamais|loti cienijama|cienijamais|cienijama|cienijamie|cienijamas|cien|augsti godatais|dargais|dargie|darga|godajamais|godajama|godajamie|milais|mila',
  lt: 'gerbiamas|gerbiama|gerbiamasis|gerbiamoji|gerbiami|gerbiamieji|gerbiamos|gerb|didziai gerbiamas|didziai gerbiama|mielas|miela|mieli|mielos|brangus|brangi|laba diena|labas rytas|labas vakaras|labas|sveiki|sveikas|sveika',
  ga: 'a chara|a chairde|a dhuine uasail|a dhaoine uaisle|dia duit|dia dhuit|haigh',
  cy: 'annwyl|anwyl|bore da|prynhawn da|noswaith dda|helo|shwmae|hoffus',
  mt: 'ghaziz|ghaziza|gheziez|bongu|bonswa|sinjur',
  lb: 'moien|leif|leiwe|leiwen|gudde moien|gudden dag|dir dammen an dir haren|bonjour',
  af: 'beste|geagte|liewe|goeie more|goeie dag|goeiedag|goeiemore|hallo|haai|agbare',
  id: 'yth|yang terhormat|kepada yth|kepada|kepada yang terhormat|halo|hai|selamat pagi|selamat siang|selamat sore|selamat malam|salam|dengan hormat|bapak|ibu',
  ms: 'yang dihormati|yang berhormat|kepada|selamat pagi|selamat petang|salam sejahtera|salam|hai|tuan|puan',
  tl: 'mahal|mahal na|mahal kong|mahal naming|magandang umaga|magandang araw|magandang hapon|kumusta|minamahal|minamahal naming|minamahal na|ginoo|ginang',
  vi: 'kinh gui|than gui|xin chao|chao|gui|kinh chao|kinh thua|thua',
  sw: 'mpendwa|ndugu|habari|hujambo|jambo|mheshimiwa|waheshimiwa|wapendwa',
  eo: 'estimata|estimataj|kara|karaj|saluton|bonan tagon',
  hi: 'namaste|namaskar|priya|pranam|adarniya|shri',
  ha: 'assalamu alaikum|salam alaikum|salaam|as salamu alaikum|assalamualaikum|shalom|konnichiwa|ohayo gozaimasu|aloha|marhaba|sawasdee|annyeonghaseyo|nihao|ni hao',
};

/** Scripts that folding leaves as they are; folded when a text in them is met. */
const otherScripts: Readonly<Record<string, string>> = {
  ko: '안녕하세요|안녕하십니까|존경하는|친애하는|소중한',
  ar: 'عزيزي|عزيزتي|أعزائي|عزيزنا|حضرة|مرحبا|السلام عليكم|تحية طيبة|السادة|الى|إلى',
  fa: 'سلام|با سلام|درود',
  he: 'שלום|שלום רב|היי|בוקר טוב|ערב טוב|צהריים טובים',
  ka: 'ძვირფასო|პატივცემულო|გამარჯობა',
  hy: 'հարգելի|սիրելի|բարև|բարեւ',
  bn: 'প্রিয়|নমস্কার|সম্মানিত',
  hi: 'प्रिय|आदरणीय|माननीय|नमस्ते|नमस्कार',
};

/** The languages in which greetings are known, BCP 47. */
export const greetingLanguages = (): readonly string[] => [
  ...new Set([...Object.keys(phrases), ...Object.keys(otherScripts)]),
];

export interface GreetingWord {
  readonly lang: string;
  readonly words: readonly string[];
}

const book = new PhraseBook(phrases, otherScripts);
const mostRemembered = 500;
const remembered = new Map<string, readonly GreetingWord[]>();

/** The greetings that begin with this word, the longest first. Languages that come first keep one that several share. */
function beginningWith(word: string): readonly GreetingWord[] {
  let found = remembered.get(word);
  if (!found) {
    if (remembered.size >= mostRemembered) remembered.clear();
    found = book
      .beginningWith(word)
      .map(({ lang, text }) => ({ lang, words: text.split(' ') }))
      .sort((a, b) => b.words.length - a.words.length);
    remembered.set(word, found);
  }
  return found;
}

/** The longest greeting that the folded words begin with at `at`. */
export const greetingAt = (words: readonly string[], at: number): GreetingWord | undefined =>
  beginningWith(words[at] ?? '').find((greeting) => greeting.words.every((word, i) => words[at + i] === word));
