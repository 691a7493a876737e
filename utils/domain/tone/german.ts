import type { Lists, Weighted } from './lists';

const words = (): Weighted => [
  [
    -3,
    'schrecklich* furchtbar* grauenhaft* katastroph* miserabel miserabl* schrott muell unbrauchbar* nutzlos* wertlos* mist scheiss* abzock* betrug betrueg* betrog* frechheit unverschaemt* unverschamt* ekelhaft* ekelig eklig* widerlich* unzumutbar* skandal* albtraum alptraum hass* schlechtest* geldverschwendung zeitverschwendung plastikschrott fehlkauf inakzeptabel inakzeptabl* reinfall mull',
  ],
  [
    -2,
    'schlecht* enttausch* kaputt* defekt* fehlerhaft* mangelhaft* ungenugend* arger* verarger* nerv* nervig* frust* unfreundlich* unhoflich* unverstandlich* unzuverlassig* unbequem* unangenehm* unmoglich* unzufried* uberteuert* minderwertig* billigst* versagt* versag* verschwend* reklam* beschwer* beanstand* abgesturzt absturz* sturzt kratzer gerissen reisst riss rissig zerbroch* gebrochen bricht zerstort* beschadigt* verbeult* verkratzt* undicht* ausgelaufen rostig* rostet verrostet stink* gestank verschimmelt* schimmel* verdorben* ungeniessbar* langweilig* dumm* lacherlich* peinlich* unprofessionell* inkompetent* gelogen luge* irrefuhrend* bereu* umstandlich* wackel* klappert* quietscht* flackert* ruckelt* hangt schlampig* angebrannt dreckig* schmutzig* verdreckt schlimm* wutend* sauer stinksauer emport* entsetzt* zumutung schade argerlich* vergess* veraltet* klobig* unhandlich* trage traege hasslich* wertlos pfusch* unbefriedigend* nachteil* manko mangel* storungsanfallig',
  ],
  [
    -1.2,
    'problem* fehler* leider falsch* fehlt fehlen fehlte fehlend* langsam* teuer teure* verzoger* verspat* storung* stort storend* kompliziert* verwirr* schwierig* schwach* dunn laut* kratzt kratzig* drueckt druckt verblasst riecht geruch heiss uberhitz* verbrannt* verloren* ignorier* weigert abgelehnt vertrost* umtausch* zuruckgeschickt zuruckgegeben zuruckgesendet zuruckgesandt retour* rucksendung* ruckgabe storniert* stornier* kundig* gekundigt unpunktlich* lieblos unklar* unscharf* verschwommen* rauscht rauschen knackt tropft klemmt klebt verklebt instabil* wackelig* aufgegeben abgenutzt* abgebrochen abgefallen abgerissen bedauer* unnotig* vergeblich* zweifel* spat ewig* endlos* nachbesser* ersatz kummert beleidig* trotz angeblich* abbruch* stundenlang wochenlang monatelang',
  ],
  [-0.5, 'billig* schwer dauernd standig klein kurz kalt plastik lasst* allerdings halbwegs trocken'],
  [
    0.6,
    'ok okay ordentlich* leise leicht* einfach* hell warm frisch* sauber* klar* stabil* weich* sparsam* nutzlich* praktisch* handlich* passend* richtig* lauft halt fair* geholfen behoben gelost sofort schnell*',
  ],
  [
    1.2,
    'gut gute guter gutes guten gutem prima schon schone schoner schones schonen schonem zufrieden* freundlich* gern gerne passt sitzt funktioniert* gefallt gefallen bequem* zuverlassig* hochwertig* empfehl* empfohlen empfehle lohnt gelohnt lecker* nett* angenehm* freut freue erfreut hilfreich* kompetent* robust* preiswert* gunstig* solide* gelungen* danke dankbar* schmeckt uberzeugt* uberzeugend* stimmen stimmt hilft half nutze geholfen reibungslos* problemlos* einwandfrei* tadellos* mangelfrei punktlich* klasse',
  ],
  [
    1.8,
    'super toll tolle toller tolles tollen hervorragend* ausgezeichnet* perfekt* bestens beste bester bestes besten liebe lieben liebt genial* fantastisch* wunderbar* wunderschon* grossartig* spitze spitzen* exzellent* begeister* sensationell* kostlich* top erstklassig* uberrag* vorbildlich*',
  ],
];

const phrases = (): Weighted => [
  [
    -3,
    'finger weg,hande weg,nie wieder,nie mehr,rausgeschmissen* geld,rausgeworfen* geld,verschwend* ~ geld|zeit,schade ums|um ~ geld,geld ~ sparen|gespart,zum fenster,aus dem fenster,in die|den tonne|mull,fur die tonne|katz,nicht zu gebrauchen,bricht|brach|fallt|fiel|gefallen ~ auseinander,null|kein|ein stern*,0|1 stern*,ein witz,schlechter scherz',
  ],
  [
    -2,
    'taug* ~ nichts|nicht,halt|hielt|hilft|lauft|geht|ging|passt|schliesst|offnet|ladt|startet|klebt|reagiert|funktionier*|funkt|verbindet|erkennt|meldet|klappt|haftet|schneidet|reinigt|druckt|heizt|kuhlt|schmeckt|gefallt|uberzeugt|stimmt|entspricht ~~ nicht|nie|nichts|kaum|keinen|keine|keinem|keiner,nicht|nie|kaum ~ empfehl*|wert|richtig|brauchbar|zufrieden|geliefert|erreichbar|angekommen|funktioniert*|lesbar|verstandlich|uberzeugt|uberzeugend|auszuhalten|gemeldet|geantwortet|reagiert|erhalten|bekommen|gehalten|geklappt|geholfen|bedienbar|sauber|dicht|einmal,nichts ~ halbes|besonderes|mehr|als,zu ~ klein|gross|laut|leise|teuer|schwer|spat|langsam|kurz|lang|eng|weit|dunn|dick|wenig|hoch|niedrig|heiss|kalt|schwach|kompliziert|weich|hart|trocken|salzig|suss|dunkel|hell|schnell|unscharf|stark|breit|schmal,viel kleiner|grosser|kurzer|schlechter|zu,kleiner|schlechter|dunner|kurzer|langsamer|grosser ~ als ~ angegeben|beschrieben|erwartet|gedacht|vorher|fruher|auf,fallt ~ aus|ab|auseinander,fiel ~ aus|ab|auseinander,bricht|brach ~ ab|zusammen,geht|ging ~ kaputt|aus|ab,lasst ~ wunschen,nach|schon|bereits # tag|tagen|woche|wochen|monat|monaten|stunden|minuten|gebrauch|mal ~ kaputt|defekt|tot|leer,geld zuruck,nie ~ an,nie|nicht|nichts ~ angekommen|geliefert|erhalten|bekommen,kam|kommt|kamen ~~ nie|nicht|beschadigt|kaputt|defekt|verspatet,ohne ~ antwort|netzteil|anleitung|reaktion|ruckmeldung|grund,keine|keinerlei ~ antwort|reaktion|ruckmeldung|hilfe|anleitung|verbindung|lieferung|wirkung|entschuldigung,niemand ~ erreichbar|zustandig|hilft|da|meldet,hort|horte ~ nicht|nichts,mehr ~ erwartet|erhofft|versprochen,anders als,nicht ~ wie ~ beschrieben|abgebildet|versprochen|vereinbart|erwartet,im stich,hin und her,reine|einzige|totale ~ zumutung|enttauschung|katastrophe,lieber ~ anderes|anderen|andere,nicht ~ kaufen|bestellen,hatte ~ mehr|besser ~ erwartet|sein,nur ~ arger|probleme|stress|enttauscht,muss|musste|mussten ~~ zuruck*|reklam*|umtausch*|neu|ersetz*|warten,unter ~ sau|kanone|durchschnitt,tot|leer|hinuber',
  ],
  [
    -1,
    'nach # tag|tagen|woche|wochen|monat|monaten|stunden|gebrauch|benutzung,nach dem ersten|zweiten|dritten waschen|gebrauch|mal|tag|einsatz,sieht ~ billig,fuhlt ~ billig,wirkt ~ billig,nur ~ wenn|kurz|bedingt,viel|recht|sehr|ziemlich|extrem|etwas laut|klein|schwer|dunn|teuer|kurz|langsam|eng|schwach|trocken|kalt|heiss|hart|umstandlich,dauert|dauerte ~ lange|ewig|stunden|zu,warte*|gewartet ~ lang*|stunde*|wochen|monate|vergeblich|immer,schwer zu,kaum ~ zu,lasst sich ~ nicht|schwer|kaum,keine|kein ~ gute*|richtig*,am anfang,anfangs,drei|dritte|zweite ~ gerat|mal|ersatz,schon wieder,immer wieder,stand*|dauernd|immer ~ ab|aus|abgesturzt,statt ~ dessen',
  ],
  [
    0,
    'nicht nur,schwer beeindruckt,schwer zu ~ toppen,sehr leicht,kurz und,klein aber,kleiner preis,leicht zu,laut ~ genug|anleitung|hersteller|angabe*|beschreibung,ohne weiteres,kalt und,problem ~ gelost|behoben,fehler ~ behoben|gelost|gefunden und,nicht ~ missen,immer noch ~ begeistert|zufrieden|top|super,nicht zu ~ laut|gross|klein|teuer|schwer|suss|weich|hart,zu ~ empfehlen,gar nicht so,preis ~ leistung,im vergleich zum,falsch ~ machen|machen,sauer ~ und suss|rahm*|kraut,trocken und warm,halt ~ warm|kalt|trocken,heiss begehrt,liebe frau|herr|kolleg*|grusse|alle|freunde,lieber herr,guten tag|morgen|abend,schone|schones|schonen ~ tag|wochenende|gruss*|urlaub,mit ~ freundlich* gruss*,beste|viele|liebe gruss*',
  ],
  [
    1.4,
    'jederzeit|immer|gerne|gern wieder,wieder kaufen|bestellen|kommen,klare|absolute|volle|echte|unbedingte empfehlung,halt was,alles|rundum ~ bestens|gut|super|zufrieden|perfekt|wunderbar,ohne ~ problem*|storung*|mangel|fehler|beanstand*|tadel,kein|keine|keinerlei ~ problem*|beanstand*|mangel|fehler|klagen|beschwerde*|nachteil*|storung*,nicht ~ schlecht|ubel|enttauscht|bereut|teuer|meckern|beschweren,nichts ~ auszusetzen|meckern|beanstanden|bemangeln,funf|5 sterne,besser als ~ gedacht|erwartet|vorher,fuhlt sich ~ gut|hochwertig|wertig|wohl,das geld wert,jeden cent,sein geld wert,lauft ~ seit,seit jahren,kann ~ nur empfehl*,falsch machen,sehr|rundum|absolut|wirklich ~ zufrieden|gut|schon',
  ],
];

const acts = (): Weighted => [
  [
    -2.6,
    'geld zuruck*,ruckerstattung ~~ verlang*|forder*|erwart*|bitte|sofort|meine*|des,erstatt* ~~ geld|betrag|kauf*|mir|sie|bitte|umgehend|vollstandig,doppelt|zweimal|2x|mehrfach ~~ abgebucht|berechnet|belastet|bezahlt|eingezogen,abgebucht ~~ doppelt|zweimal|obwohl|ohne,zum zweiten|dritten|vierten|funften|x mal,zum wiederholten|x mal|ten,noch immer|einmal ~~ nicht|keine|auf,warte* ~~ immer|noch|vergeblich|seit ~~ auf|wochen|tagen|monaten|antwort|lieferung|ruckmeldung|immer,seit # tag*|woche*|monat* ~~ nicht|keine|nichts|warte*|auf,seit wochen|tagen|monaten ~~ nicht|keine|nichts|warte*|auf,anwalt* ,rechtsanwalt* ,rechtliche schritte,gericht* ~ schritt*|verfahren|klaren|vorgehen,verbraucherzentrale,verbraucherschutz,mahnung trotz,letzte ~ frist|mahnung|aufforderung,setze ~~ frist,schadensersatz,schadenersatz,beschwerde ~~ einreich*|einleg*|uber|gegen|hiermit,hiermit ~~ beschwer*|reklam*|stornier*|kundig*|widerruf*,beschwere*|beschweren ~~ uber|mich|bei,vom ~ kaufvertrag|vertrag|kauf ~ zuruck*,trete* ~~ zuruck,nie wieder ~~ bestell*|kauf*|bei,nicht ~ hinnehm*|akzeptab*|akzeptier*|zumutbar|langer,inakzeptab*,unzumutbar*,so ~ geht es nicht,geduld ~~ ende|langsam|erschopft,am ende ~ geduld,reisst ~ geduldsfaden,stinksauer,unverschamt*,frechheit,zumutung,sehr|wirklich|ausserst|zutiefst|total|extrem|schwer ~ enttauscht|verargert|unzufrieden|argerlich|frustriert|wutend,wechseln ~~ anbieter|lieferanten,drit* ~ mahnung|anfrage|erinnerung|mail|nachricht|versuch|reklamation,trotz ~ mehrfach*|mehrmalig*|dreimalig*|wiederholt*|zweimalig*',
  ],
  [
    -2,
    'nie|nicht|niemals ~ angekommen|geliefert|eingetroffen|erhalten|zugestellt,kam|kamen|ist ~~ nie|nicht ~ an|angekommen|eingetroffen,falsch*|verkehrt* ~ artikel|ware|geliefert|grosse|farbe|modell|lieferung|gerat|rechnung|betrag|teil*|menge|produkt,falsch geliefert,funktionier*|geht|lauft ~~ nicht|nicht mehr,kaputt*,defekt*,beschadigt* ~ angekommen|geliefert|ware|paket|gerat,keine|keinerlei|ohne|nie ~ antwort*|ruckmeldung|reaktion,nicht ~ geantwortet|gemeldet|reagiert|beantwortet|zuruckgerufen,niemand ~~ erreichbar|meldet|zuruck|hilft|reagiert,stornier* ~~ bestellung|auftrag|vertrag|sofort|umgehend|kauf|sie,bestellung|auftrag ~~ stornier*,kundig* ~~ vertrag|abo|abonnement|fristlos|mitgliedschaft|hiermit|sofort|konto,vertrag|abo ~~ kundig*,widerruf* ~ bestellung|vertrag|kauf*,nicht ~ wie ~ vereinbart|besprochen|bestellt|zugesagt|versprochen,wie ~ versprochen|zugesagt ~~ nicht,versprochen* ~~ nicht|nie|wieder,schon wieder ~~ fehler|falsch|nicht|defekt|kaputt|problem*|verspat*,erneut|wieder ~ nicht|falsch|defekt|kaputt|verspat*,enttauscht,enttauschend,verargert,argerlich,frustrier*,unzufrieden,wutend,entsetzt,mangelhaft*,schlecht* ~ service|qualitat|beratung|kundendienst|erfahrung*,reklamier*,reklamation,vertrostet,hingehalten,im stich gelassen,wochen|tage|monate ~ verspat*|uberfallig|zu spat,uberfallig* ~ seit',
  ],
  [
    -1.2,
    'beschwerde*,ruckerstattung,erstattung,reklamation*,fehlt|fehlen ~ noch|teil*|schraube*|immer,problem* ~ mit ~ lieferung|rechnung|gerat|bestellung|ihr*|maschine,wann ~~ endlich,endlich ~~ lief*|antwort*|losung|reaktion,wie lange ~~ noch|warten,verspat*,zu spat,unbrauchbar,fehler in|auf|bei',
  ],
  [
    0,
    'kundig* ~~ newsletter*,newsletter* ~~ kundig*|stornier*|abbestell*,termin ~~ stornier*|absag*|verschieb*,stornier* ~~ termin|zimmer|flug|newsletter,falls|wenn|sollte*|bei ~~ problem*|fehler|frage*|reklamation*|schwierig*|defekt,leider ~~ nicht ~ kommen|teilnehm*|dabei|da|moglich|klappen|schaffen,leider ~ krank|verhindert|erst,entschuldig* ~~ verspat*|verzoger*|spat*|versehen|fehler|missverstand*|unannehmlichk*,sorry ~~ verspat*|spat*,tut|tun mir|uns leid,mein fehler|versehen,rucksendung|ruckgabe|reklamation*|kundigung* frist*|formular|prozess|recht,kundigungsfrist,ist das ~ kaputt|defekt|normal,warte* ~ auf ~ freigabe|zusage|genehmigung|chef*',
  ],
  [
    1.2,
    'kein|keine|keinerlei problem*|beschwerde*|beanstand*|reklamation*,problem* ~ gelost|behoben|erledigt|geklart,hat sich ~ erledigt|geklart,fehler ~ behoben,vielen|herzlichen|besten dank,danke,funktioniert|lauft ~ wieder|jetzt|nun|einwandfrei|bestens,alles ~ gut|bestens|prima|angekommen|geklart,freue* mich|uns,sehr zufrieden,gut|heil|wohlbehalten angekommen,tolle|gute|super|prima arbeit|service|zusammenarbeit',
  ],
];

export const german: () => Lists = () => ({
  words: words(),
  phrases: phrases(),
  acts: acts(),
  negators: 'nicht kein keine keinen keinem keiner keines keinerlei nie niemals ohne nichts kaum weder',
  ends: 'und aber sondern denn weil wenn dass obwohl doch jedoch',
  contrasts: 'aber jedoch allerdings dennoch trotzdem leider',
  concessions: 'obwohl trotz zwar wahrend',
  stronger: 'sehr extrem total absolut vollig komplett wirklich so besonders ausserst hochst richtig uberaus echt mehr',
  weaker: 'etwas leicht wenig bisschen ziemlich relativ eher',
  conditions: 'falls wenn',
  others: 'lieferant lieferanten anbieter anbieters mitbewerber wettbewerber konkurrenz',
  you: 'sie ihnen ihr ihre ihrem ihren ihrer du dein deine euch euer eure',
  mine: 'mein meine meinem meinen meiner unser unsere unserem unseren unserer',
  former: 'alte alter altes alten altem vorherige vorheriger vorheriges vorherigen letztes letzter',
});
