import type { Family } from './families';
import { fieldWords, hasFieldWord } from './field-words';
import { inAddress, inBackticks, inCode, inGreeting, placeOf } from './place';

const isLatexOrJson = (name: string): boolean => /\\|^\s*["'][^|]*$|["']\s*:|;\s*$|&&|=>|^\s*[\d.,\s]{4,}$/.test(name);

const shown = (text: string, start: number, end: number): boolean => {
  const { before, after } = placeOf(text, start, end);
  return inBackticks(before, after);
};

/** "style={{...}}", but not a link that ends with "?id={{...}}". */
const isMarkup = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '=' && !inAddress(placeOf(text, start, end));

const isCode = (text: string, start: number, end: number): boolean => inCode(placeOf(text, start, end));

const chooses = /^[\p{L}'’][\p{L}'’ ,!?.-]{1,40}(?:\|[\p{L}'’][\p{L}'’ ,!?.-]{1,40})+$/u;

/** "{{ contact.firstname }}", and with it the most of the products. In JSX, "style={{...}}" is none. */
const double: Family = {
  id: 'double-curly',
  openers: '{<',
  shape: /<?\{\{\s{0,9}([^{}\n]{1,120}?)\s{0,9}\}\}>?/y,
  accepts: (name, text, start, end) =>
    /[\p{L}\d]/u.test(name) && !isLatexOrJson(name) && !isMarkup(text, start, end) && !shown(text, start, end),
  product: (name) => (/^(?:contact|company|owner)\.\w+$/.test(name.trim()) ? 'HubSpot' : undefined),
};

/** "{{${first_name}}}" and "{{custom_attribute.${plan} | default: 'basic'}}". */
const braze: Family = {
  id: 'double-curly',
  openers: '{',
  shape: /\{\{\s{0,9}[\w.]{0,40}\$\{([^{}\n]{1,80})\}[^{}\n]{0,80}\}\}/y,
  accepts: (name, text, start, end) =>
    /^\w+$/.test(name) && !isMarkup(text, start, end) && !shown(text, start, end) && !isCode(text, start, end),
  product: () => 'Braze',
};

const triple: Family = {
  id: 'triple-curly',
  openers: '{',
  shape: /\{\{\{\s{0,9}([^{}\n]{1,120}?)\s{0,9}\}\}\}/y,
  accepts: (name, text, start, end) => /\p{L}/u.test(name) && !isLatexOrJson(name) && !shown(text, start, end),
};

const bang: Family = {
  id: 'curly-bang',
  openers: '{',
  shape: /\{!([^{}\n]{1,120})\}/y,
  accepts: (name, text, start, end) =>
    /^\s*[\p{L}$]/u.test(name) && !isLatexOrJson(name.replace(/;\s*$/, '')) && !isCode(text, start, end),
  product: (name) => (/^\$?[A-Z]\w*\.\w/.test(name) ? 'Salesforce' : undefined),
};

/** "{% if ... %}", "{%= lead.city %}", and "<%= ... %>", which is the same thing with other brackets. */
const withPercent: Family = {
  id: 'handlebars-pct',
  openers: '{<[',
  shape: /(?:\{%|<%|\[%)[=-]?\s{0,9}([^%\n]{1,160}?)\s{0,9}-?%[}>\]]/y,
  accepts: (name, text, start, end) => /\p{L}/u.test(name) && !shown(text, start, end),
};

const mergeField: Family = {
  id: 'guillemets',
  openers: '{',
  shape: /\{\s{0,9}(MERGEFIELD\s{1,9}[^{}\n]{1,80}?)\s{0,9}\}/y,
  accepts: () => true,
  product: () => 'Word',
};

/**
 * "{FirstName}": also what code, formulas and sets look like, so the name must look like one, or stand where the
 * name of a person would.
 */
const single: Family = {
  id: 'single-curly',
  openers: '{#',
  shape: /#?\{\s?([\p{L}#$~@*?:\d][^{}\n]{0,80}?)\s?\}/uy,
  accepts: (name, text, start, end) => {
    const previous = text[start - 1] ?? ' ';
    if (/[\w\\^$}\])=%]/.test(previous) || isLatexOrJson(name) || /[<>()"\\]|,\s|:\s|\s{2}/.test(name)) return false;
    const place = placeOf(text, start, end);
    if (inCode(place) || /^[}/]/.test(place.after)) return false;
    if (inGreeting(place)) return !/^\d{3,}$/.test(name);
    if (chooses.test(name)) return true;
    const words = fieldWords(name.replace(/\|.*$/s, ''));
    return words.length <= 8 && hasFieldWord(words);
  },
};

const dollar: Family = {
  id: 'dollar-curly',
  openers: '$',
  shape: /\$\{!?\s{0,9}([^{}\n]{1,80}?)\s{0,9}\}|\$\[([^[\]\n]{1,80})\]\$?/y,
  accepts: (_, text, start, end) => {
    const written = text.slice(start, end);
    const words = fieldWords(written.replace(/\|.*$/s, ''));
    if (!/\p{L}/u.test(written) || /[()"'`\\]|=>/.test(written) || /[\w/=`\\]/.test(text[start - 1] ?? ' '))
      return false;
    if (/^\$\{[A-Z_\d]+\}$/.test(written) && !hasFieldWord(words)) return false;
    const place = placeOf(text, start, end);
    return !inCode(place) && !/^[/\\}]/.test(place.after);
  },
  product: (name) => (/\.[A-Z]\w*[ _]/.test(name) ? 'Zoho' : undefined),
};

export const curlyFamilies: readonly Family[] = [braze, triple, double, bang, withPercent, mergeField, dollar, single];
