import type { Health, OpenMail } from '../domain/model/open-mail';
import type { OpenRecord } from '../domain/model/open-record';
import type { Person } from '../domain/model/person';

/**
 * The cheap test that runs in every enabled frame, in the bootstrap: a plain constant, exported as `sign` by each site.
 * The frame is of this site when its document matches `page`, on one of `hosts` where hosts are given.
 */
export interface SiteSign {
  readonly id: string;
  readonly hosts?: readonly string[];
  /** CSS selector for something that the site's pages have from their first paint. */
  readonly page: string;
  /** The same on other hosts than those that are named: something that nobody else's pages have. Missing: it is on none. */
  readonly elsewhere?: string;
  /** CSS selector for a mail or a compose window: only with one of these is the page script brought. */
  readonly needsUs: string;
  /** Or two that match this. */
  readonly orTwoOf?: string;
  /** The same for a page that is no frame, where less is enough; missing: `needsUs` holds there, too. */
  readonly needsUsOnTop?: string;
  /** For pages that no other sign knows: asked last, once the page is all there, and never on a host that another names. */
  readonly anyOther?: true;
}

/** Where the body is written. The page code knows how to read, mark and change each kind. */
export type EditorElement =
  | { readonly kind: 'plain'; readonly element: HTMLTextAreaElement }
  | { readonly kind: 'rich'; readonly element: HTMLElement }
  | { readonly kind: 'framed'; readonly frame: HTMLIFrameElement };

/** What became of a mail that was let go. 'open' of a window that is gone: its mail is still on its way. */
export type Outcome = 'open' | 'sent' | 'failed' | 'unknown';

/** A key that sends: as `KeyboardEvent.key` and its modifiers. */
export interface SendKey {
  readonly key: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

/** A file that goes along, as the compose window lists it. */
export interface Chip {
  readonly name: string;
  /** MIME type, '' where the page does not say. */
  readonly type: string;
  /** Its own for as long as it is listed; missing while it is on its way up. */
  readonly id?: string;
  /** What its size may be, in bytes, as exactly as the list says it. */
  readonly size?: readonly [least: number, most: number];
}

/** One open compose window. Every reader reads anew; null or undefined means "could not be found". */
export interface Composer {
  /** Stable for as long as the window is open. */
  readonly id: string;
  readonly root: Element;
  from(): Person | undefined;
  /** Null when the field is not there; [] when it is there and empty. Typed but unchosen addresses count. */
  to(): readonly Person[] | null;
  cc(): readonly Person[];
  bcc(): readonly Person[];
  subject(): string | null;
  /** Where it is written; null where it can't be found. */
  subjectField(): HTMLInputElement | null;
  editor(): EditorElement | null;
  /** Undefined: not known. */
  attachments(): readonly Chip[] | undefined;
  /** The file itself, by the host's own download from the page's own origin; null where it can't be had so. */
  attachmentBytes(chip: Chip): Promise<Blob | null>;
  /** The text being answered, where the page has it apart from the body. */
  replyTo(): string | undefined;
  /** What the mails of a thread have in common; the subject will do, for the background takes "Re:" off. */
  threadKey(): string;
  /** The send control that this event target belongs to, or null. */
  sendControlOf(target: Element): HTMLElement | null;
  /** All send controls that can be seen, the main one first. */
  sendControls(): readonly HTMLElement[];
  readonly sendKeys: readonly SendKey[];
  /** A send control that sends nothing yet, as the host asks first: when to send. Missing: all of them send. */
  asksFirst?(control: HTMLElement): boolean;
  /** `send` of a control that asks first works also when the menu that it stood in has closed: it opens that anew. */
  readonly opensAnew?: true;
  /** Lets the mail go the way that the host expects: a click, the pointer sequence or requestSubmit. */
  send(control: HTMLElement): void;
  /** Asked after `send`, also when the root has left the document. */
  outcome(): Outcome;
  /** Where a chip or a list of findings may stand, outside of the body. */
  anchor(): Element | null;
}

/** What every page that we can read has in common. Adapters read from the document that they are given, and keep no state of their own. */
interface Place {
  readonly id: string;
  /** As people call it: "Roundcube". */
  readonly name: string;
  account(document: Document): string;
  health(document: Document): Health;
  /** The elements whose changes mean that mail or compose windows come and go; never the whole page. */
  watch(document: Document): readonly Element[];
  /** No such element is known: the page is looked at a moment after each click instead. */
  readonly looksAfterUse?: true;
  /** The element that makes room for the sidebar, or null for the whole page. */
  room(document: Document): HTMLElement | null;
}

/** A webmail that we can read. */
export interface MailSite extends Place {
  openMail(document: Document): OpenMail | null;
  /** What the open mail says, as text, its first 20,000 characters; undefined where it can't be read. */
  mailText(document: Document): string | undefined;
  composers(document: Document): readonly Composer[];
  /** The element that somebody uses now, for a site that knows its compose windows by that alone. */
  notice?(document: Document, element: Element): void;
}

/** A CRM that we can read. */
export interface CrmSite extends Place {
  /** The record that is open, or null. */
  record(document: Document): OpenRecord | null;
}

/** A webmail, a CRM, or both in one. */
export type Site = MailSite & Partial<CrmSite>;

/** What a CRM without mail has of it. */
export const noMail: Pick<MailSite, 'openMail' | 'mailText' | 'composers'> = {
  openMail: () => null,
  mailText: () => undefined,
  composers: () => [],
};
