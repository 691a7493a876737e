/** Names of glyphs that are neither a letter nor a letter with an accent, as Adobe's glyph list has them. */
const named =
  'space  ,exclam !,quotedbl ",numbersign #,dollar $,percent %,ampersand &,quotesingle \',parenleft (,parenright ),' +
  'asterisk *,plus +,hyphen -,period .,slash /,zero 0,one 1,two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,' +
  'colon :,semicolon ;,less <,equal =,greater >,question ?,at @,bracketleft [,backslash \\,bracketright ],asciicircum ^,' +
  'underscore _,grave `,braceleft {,bar |,braceright },asciitilde ~,exclamdown ¡,cent ¢,sterling £,currency ¤,yen ¥,' +
  'brokenbar ¦,section §,dieresis ¨,copyright ©,ordfeminine ª,guillemotleft «,logicalnot ¬,registered ®,macron ¯,' +
  'degree °,plusminus ±,twosuperior ²,threesuperior ³,acute ´,mu µ,paragraph ¶,periodcentered ·,cedilla ¸,' +
  'onesuperior ¹,ordmasculine º,guillemotright »,onequarter ¼,onehalf ½,threequarters ¾,questiondown ¿,AE Æ,Eth Ð,' +
  'multiply ×,Oslash Ø,Thorn Þ,germandbls ß,ae æ,eth ð,divide ÷,oslash ø,thorn þ,Dcroat Đ,dcroat đ,dotlessi ı,Lslash Ł,' +
  'lslash ł,OE Œ,oe œ,florin ƒ,circumflex ˆ,caron ˇ,breve ˘,dotaccent ˙,ring ˚,ogonek ˛,tilde ˜,hungarumlaut ˝,' +
  'endash –,emdash —,quoteleft ‘,quoteright ’,quotesinglbase ‚,quotedblleft “,quotedblright ”,quotedblbase „,' +
  'dagger †,daggerdbl ‡,bullet •,ellipsis …,perthousand ‰,guilsinglleft ‹,guilsinglright ›,fraction ⁄,Euro €,' +
  'trademark ™,minus −,fi fi,fl fl,ff ff,ffi ffi,ffl ffl,f_f ff,f_i fi,f_l fl,f_f_i ffi,f_f_l ffl,nbspace \u00a0,' +
  'sfthyphen \u00ad,arrowright →,arrowleft ←,lessequal ≤,greaterequal ≥,notequal ≠,infinity ∞,approxequal ≈';

const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circumflex: '\u0302',
  tilde: '\u0303',
  macron: '\u0304',
  breve: '\u0306',
  dotaccent: '\u0307',
  dieresis: '\u0308',
  ring: '\u030a',
  hungarumlaut: '\u030b',
  caron: '\u030c',
  cedilla: '\u0327',
  ogonek: '\u0328',
};

let table: ReadonlyMap<string, string> | undefined;

const tableOf = () =>
  new Map(
    named.split(/,(?=[A-Za-z_]{2})/).map((entry) => {
      const at = entry.indexOf(' ');
      return [entry.slice(0, at), entry.slice(at + 1)] as const;
    }),
  );

/** Undefined: a name that a font has made up. */
export function glyphText(name: string): string | undefined {
  if (/^[A-Za-z]$/.test(name)) return name;
  table ??= tableOf();
  const own = table.get(name);
  if (own !== undefined) return own;
  if (name === 'comma') return ',';
  const coded = /^(?:uni([\dA-F]{4})|u([\dA-F]{4,6}))$/.exec(name);
  if (coded) return codePoint(Number.parseInt(coded[1] ?? coded[2] ?? '', 16));
  const [, letter = '', accent = ''] = /^([A-Za-z])([a-z]{4,12})$/.exec(name) ?? [];
  const composed = (letter + (accents[accent] ?? '')).normalize('NFC');
  return accents[accent] !== undefined && composed.length === 1 ? composed : undefined;
}

const codePoint = (code: number) => (code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined);
