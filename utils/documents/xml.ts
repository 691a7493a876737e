/** What a scan meets. Names come without their prefix; `attributes` as they stand. */
export interface XmlVisitor {
  /** A tag that closes itself is not closed once more. */
  open(name: string, attributes: string, selfClosing: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Goes once through the tags and the text of a file, whether it is well-formed or not. Nothing but the five entities and
 * character references is ever resolved: a document type's own entities are for bombs.
 */
export function scanXml(xml: string, visitor: XmlVisitor): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag !== at) visitor.text(resolve(xml.slice(at, tag < 0 ? xml.length : tag)));
    if (tag < 0) return;
    const next = xml.charCodeAt(tag + 1);
    if (next === exclamation || next === question) at = passMarkup(xml, tag, visitor);
    else at = next === slash ? passClose(xml, tag, visitor) : passOpen(xml, tag, visitor);
  }
}

const exclamation = 0x21;
const question = 0x3f;
const slash = 0x2f;

const after = (xml: string, mark: string, from: number): number => {
  const found = xml.indexOf(mark, from);
  return found < 0 ? xml.length : found + mark.length;
};

/** Comments, instructions and document types say nothing; CDATA is text. */
function passMarkup(xml: string, tag: number, visitor: XmlVisitor): number {
  if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag + 4);
  if (xml.startsWith('<?', tag)) return after(xml, '?>', tag + 2);
  if (xml.startsWith('<![CDATA[', tag)) {
    const end = after(xml, ']]>', tag + 9);
    visitor.text(xml.slice(tag + 9, end - 3));
    return end;
  }
  const end = after(xml, '>', tag);
  return xml.slice(tag, end).includes('[') ? after(xml, '>', after(xml, ']', tag)) : end;
}

function passClose(xml: string, tag: number, visitor: XmlVisitor): number {
  const end = after(xml, '>', tag);
  visitor.close(localName(xml, tag + 2, end - 1));
  return end;
}

function passOpen(xml: string, tag: number, visitor: XmlVisitor): number {
  const end = endOfTag(xml, tag + 1);
  const selfClosing = xml.charCodeAt(end - 2) === slash;
  const last = selfClosing ? end - 2 : end - 1;
  let nameEnd = tag + 1;
  while (nameEnd < last && xml.charCodeAt(nameEnd) > 0x20) nameEnd += 1;
  const name = localName(xml, tag + 1, nameEnd);
  visitor.open(name, nameEnd < last ? xml.slice(nameEnd, last) : '', selfClosing);
  return end;
}

/** A ">" may stand in an attribute. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return at + 1;
    else if (code === 0x22 || code === 0x27) quote = code;
    // No tag has a tag in it: this one has no end.
    else if (code === 0x3c) return at;
  }
  return xml.length;
}

function localName(xml: string, start: number, end: number): string {
  let from = start;
  let to = end;
  for (let at = start; at < end; at += 1) if (xml.charCodeAt(at) === 0x3a) from = at + 1;
  while (to > from && xml.charCodeAt(to - 1) <= 0x20) to -= 1;
  return xml.slice(from, to);
}

/** The value of an attribute, whatever its prefix; null where there is none. */
export function attribute(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    if (at > 0 && before > 0x20 && before !== 0x3a) continue;
    const match = /\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/y;
    match.lastIndex = at + name.length;
    const found = match.exec(attributes);
    if (found) return resolve(found[1] ?? found[2] ?? '');
  }
  return null;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const resolve = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
        if (name !== undefined) return named[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
    : text;
