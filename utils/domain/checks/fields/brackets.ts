import type { Family } from './families';
import { fieldWords, hasFieldWord, isFieldPhrase, isNameWord, wordKind } from './field-words';
import { inAddress, inCode, inGreeting, placeOf } from './place';

const labels =
  /^(?:image|img|cid|http|mailto|tel|ticket|case|re|fwd?|aw|wg|file|bild|logo|inline|video|extern|external|internal|confidential|urgent|sic|link|here|x)\b/i;
const isTag = (name: string): boolean => labels.test(name.trim());

/** "[FIRST_NAME]" or "[firstName]": written as programs write, so that one word of a field's is enough. */
const isCompound = (name: string): boolean =>
  /^[\p{L}\d'’]+(?:[_.][\p{L}\d'’]+)+$/u.test(name) ||
  /^\p{Ll}+\p{Lu}\p{Ll}+$/u.test(name) ||
  /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(name);

/** "[Your Product]": whose it is and then nothing but capitals. */
const yours =
  /^(?:your|their|recipient['’]?s?|prospect['’]?s?|client['’]?s|customer['’]?s|contact['’]?s?|ihre?|votre|vos|tu|su|uw|seu)(?: \p{Lu}[\p{L}'’]*){1,4}$/iu;
const insert = /^(?:insert|enter|add|fill in|einfügen|insérer|insertar|inserire) /i;

/** "They [the company] agreed": a word put right in somebody's quoted speech. */
const aside = /^(?:the|an?|our|its|his|her|die|der|das|la|le|les|el|il|de|het) /;

const isPlaceholder = (name: string): boolean => {
  const words = fieldWords(name);
  if (isCompound(name)) return hasFieldWord(words) || (/^[\p{Lu}_]+$/u.test(name) && words.length > 1);
  if (insert.test(name)) return hasFieldWord(words);
  if (aside.test(name) && !words.some(isNameWord)) return false;
  return isFieldPhrase(words) || (yours.test(name) && /^\S+ \p{Lu}/u.test(name));
};

const single: Family = {
  id: 'square',
  openers: '[',
  shape: /\[\s?([\p{L}][^[\]\n]{0,60}?)\s?\]/uy,
  accepts: (name, text, start, end) => {
    const previous = text[start - 1] ?? ' ';
    const next = text[end] ?? ' ';
    if (/[\w\])\\!]/.test(previous) || /[([]/.test(next) || isTag(name)) return false;
    const place = placeOf(text, start, end);
    if (inCode(place) || inAddress(place)) return false;
    // Mail programs of newsletters: [subscriber:firstname | default:reader], [firstname,fallback=there].
    if (/^\w+[:,|]\S/.test(name) || /^[\w:]+ \| /.test(name))
      return hasFieldWord(fieldWords(name.replace(/[,|].*$/, '')));
    // [placeholder var="first_name" default="there"]
    if (/^\w+(?: \w+=["'“”][^"'“”]*["'“”])+\s*\/?$/.test(name)) return hasFieldWord(fieldWords(name));
    if (!/^[\p{L}\p{M}\d '’_./&-]+$/u.test(name)) return false;
    if (inGreeting(place) && isLikeName(name)) return true;
    // "[State] agrees": a word put into quoted speech.
    if (name === 'State') return false;
    return isPlaceholder(name) && !isLabel(name, place.before, place.after);
  },
};

/** After "Dear" even a role is a field: "[Client]", "[Prospect]". */
const isLikeName = (name: string): boolean => fieldWords(name).some((word) => wordKind(word) !== undefined);

/** "[Phone] 555 0100" and "[Date]: 5 May" say what follows them; "[Company] Update" at the start of a subject is a tag. */
const isLabel = (name: string, before: string, after: string): boolean => {
  const words = fieldWords(name);
  if (words.length > 1 || isNameWord(words[0] ?? '')) return false;
  return /^\s*[:=]|^\s*\+?\d|^\s*\S+@/.test(after) || (before.trim() === '' && /^ ?\p{Lu}/u.test(after));
};

const double: Family = {
  id: 'square',
  openers: '[',
  shape: /\[\[\s?([\p{L}%*][^[\]\n]{0,80}?)\s?\]\]/uy,
  accepts: (name, text, start, end) =>
    hasFieldWord(fieldWords(name.replace(/[|].*$/, ''))) && !inCode(placeOf(text, start, end)),
};

export const square: readonly Family[] = [double, single];

/** Swiss, French, Italian and Russian writers quote with these: only what is called like a field is one. */
export const guillemets: readonly Family[] = [
  {
    id: 'guillemets',
    openers: '«‹',
    shape: /[«‹]( ?[\p{L}_][^«»‹›\n]{0,40})[»›]/uy,
    accepts: (name, text, start, end) => {
      if (inCode(placeOf(text, start, end))) return false;
      // Between spaces stands a quotation, in French, unless it is written as programs write.
      if (/^\s|\s$/.test(name)) return isCompound(name.trim()) && hasFieldWord(fieldWords(name));
      const before = text.slice(Math.max(0, start - 24), start);
      if (/(?:feld|field|champ|campo|spalte|colonne|colonna|поле|bouton|button|titre)\s*$/i.test(before)) return false;
      const words = fieldWords(name);
      if (isCompound(name)) return hasFieldWord(words);
      if (/^\p{Ll}/u.test(name)) return false;
      return isFieldPhrase(words) && words.some(isNameWord);
    },
    product: () => 'Word',
  },
];

const tags =
  /^(?:BR|HR|TABLE|TR|TD|TH|DIV|SPAN|IMG|HTML|HEAD|BODY|FONT|TITLE|META|LINK|FORM|INPUT|ADDRESS|TIME|DATA)$/i;

export const angle: readonly Family[] = [
  {
    id: 'angle-liquid',
    openers: '<',
    shape: /<<\s?([\p{L}_][\p{L}\d_ .'’-]{1,50}?)\s?>>|<([\p{L}][\p{L}\d _'’.-]{2,40})>/uy,
    accepts: (_, text, start, end) => {
      const written = text.slice(start, end);
      const name = written.replace(/[<>]+/g, '').trim();
      const words = fieldWords(name);
      const place = placeOf(text, start, end);
      if (inCode(place)) return false;
      if (written.startsWith('<<')) return hasFieldWord(words);
      if (tags.test(name) || text.slice(end, end + 2000).includes(`</${name}`)) return false;
      if (/^\p{Ll}+$/u.test(name)) return inGreeting(place) && hasFieldWord(words);
      return isCompound(name) ? hasFieldWord(words) : isFieldPhrase(words);
    },
  },
];
