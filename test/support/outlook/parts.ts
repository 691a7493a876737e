import type { Person } from '../../../utils/domain/model/person';
import type { Words } from './words';

export const seller: Person = { name: 'Robin Seller', email: 'robin@sales.example' };
export const anna: Person = { name: 'Anna Schmidt', email: 'anna.schmidt@kestrel-works.example' };
export const ben: Person = { name: 'Ben Schultz', email: 'ben.schultz@harbor-tools.example' };
export const chloe: Person = { name: 'Chloé Martin', email: 'chloe@atelier-nord.example' };

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const full = ({ name, email }: Person) => escaped(`${name} <${email}>`);
/** A letter of Outlook's icon font. */
const icon = '<span aria-hidden="true">\uE711</span>';

/** How Outlook knows somebody: typed, with an address; from its directory, by the name alone; out of a saved draft. */
export type Known = 'by address' | 'by name' | 'by both';

/** Somebody chosen. Builds before 2026 had no class for them. */
export function chip(person: Person, known: Known = 'by address', older = false): string {
  const label = known === 'by address' ? person.email : known === 'by both' ? full(person) : `offline${person.name}`;
  const text = known === 'by both' ? full(person) : person.name || person.email;
  const marks = older
    ? 'data-lpc-hover-target-id="lpc-react-target-7"'
    : 'class="_Entity _EType_RECIPIENT_ENTITY _EReadonly_1"';
  return `<span ${marks} contenteditable="false" draggable="true" aria-label="${label}">${icon}<span class="textContainer-401 individualText-402">${text}</span>${icon}</span>`;
}

/** An address line that can be written in. */
export const line = (id: string, label: string, chips: readonly string[], typed = ''): string =>
  `<div id="${id}" role="group"><button type="button">${label}</button><div role="textbox" contenteditable="true" tabindex="0"
 aria-label="${label}" aria-controls="FloatingSuggestionsList">${chips.map((one) => `\u200B${one}\u200B`).join('')}${typed}</div></div>`;

/** Folded to one line, as a short answer below a mail has it. */
export const foldedLine = (words: Words, people: readonly Person[], others = ''): string => {
  const shown = people.map(
    (person) =>
      `<span class="lpcWrapper lpcCommonWeb-hoverTarget" data-lpc-hover-target-id="lpc-react-target-3" aria-label="${full(person)}"><span>${person.name}</span></span>`,
  );
  return `<div tabindex="0" class="folded"><span>${words.to}: </span>${shown.join('<span>; </span>')}${others && `<span> ${others}</span>`}</div>`;
};

const sizes = ['205 KB', '12 KB'];

/** The list of files, of a mail that is read and of one that is written. */
export const files = (words: Words, names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `<div role="listbox" aria-label="${words.files}">${names.map((name, at) => file(words, name, sizes[at % 2] ?? '')).join('')}</div>`;

const file = (words: Words, name: string, size: string) =>
  `<div role="option" tabindex="0" aria-label="${name} ${words.open} ${size}"><div draggable="true"><div title="${name}">${name}</div>
<div title="${size}"><span>${size}</span></div><button type="button" aria-haspopup="true">${icon}</button></div></div>`;

/** A button with an arrow beside it; Outlook has several, and all are built alike. */
export const splitButton = (id: string, label: string, title: string, arrow: string): string =>
  `<div class="fui-SplitButton"><button type="button" id="splitButton-${id}__primaryActionButton" class="fui-Button fui-SplitButton__primaryActionButton"
 aria-label="${label}" title="${title}"><span>${label}</span></button><button type="button" id="splitButton-${id}__menuButton"
 class="fui-Button fui-SplitButton__menuButton" aria-haspopup="menu" aria-expanded="false" aria-label="${arrow}">${icon}</button></div>`;

export const sendBar = (words: Words, id: string): string =>
  `<div class="bar">${splitButton(id, words.send, words.sendTitle, words.more)}<button type="button" id="discardCompose" aria-label="${words.discard}">${icon}</button></div>`;

export interface Writing {
  /** What its lines are called by: a word of its own for each mail. */
  readonly key: string;
  /** Outlook counts its forms in a page. */
  readonly number: number;
  readonly lines: string;
  /** Null: a short answer has no field for it. */
  readonly subject: string | null;
  readonly body: string;
  readonly files?: readonly string[];
  readonly from?: string;
}

/** What stands between the bar with Send and the end of the form. */
export const fields = (
  words: Words,
  { key, number, lines, subject, body, files: names = [], from }: Writing,
): string => `
${from ? `<div id="MSG_${key}_FROM" role="button" aria-label="${words.from}: ${from}"><span>${words.from}</span><span>${from}</span></div>` : ''}
<div class="lines">${lines}</div>
${subject === null ? '' : `<span class="fui-Input"><input id="MSG_${key}_SUBJECT" type="text" autocomplete="off" maxlength="255" placeholder="${words.subject}" value="${escaped(subject)}"></span>`}
<div class="files">${files(words, names)}</div><input type="file" multiple hidden>
<div id="docking_DockingTriggerPart_${number + 1}"><div id="editorParent_${number + 1}"><div role="textbox" aria-multiline="true" contenteditable="true" dir="${words.dir}"
 aria-label="${words.body}" class="editor">${body}</div></div></div>
<div role="toolbar">${splitButton(`rc${number}`, words.colour, words.colour, words.more)}</div>`;

/** A form in the page. */
export const docked = (words: Words, writing: Writing, isInFront = true): string =>
  `<div ${isInFront ? '' : 'style="display:none"'}><div id="docking_InitVisiblePart_${writing.number}"><div>${sendBar(words, `r3${writing.number}`)}${fields(words, writing)}</div></div></div>`;

export interface Letter {
  readonly key: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc?: readonly Person[];
  readonly date: string;
  readonly body: string;
  readonly files?: readonly string[];
}

const well = (id: string, label: string, people: readonly Person[]): string =>
  `<div id="${id}" data-testid="RecipientWell"><span>${label}:</span>${people
    .map(
      (person) =>
        `<span class="lpc-hoverTarget" role="button" aria-label="${person.email ? full(person) : person.name}"><span aria-hidden="true">${person.name}</span></span>`,
    )
    .join('<span>; </span>')}</div>`;

/** One mail of a conversation, unfolded. */
export const letter = (words: Words, mail: Letter, number: number): string => `
<div aria-expanded="true"><div tabindex="-1" aria-label="${words.message}"><div>
<span id="MSG_${mail.key}_FROM"><span aria-label="${words.from}: ${full(mail.from)}"><span>${full(mail.from)}</span></span></span>
${well(`MSG_${mail.key}_TO`, words.to, mail.to)}${mail.cc ? well(`MSG_${mail.key}_CC`, words.cc, mail.cc) : ''}
<div id="MSG_${mail.key}_DATETIME"><div data-testid="SentReceivedSavedTime">${mail.date}</div></div>
<div role="toolbar"><button type="button" role="menuitem" class="reply" aria-label="${words.reply}">${words.reply}</button></div></div>
<div role="document"><div id="UniqueMessageBody_${number}" tabindex="0"><div dir="${words.dir}">${mail.body}</div></div></div>
${files(words, mail.files ?? [])}</div></div>`;
