import { foldText } from '../../names/fold';

/** What fields are called, by what kind of word it is, in the languages of the templates that were seen. */
const vocabulary = {
  /** Says by itself that it is a field: nobody writes it in brackets for another reason. */
  name:
    'name names firstname fname forename givenname lastname lname surname familyname fullname nickname companyname addressblock greetingline salutation ' +
    'vorname nachname familienname kundenname firmenname anrede briefanrede ansprechpartner prénom prenom nom nomfamille civilité raisonsociale ' +
    'nombre apellido apellidos nome cognome ragionesociale sobrenome apelido voornaam achternaam naam bedrijfsnaam aanhef imię imie nazwisko ' +
    'namn förnamn efternamn navn fornavn efternavn etternavn nimi etunimi sukunimi jméno příjmení meno priezvisko név keresztnév vezetéknév ' +
    'nume prenume isim soyad soyisim имя фамилия отчество фио прізвище όνομα επώνυμο 姓名 名字 名前 氏名 お名前 이름 성함',
  company:
    'company organisation organization business employer firma unternehmen unternehmens entreprise société empresa compañía azienda società bedrijf företag virksomhed ' +
    'bedrift yritys spółka společnost spoločnosť cég şirket компания компанія організація организация 公司 会社名 会社 회사',
  thing:
    'email mail e-mail phone mobile tel telephone address street city town state province zip postcode country date day month year time number amount ' +
    'price total currency value budget title role position job department industry product service project plan industry website ' +
    'signature deadline duration quantity discount invoice order quote location region venue topic competitor pain point ' +
    'titel datum betrag preis stadt straße plz ort land telefon telefonnummer position abteilung produkt produkts projekt projekts rechnungsnummer bestellnummer uhrzeit ' +
    'date montant ville téléphone adresse poste produit projet fonction importe ciudad teléfono dirección cargo producto proyecto fecha ' +
    'data importo città telefono indirizzo ruolo prodotto progetto plaats telefoonnummer functie bedrag valor cidade telefone endereço produto ' +
    'kwota miasto stanowisko produkt datum stad дата сумма город телефон должность продукт 日期 日付',
  role:
    'contact customer client lead prospect recipient subscriber user member account person sender owner rep agent candidate guest partner vendor supplier ' +
    'manager colleague connection competitor reader friend requester assignee patient student donor attendee kunde kunden kundin empfänger absender ansprechpartnerin ' +
    'destinataire expéditeur cliente destinatario mittente remitente klant ontvanger afzender klient odbiorca asiakas zákazník клиент клієнт получатель',
  modifier:
    'your my their his her our the a an insert enter add first last full given family middle preferred new old own current next main billing shipping ' +
    'work home office business mutual specific relevant team sales support salutation personal short long here ihr ihre ihren ihres mein meine unser dein deine ' +
    'votre vos mon notre su sus tu mi nuestro vostro suo il tuo mio nostro uw je jouw mijn seu sua meu minha nosso twoje moje pana pani ' +
    'einfügen hier ici aquí aqui qui inserire insérer insertar invoegen inserir ваше ваша ваш',
  glue: 'of for and or de des du la le les del della dello di da do dos van von der dem und et y e en en the à al s x l d',
  /** Only seen inside of longer names of fields. */
  part: 'id ref reference code key field attr attribute var variable param property custom data prefix suffix item line due balance payment tracking coupon url link unsubscribe subject body deal opportunity ticket campaign event meeting store shop site brand domain profile merge mergefield delivery thirdparty party list',
} as const;
type WordKind = keyof typeof vocabulary;

let kinds: Map<string, WordKind> | undefined;
/** What kind of word a folded word is in a field's name, or undefined. */
export const wordKind = (folded: string): WordKind | undefined => {
  if (!kinds) {
    kinds = new Map();
    for (const kind of Object.keys(vocabulary) as WordKind[])
      for (const word of vocabulary[kind].split(' ')) if (!kinds.has(foldText(word))) kinds.set(foldText(word), kind);
  }
  return kinds.get(folded);
};

/** The folded words in a field's name: "contact.firstName" and "THEIR_FIRST-NAME" come apart. */
export const fieldWords = (name: string): string[] =>
  foldText(
    name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
      .replace(/['’]s\b/g, ''),
  )
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const compound =
  /(?:first|last|full|sur|fore|given|family|company|customer|client|contact|user|nick)_?name|^[fl]name\d?$|^name\d$|vorname|nachname/;

/** The name has a word in it that fields have: "customer_name", "order.total", but not "mathbf". */
export const hasFieldWord = (words: readonly string[]): boolean =>
  words.some((word) => {
    const kind = wordKind(word);
    return (kind !== undefined && kind !== 'modifier' && kind !== 'glue') || compound.test(word);
  });

const isHead = (kind: WordKind | undefined): boolean => kind === 'name' || kind === 'company' || kind === 'thing';

/**
 * All of the words are those of a field, as in "[Name of your company]": for brackets that people use in ordinary
 * text, too. A role alone ("[Client]") is a label as often as a field.
 */
export const isFieldPhrase = (words: readonly string[]): boolean => {
  if (words.length === 0 || words.length > 6) return false;
  const of = words.map((word) => (compound.test(word) ? 'name' : wordKind(word)));
  if (of.some((kind) => kind === undefined)) return false;
  const content = of.filter((kind) => kind !== 'glue' && kind !== 'modifier' && kind !== 'part');
  return content.some(isHead) || (of[0] === 'modifier' && content.length > 0);
};

export const isNameWord = (word: string): boolean => wordKind(word) === 'name' || compound.test(word);
