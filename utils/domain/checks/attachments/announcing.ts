/** How a language says that something is attached. Written with its accents, folded when it is used; see phrasePattern. */
export interface Announcing {
  /** One of these stands in every announcement; a sentence without is not looked at. */
  readonly stems: string;
  readonly says: string;
  /** In the same sentence: it is not there, is somebody else's, was in another mail, or comes only under a condition. */
  readonly denies: string;
  /** A question that takes the attachment for granted: "Could you sign the attached form?" */
  readonly asks?: string;
}

const elsewhere = '|\\blinks?\\b|https?:|www\\.|dropbox|wetransfer|sharepoint|onedrive|google drive|screenshot';

const english: Announcing = {
  stems: 'attach enclos pfa',
  says:
    '(?:^|[,;:!?)•*-]\\s*|\\balso )(?:attached|enclosed),? (?:please|pls|kindly|find|is|are|you|herewith|hereto|with this|the|an?|our|my|some|two|three|both|\\d|~(?:quote|quotation|offer|file|document|proposal|invoice|contract)s?\\b)' +
    '|\\b(?:find|see|view|check|review|read|open|sign|use|consider|as per|per|as|to|in|with|from|on|of|at) (?:also |the |our |my |herewith |here )*(?:attached|enclosed)\\b(?! to )' +
    '|\\bfind ~~(?:attached|enclosed)\\b' +
    "|\\b(?:i|we)(?: have|'ve|ve)?(?: also| now| just)? (?:attached|enclosed)\\b" +
    "|\\b(?:i am|i'm|im|we are|we're)(?: also| now| hereby| herewith)? (?:attaching|enclosing)\\b|(?:^|[,;:] )attaching (?:the|our|my|an?)\\b" +
    '|\\b(?:is|are|been|comes?) (?:also |now |herewith |hereby )?(?:attached|enclosed)\\b' +
    '|\\b(?:the|our|my|an?) (?:attached|enclosed) ~(?:quotes?|quotations?|offers?|proposals?|estimates?|files?|documents?|pdfs?|invoices?|contracts?|agreements?|spreadsheets?|sheets?|forms?|brochures?|flyers?|presentations?|decks?|slides|drafts?|reports?|lists?|photos?|letters?|orders?|confirmations?|drawings?|plans?|agenda|minutes|cop(?:y|ies)|versions?|catalogu?es?|cv|resume|articles?|memos?|notes?|paper|papers|schedules?|specifications?|specs?|certificates?|overview|calculation|receipts?)\\b' +
    '|\\b(?:quote|quotation|offer|proposal|estimate|file|document|pdf|invoice|contract|agreement|spreadsheet|form|brochure|presentation|deck|slides|draft|report|list|letter|confirmation|drawing|agenda|minutes|copy|catalogue|catalog|cv|resume|article|memo|specification|details|photos|paperwork|terms)s? (?:now |also )?(?:attached|enclosed)(?=\\s*(?:[.!,;:)]|$)|\\s+(?:for|herewith|hereto|as|to this)\\b)' +
    '|\\((?:see |also |as |please see )?(?:attached|enclosed|attachments?)\\)' +
    '|\\bsee (?:the |our |my )?attachments?\\b|\\bfind (?:the |our |my )?attachments?\\b' +
    '|\\b(?:find|see|is|are|included|details|sending|sent|have)\\b ~~(?:in|as) (?:the |an? |our |my )?(?:pdf |word |excel )?attachments?\\b' +
    '|\\b(?:now|this time) with (?:the |an? )?attachments?\\b' +
    '|\\bherewith (?:attached|enclosed|attach|enclose)\\b|\\b(?:i|we)(?: hereby| herewith| also)? (?:attach|enclose) (?:the|our|an?|my|here|herewith|some|two|for|you|it|them|this|these|both)\\b' +
    '|\\bsend(?:ing)? (?:you )?attached\\b|\\bpfa\\b',
  denies:
    "(?:\\b(?:no|not|without|never|nothing|cannot|nor)|n't) ~(?:the )?(?:attach|enclos)|\\bun(?:attached|enclosed)" +
    "|attach\\w* (?:is|are|was|were|has|have|did|does|do)(?:n't| not)|attach\\w* (?:is |are |was |were |seems? )?(?:missing|empty|corrupt\\w*|damaged|broken|too (?:large|big)|blank|unreadable)\\b" +
    "|(?<!send |sending |sent )\\b(?:you|they|he|she|who|somebody|someone)(?:'ve|'d| have| had)?(?: kindly| just| already)? (?:attached|attaching|enclosed)" +
    "|\\b(?:you|he|she)(?:'re| are| is|'s) ~attached|\\byour (?:\\w+ )?(?:attach|enclos)" +
    "|(?:attach|enclos)\\w* (?:\\w+ )?(?:(?:that|which) )?(?:you|they|he|she)(?:'ve|'d| have| had)? (?:kindly |just |already )?(?:sent|mailed|e-?mailed|shared|forwarded|gave|given|provided|mentioned|included|attached|received|got)" +
    '|(?:attach|enclos)\\w* ~(?:to|in|with|from) (?:my|our|your|his|her|their|the|that) (?:last|previous|earlier|prior|first|original|other|recent|initial|next|mail|e-?mail|message|note)\\b(?<!the (?:e-?mail|mail|message))' +
    '|\\b(?:last|previous|earlier|prior|preceding|original) (?:e-?mails?|mails?|messages?|notes?|week|month|time|letter)\\b|\\byesterday\\b|\\b(?:days?|weeks?|months?) ago\\b|\\bpreviously\\b|\\balready (?:attached|enclosed)|\\bearlier today\\b|\\b(?:had|was|were) ~(?:attached|enclosed)' +
    '|(?:attached|enclosed) …\\b(?:on|last|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day' +
    '|\\battached to (?!this\\b|the (?:present )?(?:e-?mail|mail|message)\\b)|\\battached (?:by|via|using|on|onto|inside|under|behind|between|together|at|directly|firmly|permanently|inline|below)\\b|\\battached (?:with|in) (?!this|the e?-?mail|pdf|word|excel|english|german|french|both)' +
    "|(?:\\b(?:will|shall|going to|gonna|would|could|can|should|must|may|might|want(?:ed)? to|needs? to|have to|has to|try to|forg[oe]t to|forgotten to|able to|like to|remember to|about to|please|you to|to)|'ll|'d) (?:\\w+ )?(?:attach|enclose|be attached|be enclosed|have attached)\\b|\\b(?:will|shall)\\b ~~as (?:an )?attachment" +
    '|\\b(?:if|unless|whether|once|when|in case|until|as soon as|after|before) …(?:attach|enclos)' +
    '|strings attached|attach\\w* (?:great|particular|much|little|any|no|more|high|utmost|value|importance|weight|significance|conditions?)\\b|(?:emotionally|deeply|very|so|too|quite|really|strongly|personally|still|becom\\w+|became|gr[eo]w\\w*|get|got|getting) (?:attached)\\b' +
    '|attached (?:\\w+ )?(?:houses?|garages?|homes?|buildings?|bathrooms?|terrace|kitchen|villa|labels?|tags?|cables?|lens|property|balcony|images?|pictures?|snapshots?|logo)\\b|(?:images?|pictures?|snapshots?|logo) (?:is |are )?attached|semi-|enclosed (?:space|area|room|garden|balcony|terrace|porch|yard|stamp)' +
    '|\\b(?:any|its|all) ~(?:files? |documents? )?attach|confidential|privileged|intended (?:only|solely)|\\bvirus' +
    "|\\b(?:thanks?|thx|grateful|appreciate\\w*|receiv\\w+|receipt|got|requires?|required) (?:\\w+ ){0,5}(?:attach|enclos)|\\b(?:i|we|have|'ve|just|already|did|you've) (?:\\w+ )?(?:read|reviewed?|see|seen|saw|open|opened|checked|signed|looked|find|found) (?:\\w+ ){0,2}(?:the )?(?:attach|enclos)" +
    elsewhere,
  asks: '(?:can|could|would|will|may|might) (?:you|i ask you|one of you) ~(?:look|review|check|sign|read|confirm|see|fill|complete|return|approve|comment|go through|advise|have|take)\\b|(?:thoughts|comments|feedback|questions|ideas) (?:on|about|regarding)|what do you think',
};

const german: Announcing = {
  stems: 'anbei anhang anlage beigef beilieg angehang angehaeng angefug angefueg hänge haenge hängen füge fuege fügen',
  says:
    '\\banbei\\b|\\bim anhang\\b|\\bals anhang\\b' +
    '|\\b(?:siehe|s\\.|vgl\\.?|beachten sie|seht?) (?:den |die |bitte |auch |bitte auch )?(?:anhang|anlagen?|beigefügte\\w*)\\b' +
    '|\\b(?:in der|als|in den) anlagen?\\b ~~(?:find|erhal|send|schick|übersend|uebersend|beigef|lasse|sehen|überlass)|\\b(?:find|erhal|send|schick|übersend|uebersend|leit|lasse|überlass|übermittl)\\w* ~~(?:in der|als) anlagen?\\b|^in der anlage (?:nun |noch |wie … )?(?:unser|mein|das angebot|die unterlagen|der vertrag|die rechnung)' +
    '|\\b(?:beigefügt|beigefuegt|beiliegend|angehängt|angehaengt|angehangen|angefügt|angefuegt)(?:e[nrsm]?)?\\b' +
    '|\\b(?:hänge|haenge|füge|fuege) (?:ich )?~~(?:an|bei)(?=\\s*(?:[.,;!:)]|$))|\\b(?:hängen|haengen|fügen|fuegen) wir ~~(?:an|bei)(?=\\s*(?:[.,;!:)]|$))',
  denies:
    '\\b(?:kein\\w*|ohne|nicht|nie|vergessen|fehl\\w*|statt) ~(?:den |der |die |das )?(?:anhang|anhäng|anlage|anbei|beigef|angehän|angefü)|(?:anhang|anlage|beigef\\w*|angehäng\\w*) ~(?:nicht|fehlt\\w*|fehlen|vergessen|leer|defekt|beschädigt|zu groß)\\b' +
    '|\\b(?:war|waren|hatte|hatten|hattest|hattet) ~~(?:beigef|beilieg|angehän|angefü|anbei|im anhang|im anhang)|(?:anbei|im anhang|in der anlage) (?:war|waren|lag|lagen|hatte)' +
    '|(?:beigefügt|angehängt|angefügt) (?:werden|wird|sein)\\b|\\b(?:wird|werden|würde|würden|sollte?n?|müssen?|muss|könnten?|kann) ~~(?:beigefügt|angehängt|angefügt)' +
    '|\\b(?:ihre?[mnrs]?|deine?[mnrs]?|eure?[mnrs]?|euer|dein) (?:\\w+ )?(?:anhang|anhäng|anlage|beigef|beilieg|angehän|angefü)|(?:anhang|anlage) (?:in |von |aus |zu )?(?:ihrer|deiner|eurer|meiner|unserer|der) (?:letzten|vorigen|gestrigen|vorherigen|früheren|ersten|anfrage)|anhang (?:ihrer|deiner|eurer) ' +
    '|im anhang (?:des|zum|zur|[a-z0-9]{1,2}\\b)' +
    '|\\b(?:die|das|den|was|wo) (?:sie|du|ihr|er) ~(?:beigef|angehän|angefü|im anhang|anbei)|\\b(?:haben sie|hast du|habt ihr|hat er|sie haben|du hast|ihr habt|er hat) ~~(?:beigef|angehän|angefü|anbei|im anhang)' +
    '|\\b(?:letzte[nrm]?|vorige[nr]?|frühere[nr]?|vorherige[nr]?|gestrige[nr]?) (?:e-?mail|mail|nachricht|schreiben)|\\bgestern\\b|\\bletzte woche\\b|\\b(?:später|morgen|nachher|demnächst)\\b ~~(?:an|bei)(?=\\s*(?:[.,;!:)]|$))' +
    '|\\b(?:wenn|falls|sofern|sobald|ob) …(?:anhang|anlage|anbei|beigef|angehän|angefü)' +
    '|\\b(?:danke|dank|erhalten habe|bekommen) ~(?:für )?(?:den |die |das )?(?:\\w+ )?(?:anhang|anlage|beigef|angehän)|\\b(?:vertraulich|etwaige)' +
    '|angehängt (?:am|an den|an die|an das)|anhängerkupplung|\\b(?:bild|bilder|grafik)\\b' +
    elsewhere,
  asks: '(?:könn\\w*|würde\\w*|kannst) (?:sie|du|ihr|bitte) ~~(?:prüf|anseh|anschau|durchles|les|unterschreib|unterzeichn|unterzeichnet|freigeb|schau|ausfüll|zurück|bestätig)|\\bwas (?:halten|meinst|meinen|sagen|sagst)',
};

const french: Announcing = {
  stems: 'joint joins joign annex pj',
  says:
    '\\bci[- ]joint(?:e?s?)\\b|\\bci[- ]annex|\\ben pièces? jointes?\\b|\\ben p\\.?j\\b|\\(p\\.?j\\.?\\)|^pj ?:' +
    '|\\b(?:voir|cf\\.?|trouverez|trouvez|trouver|consulter|trouveras) ~~(?:pièces? jointes?|joint(?:e?s?)|en annexe|pj)\\b' +
    "|\\b(?:je|nous)(?: vous| te| t'| lui)? ?(?:joins|joignons|annexons)\\b|\\b(?:j'ai|nous avons)(?: également| aussi)? joint\\b" +
    '|\\b(?:est|sont) (?:jointe?s?|annexée?s?)\\b' +
    '|\\b(?:devis|offre|proposition|documents?|fichiers?|facture|contrat|brochure|tableau|catalogue|pdf|formulaire|plans?|tarifs?|rapport|bon de commande|présentation) (?:\\w+ )?(?:en )?(?:jointe?s?|annexée?s?)\\b',
  denies:
    "\\b(?:sans|aucune?|oublié\\w*|manque) ~(?:la |le |les |de )?(?:pièce|pj|joint|joindre|annex)|\\bpas ~(?:d'|de |la |le )?(?:pièce|pj|joint|annex)" +
    "|\\b(?:votre|vos|ton|tes|son) (?:\\w+ )?(?:pièce|pj|fichiers? joint|documents? joint|joint)|\\bqu(?:e |')(?:vous|tu|il|elle) ~~(?:joint|envoy|transmis|annex)|\\b(?:vous avez|tu as|vous aviez|avez-vous|as-tu) ~joint" +
    '|\\b(?:mon|ma|notre|votre|ton|son) (?:dernier|précédent|dernière|précédente|premier)\\b|(?:message|mail|courriel|e-mail) précédent|\\bhier\\b|\\b(?:était|étaient|avais|avait|avions) ~(?:joint|annex|en pièce)' +
    '|\\b(?:si|lorsque|quand|dès que|une fois) …(?:joint|annex|pj)' +
    "|\\b(?:vais|allons|pourrai\\w*|pouvez|peux|pourriez|voulez|dois|devez|faut|sera|seront) ~~(?:joindre|joint(?:e?s?))(?=\\s*(?:[.,!?]|$))|joint\\w* (?:à|au|dans) (?:votre|ton|mon|notre|son)\\b|par téléphone|au téléphone|annexe (?:du|de la|de l'|au|[a-z0-9])\\b" +
    '|\\bmerci (?:pour|de|beaucoup pour) ~(?:pièce|pj|joint)|compte joint|\\bliens?\\b|\\bimages?\\b|capture|confidentiel' +
    elsewhere,
  asks: "(?:pouvez|pourriez|peux|pourrais)[- ](?:vous|tu) ~(?:vérifier|regarder|lire|signer|relire|valider|consulter|jeter|compléter|retourner|remplir|confirmer)|qu'en (?:pensez|penses|dites)",
};

const spanish: Announcing = {
  stems: 'adjunt anexo',
  says:
    '\\b(?:le|les|te|os|se|lo|la|los|las) (?:adjunt(?:o|a|an|amos)|anexo)\\b|(?:^|[,;:] )adjunt(?:o|a|os|as)\\b|\\badjuntamos\\b|\\b(?:he|hemos) adjuntado\\b|\\bestoy adjuntando\\b' +
    '|\\b(?:encontrar\\w*|hallará\\w*|encuentre\\w*|envío|enviamos|mando|mandamos|remito|remitimos|va|van|está|están|ver|vea|véase|revis\\w+|consult\\w+) ~~(?:adjunt[oa]s?|como anexo)\\b' +
    '|\\b(?:documentos?|archivos?|ficheros?|presupuesto|oferta|cotización|factura|contrato|propuesta|catálogo|pdf|tarifas?|formulario) (?:\\w+ )?adjunt[oa]s?\\b|\\ben el adjunto\\b' +
    '|\\badjunto (?:encontrar|le|les|te|os|envío|remito|mi|nuestr|el|la|los|las|un|una|copia|presupuesto|cotización|a este|a la presente|a esta)',
  denies:
    '\\b(?:director\\w*|gerente|profesor\\w*|secretari\\w*|subdirector\\w*|jef[ea]|fiscal|ministr\\w*|president\\w*|editor\\w*|alcalde\\w*|médic\\w*) (?:\\w+ )?adjunt' +
    '|\\b(?:no|sin|ningún|ninguno|olvid\\w*|falta\\w*) ~(?:adjunt|anexo)|\\b(?:su|tu|sus|tus|vuestro|vuestros) (?:\\w+ )?adjunt|adjunt\\w* (?:que|del que) ~(?:me|nos|usted|tú|ud|envi|mand|has|ha)|\\bque (?:me |nos )?(?:ha|has|había|han) ~(?:adjunt|enviad)|adjunt\\w* (?:a|en|de) (?:su|tu|mi|nuestro|vuestro|un|otro)\\b|\\b(?:había|habíamos|estaba|estaban|iba) ~adjunt' +
    '|(?:correo|mensaje|mail|email) (?:anterior|previo|pasado)|anterior (?:correo|mensaje|mail)|último (?:correo|mensaje|mail|email)|\\bayer\\b|la semana pasada|\\b(?:ya) (?:le|te|les|os) adjunt' +
    '|(?:^|[^\\w])(?:si|cuando|en caso de|en cuanto|una vez) …adjunt|\\bgracias por ~adjunt|enlace|\\bimagen|captura|confidencial' +
    elsewhere,
  asks: '(?:podría|podrías|puede|puedes|podrían) ~(?:revis|mir|leer|firm|confirm|complet|devolv|echar|comprob)|qué (?:le|te|les) parece',
};

const italian: Announcing = {
  stems: 'alleg',
  says:
    '\\bin allegat[oi]\\b|\\balleg(?:o|hiamo)\\b|\\bsi alleg(?:a|ano)\\b|\\b(?:ho|abbiamo) (?:\\w+ )?allegato\\b' +
    "|\\b(?:trov\\w+|ved\\w+|invi\\w+|mand\\w+|consult\\w+|come da) ~~(?:l'|gli |il )?allegat[oaie]\\b" +
    '|\\b(?:documenti?|file|preventivo|offerta|fattura|contratto|proposta|catalogo|pdf|listino|modulo|ordine) (?:\\w+ )?allegat[oaie]\\b|(?:^|[^\\w])(?:è|sono) allegat[oaie]\\b',
  denies:
    "\\b(?:non|senza|nessun\\w*|manca\\w*|dimenticat\\w*) ~(?:l'|gli |di )?alleg|\\b(?:suo|vostro|tuo|suoi|vostri|tuoi) (?:\\w+ )?allegat|allegat\\w* (?:che|da lei|da te) |allegat\\w* (?:alla|nella|della|al|nel) (?:sua|tua|vostra|mia|nostra|suo|tuo|mio|precedente|contratto)\\b" +
    '|\\bche (?:mi |ci )?(?:ha|hai|avete|aveva|avevi) ~(?:allegat|inviat|mandat)|\\b(?:era|erano|avevo|avevamo) ~(?:in )?allegat' +
    '|(?:mail|messaggio) (?:precedente|scorsa|scorso)|(?:precedente|ultim[ao]|scorsa) (?:mail|e-mail|messaggio)|\\bieri\\b|\\b(?:se|quando|qualora|appena) …alleg|\\bgrazie (?:per|dell) ~alleg|\\b(?:verrà|verranno|sarà|saranno) ~allegat|\\bimmagin|schermata|riservat|confidenzial' +
    elsewhere,
  asks: '(?:può|puoi|potrebbe|potresti|potete) ~(?:controllare|guardare|leggere|firmare|verificare|confermare|compilare|rivedere|dare)|cosa ne (?:pensa|pensi|dice|dici)',
};

const dutch: Announcing = {
  stems: 'bijgevoegd bijgaand bijlage bijgesloten hierbij',
  says:
    '\\bbijgevoegde?\\b|\\bbijgaande?\\b|\\bbijgesloten\\b|\\b(?:in|als) (?:de |een )?bijlagen?\\b|\\bzie (?:de |ook de )?bijlagen?\\b' +
    '|\\bhierbij (?:alvast |zoals … )?(?:stuur|zend|sturen|zenden|ontvangt|ontvang|vindt|vind|treft|doe|de|onze|mijn|een|het) ~(?:offerte|factuur|documenten|document|bestand\\w*|contract|brochure|prijslijst|overeenkomst|voorstel|presentatie|orderbevestiging)\\b',
  denies:
    '\\b(?:geen|zonder|niet|vergeten|vergat|ontbre\\w+|nooit) ~(?:de |een )?(?:bijlage|bijgevoegd|bijgesloten)|bijlagen? ~(?:niet|vergeten|ontbreekt|leeg)\\b' +
    '|\\b(?:uw|je|jouw|jullie|zijn|haar) (?:\\w+ )?(?:bijlage|bijgevoegde|bijgaande)|\\bdie (?:u|je|jij|jullie) ~(?:bijgevoegd|stuurde|gestuurd|hebt|heeft|bijlage|in de bijlage)|\\b(?:u heeft|u hebt|je hebt|heeft u|heb je|hebt u|had|hadden|was|waren) ~~(?:bijgevoegd|in de bijlage|als bijlage)|bijlagen? (?:die|dat) (?:u|je|jij|jullie)' +
    '|(?:vorige|eerdere|laatste) (?:e-?mail|mail|bericht)|\\bgisteren\\b|\\b(?:indien|wanneer|zodra|als (?:u|je|de|het|er|ik|we|wij)) …(?:bijlage|bijgevoegd)|bijlagen? (?:bij|van|aan) (?:uw|je|mijn|het|de)|\\b(?:wordt|worden|zal|zullen|kan|kunnen|moet) ~~bijgevoegd|bijgevoegd (?:worden|bij uw|bij je|bij mijn)|bijlage (?:[a-z0-9]{1,2})\\b' +
    '|\\b(?:bedankt|dank) (?:voor|u voor|je voor) ~(?:bijlage|bijgevoegd)|afbeelding|vertrouwelijk' +
    elsewhere,
  asks: '(?:kunt|kun|zou|wilt|wil|kan) (?:u|je|jij) ~~(?:bekijken|controleren|lezen|ondertekenen|tekenen|nakijken|bevestigen|invullen|retourneren|doornemen)|wat vind',
};

const portuguese: Announcing = {
  stems: 'anex',
  says:
    '\\bem anexo\\b|\\b(?:segue|seguem|vai|vão) ~~anex[oa]s?\\b|\\banex(?:o|ei|amos) (?:o|a|os|as|um|uma|ao presente|a este|nosso|nossa|meu|minha|cópia|envio)\\b' +
    '|\\b(?:ver|vide|veja|vejam|conforme|consulte|encontr\\w+|envio|enviamos|enviei) ~~anex[oa]s?\\b|\\bestou anexando\\b|\\b(?:está|estão) anex(?:o|a|os|as|ado|ada|ados|adas)\\b' +
    '|\\b(?:arquivos?|ficheiros?|documentos?|orçamento|proposta|fatura|contrato|pdf|cotação|catálogo|tabela) (?:\\w+ )?anex(?:o|a|os|as|ado|ada|ados|adas)\\b',
  denies:
    '\\b(?:não|sem|nenhum|faltou|falta|esqueci\\w*) ~(?:o |de )?anex|\\b(?:seu|sua|seus|vosso|teu) (?:\\w+ )?anex|anex\\w* que |anex\\w* (?:ao|à|no|na|do|da) (?:seu|sua|teu|tua|meu|minha|nosso|nossa|contrato|último|anterior)\\b|\\b(?:você|vocês|o senhor|a senhora) (?:\\w+ )?anex|\\b(?:tinha|estava|estavam|foi|foram) ~anex' +
    '|(?:edifício|prédio|sala|casa) anex|(?:último|anterior) (?:e-?mail|mensagem)|(?:e-?mail|mensagem) anterior|\\bontem\\b|(?:^|[^\\w-])(?:se|quando|caso|assim que) …anex|\\bobrigad[oa] (?:pelo|pela|por) ~anex|\\banexo [ivx0-9]+\\b|\\b(?:será|serão|vou) ~anex|imagem|captura|confidencia' +
    elsewhere,
  asks: '(?:pode|podem|poderia|poderiam|podes) ~(?:verificar|ver|ler|assinar|confirmar|preencher|devolver|analisar|rever|dar)|o que acha',
};

const polish: Announcing = {
  stems: 'załącz dołącz',
  says: '\\bw załączeniu\\b|\\bw załącznik(?:u|ach)\\b|\\bzałącz(?:am|amy|yłem|yłam|yliśmy)\\b|\\bzałączon\\w+|\\bdołącz(?:am|amy|yłem|yłam)\\b ~(?:ofert|faktur|dokument|plik|umow|katalog|cennik|wycen|zestawieni)|\\bjako załącznik\\b',
  denies:
    '\\b(?:bez|nie|brak\\w*|zapomnia\\w*) ~(?:załącz|dołącz)|\\b(?:państwa|pana|pani|twoi\\w*|twój|twoj\\w*|waszy\\w*|wasz) (?:\\w+ )?załącz|załącz\\w+ (?:do|w|z|od) (?:pan\\w+|państw\\w+|twoj\\w*|poprzedni\\w*|ostatni\\w*|mojej|umowy|waszej)|\\bktór\\w+ (?:pan|pani|państwo|mi|nam|przysłał\\w*)|\\b(?:był|była|było|były|będzie|będą|został\\w*) ~załącz|załączniku (?:nr|numer|do|\\d)' +
    '|poprzedni\\w+ (?:mail|wiadomo|e-mail)|ostatni\\w+ (?:mail|wiadomo|e-mail)|\\bwczoraj\\b|\\b(?:jeśli|jeżeli|gdy|kiedy|czy) …załącz|dziękuję za ~załącz|zrzut|poufn' +
    elsewhere,
};

/** The languages that are read in depth. */
export const announcings: readonly Announcing[] = [
  english,
  german,
  french,
  spanish,
  italian,
  dutch,
  portuguese,
  polish,
];
