import type { Family } from './families';
import { fieldWords, hasFieldWord } from './field-words';
import { inAddress, inCode, placeOf } from './place';

const isProse = (text: string, start: number, end: number): boolean => {
  const place = placeOf(text, start, end);
  return !inCode(place) && !inAddress(place);
};

const starPipe: Family = {
  id: 'star-pipe',
  openers: '*',
  shape: /\*\|\s{0,9}([^*\n]{1,100}?)\s{0,9}\|\*/y,
  accepts: (name) => /[A-Za-z]{2}/.test(name),
  product: (name) => (/^[A-Z_:]+$/.test(name) ? 'Mailchimp' : undefined),
};

/** Directories that Windows and its users write between percent signs. */
const windows =
  /^(?:appdata|localappdata|programfiles|programdata|programw6432|userprofile|username|userdomain|computername|systemroot|systemdrive|windir|temp|tmp|path|home|homepath|homedrive|comspec|public|os|errorlevel|cd)$/i;

const percent: Family = {
  id: 'percent',
  openers: '%',
  shape:
    /(?<![%\w])(?:%%(?:=v\()?@?([\p{L}][\p{L}\d_ .:-]{0,60}?)(?:\)=)?%%|%([\p{L}][\p{L}\d_ .:-]{0,40})%)(?![\p{L}\d%])/uy,
  accepts: (_, text, start, end) => {
    const written = text.slice(start, end);
    const name = written.replace(/[%=@()]+/g, '');
    const words = fieldWords(name);
    if (/^\s|\s$|\s\s/.test(name) || !isProse(text, start, end)) return false;
    if (written.startsWith('%%')) return !/ /.test(name) || hasFieldWord(words);
    if (windows.test(name) && (/\\/.test(text[end] ?? '') || !/^(?:username|path|public|home)$/i.test(name)))
      return false;
    if (/^[0-9a-f]{2}$/i.test(name) || / (?:and|or|of|off|to|in) /i.test(name)) return false;
    return hasFieldWord(words) || /^\p{Ll}+(?:_\p{Ll}+)+$/u.test(name);
  },
};

/** "%{first_name}" and "%(first_name)s". */
const percentBracket: Family = {
  id: 'percent',
  openers: '%',
  shape: /(?<![%\w])%(?:\{([A-Za-z]\w{1,40})\}|\(([A-Za-z]\w{1,40})\)s\b)/y,
  accepts: (_, text, start, end) => hasFieldWord(fieldWords(text.slice(start, end))) && isProse(text, start, end),
};

const dollarWord: Family = {
  id: 'dollar-word',
  openers: '$',
  shape: /(?<![\w$\\])\$([a-z]+(?:_[a-z\d]+)+|[A-Z]+(?:_[A-Z\d]+)+|[A-Za-z]+-[a-z_]+\$|[A-Za-z]{4,24})(?![\w[(])/y,
  accepts: (name, text, start, end) => {
    const words = fieldWords(name);
    if (!isProse(text, start, end) || /^\s?[\d=]/.test(text.slice(end, end + 2))) return false;
    if (name.includes('_') || name.endsWith('$')) return name !== name.toUpperCase() || hasFieldWord(words);
    return words.some((word) => /^(?:first|last|full|sur|user|customer|client|contact|company)?name$/.test(word));
  },
  product: (name) => (/^(?:contact|account|aos|lead|user)_/.test(name) ? 'SuiteCRM' : undefined),
};

/** Names that Python and C give themselves. */
const dunder =
  /^(?:name|main|file|class|doc|init|dict|line|date|time|func|function|dir|namespace|method|module|all|version|author|email|path|str|repr|call|new|del|len|iter|next|enter|exit|typename|dirname|filename|trait)$/i;

const underscores: Family = {
  id: 'double-underscore',
  openers: '_',
  shape: /(?<![\w_])__(\(?[A-Za-z][A-Za-z0-9_]{0,60}?\)?)__(?![\w_])/y,
  accepts: (name, text, start, end) => {
    if (dunder.test(name) || !isProse(text, start, end)) return false;
    if (/^\(.+\)$/.test(name) || /^[A-Z\d_]+$/.test(name)) return true;
    return /[_a-z][A-Z_]/.test(name) && hasFieldWord(fieldWords(name));
  },
  product: (name) => (/^(?:\(|[A-Z]+_|REF)/.test(name) ? 'Dolibarr' : undefined),
};

const hash: Family = {
  id: 'hash',
  openers: '#',
  shape: /(?<![\w&/#])(?:##([A-Za-z][\w.: ]{1,40})##|#([A-Za-z][\w.:]{1,40})#)(?![\w#])/y,
  accepts: (_, text, start, end) => hasFieldWord(fieldWords(text.slice(start, end))) && isProse(text, start, end),
};

/** "~Contact.FirstName~" and "@@first_name@@": rare, and never met in prose with a field's word in them. */
const rare: Family = {
  id: 'rare-signs',
  openers: '~@',
  shape:
    /(?<![\w~@])(?:~([A-Za-z]+[._][\w.]{1,40})~|@@([A-Za-z][\w.]{1,40})@@|@((?:first|last|full)_?name))(?![\w~@.])/iy,
  accepts: (_, text, start, end) => hasFieldWord(fieldWords(text.slice(start, end))) && isProse(text, start, end),
};

export const signFamilies: readonly Family[] = [starPipe, percent, percentBracket, dollarWord, underscores, hash, rare];
