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
  sender: 'sender my your sig signature owner agent rep me absender expéditeur mittente remitente afzender ihr mein votre mon su tu mi mijn uw',
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

const before = (words: readonly string[], first: string, second: string): boolean =>
  words.some((word, i) => word === first && words[i + 1] === second);

/** "contact.firstname" is the given name of who is written to; "[Your Name]" is the sender's; "product name" is unknown. */
export const fieldMeaning = (field: string): FieldMeaning => {
  const words = fieldWords(field.replace(/[|:=,?].*$/s, '')).filter((word) => wordKind(word) !== 'glue');
  const seen = new Set(words.map(meaningOf));
  if (words.some((word) => wordKind(word) === 'thing' || wordKind(word) === 'part') && !seen.has('sender'))
    return partMeaning(words);
  if (seen.has('sender') || words[0] === 'user') return words.some(isName) ? 'sender' : undefined;
  if (seen.has('family') || before(words, 'last', 'name') || before(words, 'family', 'name')) return 'family';
  if (seen.has('given') || before(words, 'first', 'name') || before(words, 'given', 'name')) return 'given';
  if (seen.has('company') || words.some((word) => wordKind(word) === 'company')) return 'company';
  return seen.has('full') || before(words, 'full', 'name') ? 'full' : undefined;
};

const isName = (word: string): boolean => wordKind(word) === 'name';

/** "first" is a part word by itself, so that "first.name" comes here; "product.name" does, too. */
const partMeaning = (words: readonly string[]): FieldMeaning => {
  if (words.some((word) => wordKind(word) === 'thing')) return undefined;
  return undefined;
};
