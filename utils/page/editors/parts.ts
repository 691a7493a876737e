import type { Span } from '../../domain/model/draft';

/** What an element of the body is: a part that the author did not write, or where such a part begins. */
export interface Part {
  readonly kind: Span['kind'];
  /** The part goes on to the end of the body: the element is only its heading. */
  readonly toTheEnd: boolean;
}

const quote: Part = { kind: 'quote', toTheEnd: false };
const quoteOn: Part = { kind: 'quote', toTheEnd: true };
const forward: Part = { kind: 'forward', toTheEnd: false };
const signature: Part = { kind: 'signature', toTheEnd: false };

/** Ids and classes by which mail programs name these parts (seen 2026-11). */
const named = (name: string): Part | undefined => {
  switch (name) {
    case 'gmail_attr':
    case 'moz-cite-prefix':
    case 'yahoo_quoted':
    case 'protonmail_quote':
    case 'tutanota_quote':
    case 'zmail_extra':
    case 'reply-intro':
    case 'OLK_SRC_BODY_SECTION':
      return quote;
    case 'divRplyFwdMsg':
    case 'appendonsend':
    case 'mail-editor-reference-message-container':
      return quoteOn;
    case 'moz-forward-container':
    case 'forwardbody1':
      return forward;
    case 'moz-signature':
    case 'gmail_signature':
    case 'gmail_signature_prefix':
    case 'protonmail_signature_block':
    case 'tutanota_signature':
    case '_rc_sig':
    case 'signature':
    case 'Signature':
    case 'ms-outlook-mobile-signature':
      return signature;
    default:
      return undefined;
  }
};

const markers: Readonly<Record<string, Part>> = {
  __QUOTED_TEXT__: quote,
  __SIG_PRE__: signature,
  __SIG_POST__: signature,
};

/**
 * Gmail's element around a quote and its attribution. An answer between the quoted lines stands in it, too, so that
 * where it has quotes within, only they count (2026-11).
 */
const isGmailQuote = (element: Element, name: string): boolean =>
  (name === 'gmail_quote' || name === 'gmail_quote_container') &&
  (element.localName === 'blockquote' ||
    !Array.from(element.children).some(({ localName }) => localName === 'blockquote'));

/** The line that Outlook draws above the headers of what it quotes; Gmail writes it in its own way (2026-11). */
const outlookLine =
  /border-top:\s*(?:solid #(?:e1e1e1|b5c4df) 1(?:\.0)?pt|1pt solid rgb\((?:225, ?225, ?225|181, ?196, ?223)\));\s*padding:\s*3(?:\.0)?pt/i;
/** What browsers make of "indent": the author's own words, moved to the right. */
const indent = /^margin:\s*0(?:px)? 0(?:px)? 0(?:px)? 40px/;

const styled = (element: Element): Part | undefined => {
  const style = element.getAttribute('style') ?? '';
  if (element.localName === 'blockquote') return indent.test(style) ? undefined : quote;
  return element.localName === 'div' && outlookLine.test(style) ? quoteOn : undefined;
};

/** Outlook writes "x_" before every id and class of what it quotes, once more with each reply. */
const bare = (name: string): string => name.replace(/^(?:x_)+/, '');

/** The part that begins with this element, by its tag, its id and its classes. */
export function partOf(element: Element): Part | undefined {
  if (element.id) {
    const byId = named(bare(element.id));
    if (byId) return byId;
  }
  for (const name of element.classList) {
    const byClass = isGmailQuote(element, bare(name)) ? quote : named(bare(name));
    if (byClass) return byClass;
  }
  const marker = element.getAttribute('data-marker');
  if (marker && Object.hasOwn(markers, marker)) return markers[marker];
  return styled(element);
}
