import type { Announcing } from './announcing';

/** Languages that are read by their fixed phrases, each with its words for "not", "your" and "if". */
const phrases: readonly (readonly [stems: string, says: string, not: string])[] = [
  // Czech and Slovak
  [
    'příloh prílo přikl prikl přilož prilož',
    '\\bv (?:příloze|prílohe|přiloženém|priloženom)\\b|\\b(?:přikládám|přikládáme|prikladám|prikladáme)\\b|\\b(?:přiložen|priložen)\\w*',
    'bez|není|nie je|nejsou|chybí|chýba|zapomněl\\w*|zabudol\\w*|vaší|vašej|tvé|tvojej|vaše|když|keď|pokud|ak|minul\\w+|předchozí\\w*|predchádzajúc\\w*|smlouvy|zmluvy',
  ],
  // Hungarian
  [
    'csatol mellék',
    '\\b(?:csatoltan|csatolva|csatolom|csatoljuk|csatoltam|mellékelten|mellékelem|mellékeljük|mellékeltem)\\b|\\b(?:a|az) (?:csatolt|mellékelt)\\b|\\b(?:a )?mellékletben\\b|\\bcsatolmányban\\b',
    'nem|nincs|nélkül|elfelejtettem|ha|amikor|előző|korábbi|önök|tegnap',
  ],
  // Swedish
  [
    'bifog bilag',
    '\\bbifog(?:at|ad|ade|ar)\\b|\\b(?:i|se|som) (?:den )?bilag(?:a|an|or|orna)\\b',
    'inte|ej|ingen|utan|glömde|din|ert|ditt|om|när|(?:du|ni) (?:har )?bifogat|förra|tidigare|igår|kommer|ska',
  ],
  // Danish and Norwegian
  [
    'vedhæft vedlagt vedlegg vedlæg vedlagd',
    '\\bvedhæft(?:et|ede|er)\\b|\\bvedlagt(?:e)?\\b|\\b(?:vedlægger|vedlegger)\\b|\\b(?:i|se|som) (?:vedlegget|vedlegg|vedhæftning\\w*)\\b',
    'ikke|ingen|uden|uten|glemte|din|deres|dit|ditt|hvis|når|om|du (?:har )?(?:vedhæftet|vedlagt)|forrige|tidligere|sidste|siste|går|vil|skal',
  ],
  // Finnish
  [
    'liittee oheise liitän liitteen oheinen',
    '\\bliitteenä\\b|\\bliitteessä\\b|\\boheisena\\b|\\boheinen\\b|\\boheisessa\\b|\\bliitän (?:ohee|tähän|mukaan)\\w*',
    'ei|en|ilman|unohdin|jos|kun|aiem\\w+|viestisi|edelli\\w+|eilen|sopimuksen',
  ],
  // Romanian
  [
    'atașa ataşa anexa anexez alătura',
    '\\b(?:atașat|ataşat|anexat)(?:ă|e|i)?\\b|\\b(?:atașez|ataşez|anexez|atașăm|ataşăm|anexăm)\\b|\\bîn (?:atașament|ataşament|anexă)\\b|\\balăturat\\b',
    'nu|fără|am uitat|dacă|când|dvs|dumneavoastră|tău|ta|anterior\\w*|precedent\\w*|ieri',
  ],
  // Turkish
  [
    'ekte ekli ilişikte ekliyor ekled ektek',
    '\\bekte\\b|\\bekteki\\b|\\bekli (?:dosya|teklif|fatura|belge|sözleşme|doküman)\\w*|\\bilişikte\\w*\\b|\\b(?:dosya|teklif|fatura|belge)\\w* (?:\\w+ )?ekliyorum\\b|\\bekledim\\b',
    'yok|değil|olmadan|unuttum|eğer|önceki|dün|sizin|senin',
  ],
  // Russian
  [
    'вложени прилага прикреп приложени',
    '(?:во|в) вложени(?:и|ях)|прилага(?:ю|ем|ется)|прикрепля(?:ю|ем)|прикрепил[аи]?|прикреплен[аоы]?|приложени[ие] к (?:этому |данному )?письму|(?:направля|отправля|высыла)(?:ю|ем) ~~в приложении',
    'не|нет|без|забыл[аи]?|ваше[мй]?|вашем|твоем|если|когда|вчера|прошлом|предыдущем|вы|ты',
  ],
  // Ukrainian
  [
    'вкладенн долучен прикріп додатк додаю',
    '(?:у|в) вкладенн(?:і|ях)|прикріплю(?:ю|ємо)|прикріпи(?:в|ла|ли)|(?:у|в) долученн(?:і|ях)|(?:надсила|відправля)(?:ю|ємо) ~~(?:у|в) додатку|(?:у|в) додатку до (?:цього )?листа',
    'не|немає|без|забу(?:в|ла|ли)|ваш\\w*|твоєму|якщо|коли|вчора|попередньому|ви|ти',
  ],
  // Greek
  [
    'επισυνά επισυνη συνημμέν',
    'επισυνάπτ(?:ω|ουμε|εται|ονται)|επισυνημμέν(?:ο|α|η|ες|ος)|συνημμέν(?:ο|α|η|ες|ος|ως)',
    'δεν|χωρίς|ξέχασα|αν|εάν|όταν|σας στείλατε|προηγούμενο|χθες|χτες|σου',
  ],
];

const deny = (not: string): string => `(?<![a-zα-ωа-яіїєґ])(?:${not})(?![a-zα-ωа-яіїєґ])|\\blink|https?:|www\\.`;

export const announcingsElsewhere = (): readonly Announcing[] =>
  phrases.map(([stems, says, not]) => ({ stems, says, denies: deny(not) }));
