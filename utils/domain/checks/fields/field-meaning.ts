import { foldText } from '../../names/fold';
import { fieldWords, wordKind } from './field-words';

/** What of whom a field stands for; undefined for all that we can't fill in. */
export type FieldMeaning = 'given' | 'family' | 'full' | 'company' | 'sender' | undefined;

const lists = {
  given:
    'firstname fname forename givenname vorname prénom voornaam imię imie förnamn fornavn etunimi jméno meno keresztnév prenume nombre имя ім’я 名字',
  family:
    'lastname lname surname familyname nachname familienname cognome apellido apellidos achternaam nazwisko sobrenome apelido efternamn efternavn etternavn sukunimi příjmení priezvisko vezetéknév soyad soyisim фамилия прізвище επώνυμο',
  full: 'name fullname naam nome namn navn nimi név nume isim kundenname customername contactname 姓名 名前 氏名 お名前 이름 성함 όνομα фио nom',
  company: 'companyname firmenname bedrijfsnaam raisonsociale ragionesociale',
  sender:
    'sender my your sig signature owner agent rep me absender expéditeur mittente remitente afzender ihr mein votre mon su tu mi mijn uw',
} as const;

let meanings: Map<string, keyof typeof lists> | undefined;
const meaningOf = (word: string): keyof typeof lists | undefined => {
  meanings ??= new Map(
    (Object.keys(lists) as (keyof typeof lists)[]).flatMap((meaning) =>
      lists[meaning].split(' ').map((name) => [foldText(name), meaning] as const),
    ),
  );
  return meanings.get(word);
};

/** What a field's name is followed by: "|there", ":default=friend", ", Valued Customer". */
const withoutValue = /(?:[|,?]|:\s*(?:default|["'“])|\s(?:OR|default)\b).*$/s;

/** "contact.firstname" is the given name of who is written to; "[Your Name]" is the sender's; "product name" is unknown. */
export const fieldMeaning = (field: string): FieldMeaning => {
  const words = fieldWords(field.replace(withoutValue, ''));
  const kinds = words.map(wordKind);
  const meanings = words.map(meaningOf);
  const has = (meaning: keyof typeof lists): boolean => meanings.includes(meaning);
  const named = (word: string): boolean => words.some((one, i) => one === word && words[i + 1] === 'name');
  // The user of one product is the seller, of another one the reader.
  if (words[0] === 'user') return undefined;
  if (has('sender')) return has('full') ? 'sender' : undefined;
  if (has('family') || named('last') || named('family')) return 'family';
  if (has('given') || named('first') || named('given')) return 'given';
  if (kinds.includes('thing')) return undefined;
  if (has('company') || kinds.includes('company')) return 'company';
  const plain = kinds.every((kind) => kind === 'name' || kind === 'role' || kind === 'modifier' || kind === 'glue');
  return plain && has('full') ? 'full' : undefined;
};
