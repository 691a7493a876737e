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
    'email|e mail|mail|email address|e mail address|emailaddress|email id|email addresses|emails|e mails|emailaddress1|work email|private email|personal email|business email|email 1|email 2|other email|second email|adresse email|adresse e mail|courriel|e mail adresse|emailadresse|mailadresse|correo|correo electronico|indirizzo email|posta elettronica|endereco de email|correio eletronico|adres e mail|e mailadres|e postadress|e post|epost|sahkoposti|e mail cim|emailova adresa|eposta|e posta|имеил|адрес электронной почты|электронная почта|эл почта|البريد الالكتروني|メール|メールアドレス|邮箱|电子邮件|이메일',
  name: 'name|full name|fullname|display name|displayname|contact name|contactname|person name|customer name|lead name|party name|client name|nom complet|nom et prenom|vollstandiger name|nombre completo|nome|nome completo|nome e cognome|nev|teljes nev|volledige naam|naam|imie i nazwisko|namn|navn|nimi|jmeno|ad soyad|имя|фио|الاسم|氏名|名前|姓名|이름',
  given:
    'first name|firstname|given name|givenname|forename|fname|vorname|prenom|nombre|nombre de pila|nome proprio|primeiro nome|voornaam|imie|fornamn|fornavn|etunimi|keresztnev|utonev|krestni jmeno|ad',
  family:
    'last name|lastname|family name|familyname|surname|lname|nachname|familienname|nom de famille|nom|apellido|apellidos|cognome|sobrenome|apelido|achternaam|nazwisko|efternamn|etternavn|efternavn|sukunimi|vezeteknev|csaladnev|prijmeni|soyad|фамилия',
  contact:
    'contact|contact person|primary contact|main contact|primary contact name|ansprechpartner|ansprechpartnerin|ansprechperson|kontaktperson|interlocuteur|contact principal|contacto|contacto principal|persona de contacto|contatto|referente|contato|contactpersoon|osoba kontaktowa|kapcsolattarto|kontaktni osoba|контактное лицо|контакт',
  company:
    'company|company name|companyname|organization|organisation|organization name|organisation name|org|org name|account|account name|accountname|employer|business|business name|associated company|primary company|firma|unternehmen|firmenname|arbeitgeber|employeur|empleador|datore di lavoro|werkgever|pracodawca|munkaltato|nom du compte|compte|nombre de cuenta|nombre de la cuenta|cuenta|nome da conta|conta|nome account|entreprise|societe|nom de la societe|raison sociale|empresa|compania|organizacion|azienda|societa|organizzazione|organizacao|bedrijf|bedrijfsnaam|organisatie|organizacja|foretag|virksomhed|bedrift|yritys|ceg|cegnev|spolecnost|sirket|компания|организация|الشركة|会社|会社名|公司|회사',
  role: 'role|job title|jobtitle|job|position|job position|function|occupation|beruf|funktion|stellung|berufsbezeichnung|poste|fonction|intitule du poste|cargo|puesto|funcion|ruolo|qualifica|posizione|funcao|functie|functietitel|stanowisko|befattning|stilling|titteli|tehtavanimike|beosztas|pozice|unvan|gorev|должность|المسمى الوظيفي|役職|职位|직책',
  phone:
    'phone|phone number|phonenumber|telephone|telephone number|telephone1|tel|mobile|mobile phone|mobilephone|mobile number|cell|cell phone|work phone|business phone|office phone|direct phone|telefon|telefonnummer|mobil|mobilnummer|handy|rufnummer|portable|numero de telephone|telefono|movil|celular|cellulare|telefone|telemovel|telefoon|telefoonnummer|mobiel|telefon komorkowy|mobiltelefon|puhelin|telefonszam|mobil telefon|телефон|الهاتف|電話|电话|전화',
  stage:
    'stage|deal stage|dealstage|sales stage|stage name|stagename|lifecycle stage|lifecyclestage|pipeline stage|lead status|leadstatus|lead stage|opportunity stage|stage id|phase|verkaufsphase|vertriebsphase|lead phase|kundenphase|etape|etape de vente|phase de vente|etapa|etapa de ventas|fase|fase de venta|fase di vendita|fase da venda|verkoopfase|etap|etap sprzedazy|salgsfase|forsaljningsfas|myyntivaihe|szakasz|ertekesitesi szakasz|faze|asama|этап|стадия|стадия сделки|المرحلة|ステージ|阶段|단계|state|status|lead state|record status|statut|estado|stato|stan|tila|allapot|stav|durum|статус|الحالة|状态|상태',
  owner:
    'owner|record owner|contact owner|lead owner|deal owner|account owner|opportunity owner|owner name|ownername|assigned to|assignedto|assigned user|assigned user name|assignee|account manager|sales rep|salesperson|sales person|user id|responsible|responsible person|besitzer|inhaber|zustandig|zugewiesen an|verantwortlich|verantwortlicher|betreuer|proprietaire|responsable|assigne a|propietario|asignado a|vendedor|proprietario|assegnato a|responsabile|atribuido a|eigenaar|toegewezen aan|wlasciciel|przypisane do|agare|eier|ansvarlig|omistaja|tulajdonos|felelos|vlastnik|sahibi|владелец|ответственный|المالك|担当者|所有者|负责人|담당자',
  amount:
    'amount|value|deal value|deal amount|opportunity amount|expected revenue|revenue|total|total value|deal size|price|betrag|wert|auftragswert|erwarteter umsatz|umsatz|montant|valeur|chiffre d affaires attendu|importe|valor|monto|ingreso esperado|importo|valore|ricavo previsto|bedrag|waarde|kwota|wartosc|belopp|belob|varde|summa|osszeg|ertek|castka|hodnota|tutar|сумма|المبلغ|金額|金额|금액',
  other:
    'created by|modified by|last modified by|updated by|reports to|manager|supervisor|assistant|referred by|referrer|support|sender|reply to|bcc|signed in as|logged in as|sales team|email opt out|erstellt von|bearbeitet von|geandert von|vorgesetzter|angelegt von|cree par|modifie par|creado por|modificado por|creato da|modificato da|criado por|gemaakt door|utworzone przez|owner email|owneremail|assigned to email|created by email',
};

/** Words that only say whose field it is, or which of several. */
const noise =
  /^(?:contacts?|persons?|people|customers?|clients?|leads?|deals?|party|parties|opportunit(?:y|ies)|accounts?|primary|main|fields?|property|properties|prop|input|values?|text|ctrl|control|cell|widget|view|link|record|detail|details|header|form|crm|data|test|item|info|show|the|of|is|js|x|id|label|lbl|txt|static|\d+)$/;

let index: ReadonlyMap<string, FieldPart> | undefined;

function indexOf(): ReadonlyMap<string, FieldPart> {
  const found = new Map<string, FieldPart>();
  for (const part of Object.keys(words) as FieldPart[]) {
    for (const phrase of words[part].split('|')) {
      const key = foldLine(phrase);
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

const lookUp = (phrase: string): FieldPart | undefined => {
  index ??= indexOf();
  return index.get(phrase);
};

/** What a label on the screen announces: "E-mail:", "Phone (work)", "Deal stage *"; undefined where it says nothing to us. */
export function partOfLabel(label: string): FieldPart | undefined {
  if (label.length > 60) return undefined;
  const phrase = foldLine(label.replace(/\([^)]*\)/g, ' '));
  if (phrase === '') return undefined;
  // As a name in the code it is anything's.
  if (phrase === 'title') return 'role';
  const parts = phrase.split(' ');
  return lookUp(phrase) ?? lookUp(without(parts)) ?? reachedAt(parts);
}

/** Which of several ways to reach somebody: "Alt. email", "Arbeit Telefon". Before other words, it is somebody's role. */
const whichWay =
  /^(?:alt|alternate|alternative|secondary|second|home|office|general|privat|private|personal|work|business|arbeit|geschaftlich|dienstlich|buro|principal|generale|personnel|professionnel|pro|perso|laboral|trabajo|trabalho|particular|lavoro|casa|werk|prive|zakelijk|sluzbowy|prywatny|praca)$/;

function reachedAt(parts: readonly string[]): FieldPart | undefined {
  const part = lookUp(without(parts.filter((word) => !whichWay.test(word))));
  return part === 'email' || part === 'phone' ? part : undefined;
}

const without = (parts: readonly string[]): string => parts.filter((part) => !noise.test(part)).join(' ');

/** The same few classes stand on hundreds of elements. */
const told = new Map<string, FieldPart | undefined>();
const mostTold = 4_000;

/** What a name in the code announces: `contact[first_name]`, `emailAddress`, `property-input-jobtitle`. */
export function partOfName(name: string): FieldPart | undefined {
  if (told.has(name)) return told.get(name);
  const parts = name.length > 80 ? [] : foldLine(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(' ');
  const part = lookUp(parts.join(' ')) ?? lookUp(without(parts));
  if (told.size >= mostTold) told.clear();
  told.set(name, part);
  return part;
}

const kindWords =
  /^(?:new|edit|create|view|show|details?|overview|summary|profile|record|information|info|contact|contacts|person|people|lead|leads|customer|customers|client|clients|account|accounts|company|companies|organi[sz]ations?|deal|deals|opportunity|opportunities|ticket|tickets|case|cases|member|party|parties|kontakt|kontakte|kunde|kunden|person|personen|firma|unternehmen|geschaft|vorgang|client|clients|contacto|contactos|cliente|clientes|contatto|contatti|empresa|entreprise|societe|prospect|compte|comptes|cuenta|cuentas|conta|contas|interlocuteur|dashboard|home|general|main|details|the|and|of|id|no|nr|card|page)$/;

/** A heading that only says what kind of thing this is: "Contact details". */
export const saysKindOnly = (text: string): boolean => {
  const parts = foldLine(text).split(' ');
  return parts.every((part) => kindWords.test(part) || /^\d*$/.test(part));
};
