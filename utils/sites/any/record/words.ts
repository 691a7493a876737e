/** What a field of a record can tell us. */
export type FieldPart =
  | 'email'
  | 'name'
  | 'given'
  | 'family'
  /** Whom to speak to about a deal or at a company. */
  | 'contact'
  | 'company'
  | 'role'
  | 'phone'
  | 'stage'
  | 'owner'
  | 'amount'
  /** Somebody else of the house or near the record: their addresses are not the record's. */
  | 'other';

/**
 * What fields are called: on the screen, in a dozen languages, and by those who build the page (`name`, `id`, `data-*`).
 * Written as they are folded, apart by "|".
 */
const words: Readonly<Record<FieldPart, string>> = {
  email:
    'email|mail|emails|emailaddress1|courriel|mailadresse|correo|correo electronico|posta elettronica|correio eletronico|e mailadres|e postadress|e post|sahkoposti|emailova adresa|eposta|имеил|адрес электронной почты|электронная почта|эл почта|البريد الالكتروني|メール|メールアドレス|邮箱|电子邮件|이메일|електронна пошта|електронна адреса|електронні адреси|אימייל|דואר אלקטרוני|邮件|电子邮箱',
  name: 'name|full name|contactname|display name|nom complet|nom et prenom|vollstandiger name|nombre completo|nome|nome completo|nome e cognome|nev|teljes nev|volledige naam|naam|imie i nazwisko|namn|navn|nimi|jmeno|ad soyad|имя|фио|الاسم|氏名|名前|姓名|이름|ім я|піб|nume|ονοματεπωνυμο|שם מלא|ime|ime i prezime|meno|nama',
  given:
    'first name|given name|forename|fname|vorname|prenom|nombre|nombre de pila|nome proprio|primeiro nome|voornaam|imie|fornamn|fornavn|etunimi|keresztnev|utonev|krestni jmeno|ad|prenume',
  family:
    'last name|family name|surname|lname|nachname|familienname|nom de famille|nom|apellido|apellidos|cognome|sobrenome|apelido|achternaam|nazwisko|efternamn|etternavn|efternavn|sukunimi|vezeteknev|csaladnev|prijmeni|soyad|фамилия|прізвище|nume de familie|שם משפחה|prezime|priimek|priezvisko|姓',
  contact:
    'contact|contact person|primary contact|main contact|primary contact name|ansprechpartner|ansprechpartnerin|ansprechperson|kontaktperson|interlocuteur|contact principal|contacto|contacto principal|persona de contacto|contatto|referente|contato|contactpersoon|osoba kontaktowa|kapcsolattarto|kontaktni osoba|контактное лицо|контакт|担当者名|kontakt osoba|담당자명|联系人',
  company:
    'company|company name|organization|organisation|organization name|organisation name|org|org name|account|account name|employer|business|business name|associated company|firma|unternehmen|firmenname|arbeitgeber|employeur|empleador|datore di lavoro|werkgever|pracodawca|munkaltato|nom du compte|compte|nombre de cuenta|nombre de la cuenta|cuenta|nome da conta|conta|nome account|entreprise|societe|nom de la societe|raison sociale|empresa|compania|organizacion|azienda|societa|organizzazione|organizacao|bedrijf|bedrijfsnaam|organisatie|organizacja|foretag|virksomhed|bedrift|yritys|ceg|cegnev|spolecnost|sirket|компания|организация|الشركة|会社|会社名|公司|회사|компанія|організація|companie|εταιρεια|חברה|tvrtka|podjetje|spolocnost|perusahaan|회사명|고객사|公司名称',
  role: 'role|job title|job|position|job position|function|occupation|beruf|funktion|stellung|berufsbezeichnung|poste|fonction|intitule du poste|cargo|puesto|funcion|ruolo|qualifica|posizione|funcao|functie|functietitel|stanowisko|befattning|stilling|titteli|tehtavanimike|beosztas|pozice|unvan|gorev|должность|المسمى الوظيفي|役職|职位|직책|jabatan',
  phone:
    'phone|phonenumber|mobilephone|telephone|telephone1|tel|mobile|cell|telefon|telefonnummer|mobil|mobilnummer|handy|rufnummer|portable|telefono|movil|celular|cellulare|telefone|telemovel|telefoon|telefoonnummer|mobiel|telefon komorkowy|mobiltelefon|puhelin|telefonszam|телефон|الهاتف|電話|电话|전화|телефони|טלפון|telepon|電話番号|전화번호|手机',
  stage:
    'stage|dealstage|leadstatus|sales stage|stage name|lifecycle stage|pipeline stage|phase|verkaufsphase|vertriebsphase|kundenphase|etape|etape de vente|phase de vente|etapa|etapa de ventas|fase|fase de venta|fase di vendita|fase da venda|verkoopfase|etap|etap sprzedazy|salgsfase|forsaljningsfas|myyntivaihe|szakasz|ertekesitesi szakasz|faze|asama|этап|стадия|стадия сделки|المرحلة|ステージ|阶段|단계|state|status|statut|estado|stato|stan|tila|allapot|statusz|ステータス|stav|durum|статус|الحالة|状态|상태|stare|שלב|סטטוס|faza',
  owner:
    'owner|owner name|assigned to|assigned user|assigned user name|assignee|account manager|sales rep|salesperson|user id|responsible|besitzer|inhaber|zustandig|zugewiesen an|verantwortlich|verantwortlicher|betreuer|proprietaire|responsable|assigne a|propietario|asignado a|vendedor|proprietario|assegnato a|responsabile|atribuido a|eigenaar|toegewezen aan|wlasciciel|przypisane do|agare|eier|ansvarlig|omistaja|tulajdonos|felelos|vlastnik|sahibi|владелец|ответственный|المالك|担当者|所有者|负责人|담당자|власник|відповідальний|proprietar|responsabil|אחראי|vlasnik',
  amount:
    'amount|value|deal value|expected revenue|revenue|total|deal size|price|betrag|wert|auftragswert|erwarteter umsatz|umsatz|montant|valeur|chiffre d affaires attendu|importe|valor|monto|ingreso esperado|importo|valore|ricavo previsto|bedrag|waarde|kwota|wartosc|belopp|belob|varde|summa|osszeg|ertek|castka|hodnota|tutar|сумма|المبلغ|金額|金额|금액',
  other:
    'created by|modified by|last modified by|updated by|reports to|manager|supervisor|assistant|referred by|referrer|support|sender|reply to|bcc|signed in as|logged in as|sales team|email opt out|erstellt von|bearbeitet von|geandert von|vorgesetzter|angelegt von|cree par|modifie par|creado por|modificado por|creato da|modificato da|criado por|gemaakt door|utworzone przez|owner email|assigned to email|created by email',
};

/** Words that only say whose field it is, or which of several. */
const noise =
  /^(?:contacts?|persons?|people|customers?|clients?|leads?|deals?|party|parties|opportunit(?:y|ies)|accounts?|primary|main|fields?|property|properties|prop|input|values?|text|ctrl|control|cell|widget|view|link|record|detail|details|header|form|crm|data|test|item|info|show|the|of|is|js|x|id|label|lbl|txt|static|number|\d+)$/;

let index: ReadonlyMap<string, FieldPart> | undefined;

function indexOf(): ReadonlyMap<string, FieldPart> {
  const found = new Map<string, FieldPart>();
  for (const part of Object.keys(words) as FieldPart[]) {
    for (const phrase of words[part].split('|')) {
      const key = foldLine(phrase).replaceAll(' ', '');
      if (!found.has(key)) found.set(key, part);
    }
  }
  return found;
}

/** Lower case without marks, and nothing but letters and digits between single spaces. */
export const foldLine = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[łø]/g, (letter) => (letter === 'ł' ? 'l' : 'o'))
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "firstname" is "first name". */
const lookUp = (parts: readonly string[]): FieldPart | undefined => {
  index ??= indexOf();
  return index.get(parts.join(''));
};

/** What a label on the screen announces: "E-mail:", "Phone (work)", "Deal stage *"; undefined where it says nothing to us. */
export function partOfLabel(label: string): FieldPart | undefined {
  if (label.length > 60) return undefined;
  const phrase = foldLine(label.replace(/\([^)]*\)/g, ' '));
  if (phrase === '') return undefined;
  // As a name in the code it is anything's.
  if (phrase === 'title') return 'role';
  return partOfWords(phrase.split(' '));
}

/** Which of several ways to reach somebody: "Alt. email", "Arbeit Telefon". Before other words, it is somebody's role. */
const whichWay =
  /^(?:address|addresses|adresse|adresa|adres|indirizzo|endereco|cim|de|numero|alt|alternate|alternative|secondary|second|other|mobile|cell|direct|home|office|general|privat|private|personal|work|business|arbeit|geschaftlich|dienstlich|buro|principal|generale|personnel|professionnel|pro|perso|laboral|trabajo|trabalho|particular|lavoro|casa|werk|prive|zakelijk|sluzbowy|prywatny|praca)$/;

function partOfWords(parts: readonly string[]): FieldPart | undefined {
  const part = lookUp(parts) ?? lookUp(without(parts));
  if (part) return part;
  const reached = lookUp(without(parts.filter((word) => !whichWay.test(word))));
  return reached === 'email' || reached === 'phone' ? reached : undefined;
}

const without = (parts: readonly string[]): readonly string[] => parts.filter((part) => !noise.test(part));

/** The same few classes stand on hundreds of elements. */
const told = new Map<string, FieldPart | undefined>();
const mostTold = 4_000;

/** What a name in the code announces: `contact[first_name]`, `emailAddress`, `property-input-jobtitle`. */
export function partOfName(name: string): FieldPart | undefined {
  if (told.has(name)) return told.get(name);
  const parts = name.length > 80 ? [] : foldLine(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(' ');
  const part = partOfWords(parts);
  if (told.size >= mostTold) told.clear();
  told.set(name, part);
  return part;
}

const kindWords =
  /^(?:new|edit|create|view|show|overview|summary|profile|record|information|info|(?:contact|person|lead|customer|client|account|organi[sz]ation|deal|ticket|case|member|contacto|cliente|prospect|compte|cuenta|conta|detail)s?|people|company|companies|opportunity|opportunities|party|parties|kontakte?|kunden?|personen|firma|unternehmen|geschaft|vorgang|contatt[oi]|empresa|entreprise|societe|interlocuteur|dashboard|home|general|main|the|and|of|id|no|nr|card|page)$/;

/** A heading that only says what kind of thing this is: "Contact details". */
export const saysKindOnly = (text: string): boolean => {
  const parts = foldLine(text).split(' ');
  return parts.every((part) => kindWords.test(part) || /^\d*$/.test(part));
};
