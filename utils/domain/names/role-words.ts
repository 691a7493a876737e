import { isAscii } from './ascii';
import { foldText } from './fold';
import { unscanned } from './scanned';
import { wordSet } from './word-set';

/**
 * Folded beginnings of words for a role in place of a name, in many languages; a beginning, because greetings decline and join
 * words ("Kundin", "Kunden", "klientów", "Kundenteam"). A word in capitals-and-small that matches a recipient's name wins.
 */
const stems =
  'customer|costumer|custumer|client|clien|cliente|klient|kunde|kundin|kundi|kund|kjund|zakazni|zakaznik|stranka|stranke|strank|kupac|kupci|kupce|kunnan|asiakas|asiakka|ugyfel|ugyfe|vasarlo|vevo|megrendelo|musteri|alici|abonelerimiz|cumparator' +
  '|kliient|pokupatel|pokupets|pokupts|zakazchik|zamovnik|polzovatel|koristuvach|korisnik|partner|partnor|kolleg|koleg|abonent|podpischik|druzya|druzi|poluchatel|oderzhuvach|otrimuvach|chitatel|chitach|gost|gist|posetitel|chlen|uchastnik|uchasnik|soiskatel|kandidat|pratsedav|rabotodatel' +
  '|pelat|synergat|synadelf|christi|christes|christon|anagnost|paralipt|melos|filoi|file|syndromit|episkept|ypopsifi' +
  '|buyer|purchaser|shopper|consumer|prospect|lead|vendor|supplier|seller|reseller|dealer|distributor|parceir|kumppan|partneri|ortag|ortak|associe|socio|socia|zakelijk|relatie|relaties' +
  '|user|enduser|subscriber|member|participant|attendee|delegate|registrant|applicant|candidate|guest|visitor|viewer|reader|listener|follower|fan|traveller|traveler|passenger|patient|resident|tenant|homeowner|owner|landlord|citizen|taxpayer|voter|neighbour|neighbor|parent|guardian|student|learner|graduate|alumni|alumnus|donor|supporter|sponsor|investor|shareholder|stakeholder|cardholder|accountholder|policyholder|ticketholder|holder|policy|insured|beneficiary|recipient|adressee|addressee|correspondent|sender|requester|requestor|enquirer|inquirer|respondent' +
  '|colleague|coworker|collegue|colleg|collegu|kollege|kollegin|kollegen|kollega|kolega|kolezan|kolez|munkatars|meslektas|collega|collegh|colega|collegues|tyotover|kollegor|sodelav|kolege' +
  '|manager|supervisor|recruiter|hiring|employer|interviewer|editor|publisher|webmaster|administrator|coordinator|organiser|organizer|organizator|specialist|consultant|representative|agent|operator|executive|engineer|developer|procurement|purchasing|purchase|person|someone|whoever|whomever|whom|anyone|individual|party|parties|contact|friend|occupant|householder|officer' +
  '|geschaftspartner|geschaftsfreund|auftraggeber|interessent|nutzer|benutzer|anwender|abonnent|mitglied|leser|empfanger|teilnehmer|besteller|kaufer|verbraucher|bewerber|besucher|gast|gaste|gasten|ansprechpartner|verantwortliche|personalverantwortliche|zustandige|mieter|eigentumer|anleger|eltern|freund|freunde|freundin|lieferant|handler|vertriebspartner|mandant|mandantin|fahrgast|reisende|unternehmer|entscheider|einkaufer|haushalt|bewohner|burger|mitarbeiter|dienstleister' +
  '|acheteur|acheteus|utilisat|abonne|membre|adherent|lecteur|lectric|destinataire|consommat|invite|visiteur|visiteuse|candidat|responsable|recruteu|fourniss|partenair|confrere|consoeur|ami|amis|amie|collaborat|interlocut|interesse|assure|locatair|proprietair|contribuab|usager|internaut|societaire|donateur|voyageu|parents' +
  '|comprador|usuari|suscriptor|abonad|socios|miembro|lector|destinatari|consumidor|invitad|huesped|visitante|participante|encargad|proveedor|companer|colaborad|amig|asegurad|interesad|persona|afiliad|solicitante|reclutador|titular|inquilin|propietari|vecin|contribuyente|ciudadan|pasajer|viajer|distribuidor' +
  '|utent|utilizzator|abbonat|associat|lettor|lettric|consumator|ospit|visitator|partecipant|fornitor|collaborator|amic|acquirent|committent|interessat|iscritt|condomin|assicurat|contribuent' +
  '|klant|gebruiker|abonnee|lid|leden|lezer|ontvanger|deelnemer|koper|consument|sollicitant|bezoeker|medewerker|leverancier|vriend|belangstellende|opdrachtgever|huurder|verzekerde|bewoner|cursist|contactpersoon|verantwoordelijke|inkoper|afnemer|zakenrelatie|zakenpartner' +
  '|utilizador|usuario|assinante|associado|leitor|hospede|convidad|fornecedor|colaborador|amigo|responsavel|contribuinte|membro|beneficiari|morador|fregues' +
  '|uzytkowni|klientk|subskrybent|czlonk|czlonek|czytelni|odbiorc|nabywc|konsument|gosc|gosci|uczestni|kandydat|dostawc|kontrahent|wspolpracown|przyjaci|abonenci|abonenc|kupuj|zleceniodawc|adresat|nadawc|najemc|pasazer|sprzedawc|petent|mieszkanc' +
  '|bruger|brukere|bruker|medlem|laeser|modtager|mottaker|mottagare|deltager|deltakar|deltagar|forbruger|forbruker|gaest|gjest|ansoger|soker|leverandor|leverantor|samarbejdspartner|samarbeidspartner|samarbetspartner|forretningsforbindelse|ven|venner|vaen|vanner|anvandar|prenumerant|lasare|kopare|kober|kjoper|besokare|andelsejer' +
  '|kayttaja|jasen|lukija|vastaanottaja|tilaaja|osallistuja|vieras|vieraat|hakija|toimittaja|yhteistyokumppan|ystava|kuluttaja|ostaja|matkustaja' +
  '|uzivatel|pouzivatel|predplatitel|clen|ctenar|citatel|prijemc|prijemca|ucastni|spotrebitel|host|uchazec|uchadzac|dodavatel|obchodni|obchodny|pratel|priatel|kupujic|kupujuc|objednatel|navstevnik|najemnik|spolupracovnik|zajemce' +
  '|felhasznalo|elofizeto|tag|tagunk|tagjaink|olvaso|cimzett|resztvevo|fogyaszto|vendeg|jelentkezo|palyazo|szallito|partnerunk|barat|erdeklodo|latogato|illetekes|ugyintezo|lakos|utas' +
  '|kullanici|abone|uye|okuyucu|okur|katilimci|tuketici|misafir|konuk|aday|tedarikci|ortagimiz|dost|arkadas|yetkili|ilgili|calisan|meslekt|ziyaretci|hasta|veli|ogrenci' +
  '|utilizator|abonat|membr|cititor|destinatar|participan|oaspet|oaspete|candida|furnizor|colaborator|prieten|parteneri|partener|beneficiar|locatar|pasager' +
  '|korisni|pretplatni|clanov|clan|citatelj|citaoc|primatelj|primaoc|naslovni|sudionik|ucesni|potrosac|gosti|dobavljac|suradni|saradni|prijatelj|narocnik|uporabni|bralec|bralci|udelezen|poslovni|kupec' +
  '|kliend|kasutaja|liige|lugeja|saaja|osaleja|koostoopartner|tellija|klienti|lietotaj|dalibniek|sanemej|sadarbib|vartotoj|pirkej|gavej|nary|dalyv|svec|bendradarb|pircej' +
  '|clients|usuaris|subscriptor|soci|bezero|erabiltzaile|vidskiptavin|vidskiptamad|notand|pelanggan|nasabah|konsumen|pengguna|pembeli|anggota|rekan|mitra|penerima|calon|tamu|sahabat|pembaca|wateja|mteja|suki|kustomer|kliyente|khach|khachhang|klienter|klijent|klijenti|klijente|kupuvac|potrosuvac|gebruikers|klante|kliente|cwsmer|cleient|klijan|gwsmer|gleient|kundschaft|belegschaft|responsabil|uyemiz|uyelerimiz|uyeler|klienc|kontrahen|maker|head|staff|direktor|director|directeur|leader|ortagi|ortaklar|customers' +
  '|employee|jobseeker|seeker|entrepreneur|professional|practitioner|clinician|physician|provider|educator|teacher|veteran|constituent|exhibitor|volunteer|wholesaler|retailer|contractor|merchant|trader|borrower|debtor|creditor|depositor|claimant|plaintiff|nominee|panelist|contributor|reviewer|researcher|scholar|author|collector|enthusiast|cyclist|motorist|driver|rider|player|gamer|lover|expert|winner|speaker|decisionmaker|chairperson|community|clientele|american|teammate|freelancer|founder|creator|designer|marketer|advertiser|publicist|journalist|blogger|influencer|streamer|caregiver|carer|counterpart|lessee|licensee|franchisee|payer|payee|bidder|tenderer|shipper|importer|exporter|trustee|fundraiser|pledger|athlete|camper|commuter|diner|foodie|explorer|adventurer|holidaymaker|pupil|classmate|trainee|intern|mentor|mentee|staffer|ceo|cto|cfo|vip' +
  '|teilnehmend|mitarbeitend|interessiert|beschaftigt|lesende|lehrend|forschend|zuhorend|mitwirkend|versichert|versicherungsnehmer|aktionar|anwohner|nachbar|studierend|studentin|studenten|schulerin|sportfreund|firma|firmen|einkaufsabteilung|kundenberat|angehorig|mitmensch|mitburger|landsleut|spender|unterstutzer|urlauber|hotelgast|angestellt|arbeitgeber|arbeitnehmer|personalchef|personalleit|einkaufsleit|vertriebsleit|geschaftsleit|geschaftsfuhr|geschaftskund|neukund|stammkund|vermieter|hausbesitzer|steuerzahler|wahlerin|zuschauer|zuhorer|autor|redaktion|vorstand|gesellschaft' +
  '|actionnair|directric|gerant|passager|eleve|etudiant|enseignant|citoyen|habitant|riverain|salarie|employe|employeur|entrepreneu|particulier|benevole|mecene|bienfaiteur|auditeur|auditric|spectat|telespectat|exposant|franchise|beneficiair|personne' +
  '|accionista|paciente|padres|gerente|empresa|comunidad|emplead|empleador|emprendedor|alumn|estudiante|profesores|docente|voluntari|donante|inversionista|inversor|conductor|oyente|espectador|televidente|concursante|postulante|aspirante|opositor|contratista|jefe|jefa|departamento|consej|directiv' +
  '|paziente|azionista|direttor|direttric|genitori|passegger|viaggiator|dipendent|cittadin|studente|studenti|docenti|volontari|donator|sostenitor|investitor|risparmiator|proprietari|imprenditor|professionist|ascoltator|spettator|espositor|famiglia|dirigent|titolar|utilizzatr' +
  '|ouders|kandidaat|kandidaten|ondernemer|aandeelhouder|reiziger|verzorger|werkgever|werknemer|leerling|docent|docenten|vrijwilliger|belegger|eigenaar|verhuurder|passagier|directie|bestuur|sportvriend|buren|buurtgenoot|consumenten|adverteerder|luisteraar|kijker|inwoner' +
  '|recrutador|passageir|acionista|segurad|cidada|cidadao|cidadaos|estudante|aluno|alunos|professores|doador|investidor|empresari|funcionari|empregad|ouvinte|diretor|diretoria|interessad|condutor|formando' +
  '|rodzic|pracownic|pracownik|dyrektor|dyrekcj|pacjen|podatni|ubezpieczon|wlascicie|redakcj|komisj|koledzy|koledz|kolezank|uczni|nauczyciel|akcjonariusz|darczync|wolontariusz|inwestor|goscie|subskrybenc|kandydac|obywatel|sasiedz|sasiad|rekruter|pracodawc|przedsiebiorc|prenumerator|sluchacz|widzowie|kierowc|czlonkowie|przedstawiciel|przedsiebior|partnerk' +
  '|rodice|cestujic|pacient|odberatel|spolupracovni|redakc|clenov|clenky|obcan|sousede|zamestnan|akcionar|darce|darci|dobrovolni|posluchac|divaci|ridici|rodicia|hostia|hostinsk|clenovia|zamestnanec|obcania|susedia|odberatelia|cestujuci|reditel|riaditel|majitel|podnikatel|zadatel|poradatel|zakaznic' +
  '|foraeldre|foreldre|foraldr|beboer|boende|lejer|leietaker|hyresgast|borger|innbygger|medborgare|invanare|aktionaer|aktieagare|aksjonaer|studerende|studerand|ansaettelsesansvarlig|ansettelsesansvarlig|rekrutteringsansvarlig|rekryteringsansvarig|rekryterare|medarbejder|medarbeider|medarbetare|passasjer|resenar|pasient|vinir|felagar|deltaker|sokande|jobbsoker|jobbsokande|arbetsgivare|arbeidsgiver|arbejdsgiver|agare|eier|ejer|naboer|grannar|elev|elever|foretagare|kundeservice|kundtjanst|innkjoper|indkober|givare|frivillig|viewers' +
  '|vanhemmat|asukas|asukkaa|rekrytoi|osak|opiskelij|matkusta|potilas|potilaa|tyontekij|tyonanta|sidosryhma|tukija|lahjoittaja|asiantuntija|omistaja|yrittaj|vuokralai|naapuri|edustaja|oppilas|huoltaja' +
  '|szulo|szulok|beszallito|utasunk|utasaink|lako|lakok|lakotars|osztaly|igazgatosag|szerkesztoseg|reszvenyes|biztositott|baratain|barataim|baratunk|baratom|tagok|tagjain|hallgato|diakok|tanulo|tanar|befekteto|tamogato|tulajdonos|berlo|berlok|utazo|beteg|paciens|dolgozo|munkavallalo|munkaado|szerzo|szakerto|sporttars|igazgato|vezeto' +
  '|colegi|coleg|parint|actionar|angajat|angajator|echip|studen|elevi|cetatean|cetaten|vecini|proprietar|voluntar|antreprenor|redactie|calator|contribuabil|asigurat' +
  '|okurlar|velimiz|velilerimiz|yolcu|yatirimci|kaynaklari|sakin|vatandas|ogretmen|uzman|isveren|personelimiz|bagisci|gonullu|izleyici|dinleyici|hissedar|mukellef|kiraci|surucu|basvuran|davetli|dostlar' +
  '|roditel|batk|postavshchik|postachalnik|passazhir|pasazhir|patsient|patsiient|zhilts|zhitel|meshkants|sotrudnik|spivrobitnik|rukovoditel|kerivnik|aktsioner|grazhd|gromadyan|uchitel|vchitel|sosed|susid|voditel|slushatel|zritel|glyadach|vladel|vlasnik|arendator|orendar|ucheni|uchni|nalogoplatelshchik|platnik|potrebitel|dostavchi|ssed|chitate|priyatel|roditeli|patsyaent|kuptsi|kupts|sugradan|gradan|prijatel|korisnitse|chlanov|chitaots|gledaots' +
  '|goneis|promitheyt|epivat|asthen|foitit|mathit|ypallil|metoch|ergodot|polites|idioktit' +
  '|roditelj|obiskovalc|obiskovalec|sodelavec|sodelavci|starsi|starsev|putni|susjed|susedi|gradani|gradjani|zaposlenici|zaposleni|dionicar|delnicar|pacijent|poslodav|ucenici|ucenci|vlasni' +
  '|kolleeg|sobrad|sober|lapsevanem|lapsevanemad|tootaja|omanik|uliopilane|patsien|aktsionar|reisija|draugi|draugai|vecaki|lasitaj|lasitaji|kolegi|darbini|pasazier|ipasnie|tevai|skaitytoj|darbuotoj|akcinink|keleiv|pacien|gyventoj|savinink|mokytoj' +
  '|companys|company|veins|alumnes|lede|ouers|werknemers|vriende|kostumer';

/** The same in scripts that folding leaves as they are; folded when a word in them is met. */
const otherScripts =
  '고객|담당자|관계자|회원|사용자|이용자|파트너|العميل|العملاء|عميل|عملاء|الزبون|زبون|زبائن|المشترك|المستخدم|الشريك|الضيف|العضو|القارئ|לקוח|משתמש|שותפ|ग्राहक|उपयोगकर्ता|महोदय|গ্রাহক|মহোদয়|مشتری|مشتریان|کاربر|همکار|მომხმარებ|კლიენტ|პარტნიორ|հաճախորդ|գործընկեր|उपभोक्ता|सदस्य|मित्र|छात्र|সদস্য|ব্যবহারকারী|কর্মী|الزملاء|زملاء|الأعضاء|المشتركين|الكرام|الأعزاء|الطلاب|عملاؤنا|همکاران|کاربران|אורח|חברים|עמית|עובד|לקוחות';

/** Too short, or too like a name, to be a beginning: these stand alone or with an ending. */
const whole = `ceo cto cfo vip elev eier ejer lede lid lako osak coleg firma jefe jefa aluno lover winner rider player driver seeker diner intern mentor author trader veli studen parint beteg buren sober eleve veins docent sakin director scholar merchant founder creator aday agent ami amic amie amigo amis barat calon clan clen clien client contact dost editor executive fan fregues freund friend gast gosc gosci gost guest hasta hiring holder head host jasen kober leader maker staff koeper konuk koper kund kupec lead leden leser lid liige manager member mitra morador nary officer okur ospit owner parent partner party patient person persona policy reader rekan resident soci sponsor student suki supporter svec tag tamu titular usager utas utent uye vecin veli ven vevo vriend`;

const standsAlone = wordSet(whole);
let beginnings: ReadonlySet<string> | undefined;
let others: ReadonlySet<string> | undefined;
const longest = 24;

function beginningsFor(word: string): ReadonlySet<string> {
  if (isAscii(word)) {
    beginnings ??= new Set(stems.split('|'));
    return beginnings;
  }
  others ??= new Set(foldText(otherScripts).split('|'));
  return others;
}

const shortEndings = /^(?:s|es|e|en)$/;
const endings = /^(?:s|es|e|en|er|i|in|innen|a|o|as|os|n|ne|ini|ene|e?rne|er?na|et|t)$/;

/** The folded word stands for a role: "customers", "Geschäftspartner", "klientów". */
export const isRoleWord = (word: string): boolean => isRole(word) || isRole(unscanned(word));

function isRole(word: string): boolean {
  if (word.length < 3) return false;
  const known = beginningsFor(word);
  for (let length = Math.min(word.length, longest); length >= 3; length--) {
    const stem = word.slice(0, length);
    if (!known.has(stem)) continue;
    const rest = word.slice(length);
    if (rest === '' || (length > 3 ? endings : shortEndings).test(rest)) return true;
    if (length >= 5 && (!standsAlone(stem) || (length >= 6 && rest.length <= 3))) return true;
  }
  return false;
}
