/** Compose forms as different webmails build them, and pages that only look like one. The focus goes to `[autofocus]`. */
export interface SamplePage {
  readonly name: string;
  readonly html: string;
}

export interface ComposePage extends SamplePage {
  readonly to: readonly string[];
  /** Of those, where chips have names. */
  readonly names?: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string | null;
  readonly kind: 'plain' | 'rich';
  /** Ids of the send controls. */
  readonly send: readonly string[];
}

const anna = 'Anna Schmidt &lt;anna@kestrel.example&gt;';

export const composePages: readonly ComposePage[] = [
  {
    name: 'a plain form in tables, with the names that such forms have',
    html: `<form name="search"><input name="q"><button>Find</button></form>
      <form action="compose.php" method="post"><table>
      <tr><td>To:</td><td><input type="text" name="send_to" value="${anna}"></td></tr>
      <tr><td>Cc:</td><td><input type="text" name="send_to_cc" value="ben@kestrel.example"></td></tr>
      <tr><td>Subject:</td><td><input type="text" name="subject" value="Pumps"></td></tr></table>
      <input type="submit" name="html_addr_search" value="Addresses"><input type="submit" name="draft" value="Save Draft"><input type="submit" name="send" id="s" value="Send">
      <textarea name="body" rows="20" autofocus>Dear Bob,</textarea></form>`,
    to: ['anna@kestrel.example'],
    cc: ['ben@kestrel.example'],
    subject: 'Pumps',
    kind: 'plain',
    send: ['s'],
  },
  {
    name: 'Hungarian, nothing but labels to go by',
    html: `<form><div><label for="f1">Címzett:</label><input id="f1" value="anna@kestrel.example"></div>
      <div><label for="f2">Tárgy:</label><input id="f2" value="Szivattyú"></div>
      <div contenteditable="true" autofocus tabindex="0">Kedves Bob!</div>
      <button type="button" id="f3">Küldés</button><button type="button" id="f4">Mentés</button></form>`,
    to: ['anna@kestrel.example'],
    subject: 'Szivattyú',
    kind: 'rich',
    send: ['f3'],
  },
  {
    name: 'Japanese labels in cells of their own, buttons that are no buttons',
    html: `<table><tr><th>宛先</th><td><input id="a" value="anna@kestrel.example"></td></tr><tr><th>件名</th><td><input id="b" value="ポンプ"></td></tr></table>
      <textarea id="c" autofocus></textarea><div><span role="button" tabindex="0" id="d">送信</span><span role="button" tabindex="0" id="e">キャンセル</span></div>`,
    to: ['anna@kestrel.example'],
    subject: 'ポンプ',
    kind: 'plain',
    send: ['d'],
  },
  {
    name: 'Arabic, chips beside a field that looks people up',
    html: `<section dir="rtl"><div class="row"><span>إلى</span><div class="chips"><span class="chip" title="anna@kestrel.example">Anna Schmidt<button>×</button></span></div><input role="combobox" aria-autocomplete="list"></div>
      <div class="row"><span>الموضوع</span><input value="مضخات"></div><div contenteditable autofocus tabindex="0"></div><button id="x">إرسال</button><button id="y">إغلاق</button></section>`,
    to: ['anna@kestrel.example'],
    subject: 'مضخات',
    kind: 'rich',
    send: ['x'],
  },
  {
    name: 'a language that we have no word of: somebody chosen in the first field, and one button that submits',
    html: `<form><p>Xzu <span class="chips"><b title="anna@kestrel.example">Anna</b></span><input name="f_1" role="combobox"></p><p>Qwe <input name="f_2" value="Pumps"></p><textarea name="f_3" autofocus></textarea><button id="go">Vrrt</button></form>`,
    to: ['anna@kestrel.example'],
    subject: 'Pumps',
    kind: 'plain',
    send: ['go'],
  },
  {
    name: 'data attributes only, Send in a bar above the form',
    html: `<div class="window"><header><div role="toolbar"><div role="button" data-action="send" id="snd" tabindex="0"></div><div role="button" data-action="discard" tabindex="0"></div></div></header>
      <div class="fields"><div data-testid="composer:to"><div role="listbox"><span role="option" data-email="anna@kestrel.example">Anna Schmidt</span></div><input></div>
      <div data-testid="composer:cc"><input value="ben@kestrel.example"></div><input data-testid="composer:subject" value="Pumps"></div>
      <div class="editor"><div contenteditable="true" role="textbox" aria-multiline="true" autofocus tabindex="0"></div></div></div>`,
    to: ['anna@kestrel.example'],
    cc: ['ben@kestrel.example'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'recipients that are written as rich text, an icon to send',
    html: `<div class="compose"><div class="to-row"><label>To</label><div contenteditable="true" class="yabbles"><span data-email="anna@kestrel.example">Anna</span></div></div>
      <input name="subject" value="Pumps"><div class="body"><div contenteditable="true" autofocus tabindex="0"></div></div>
      <a href="#" id="plane"><i class="fa fa-paper-plane"></i></a><a href="#" id="clip"><i class="fa fa-paperclip"></i></a></div>`,
    to: ['anna@kestrel.example'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['plane'],
  },
  {
    name: 'recipients in areas of their own, as old webmails have them',
    html: `<form id="compose"><textarea id="to" name="to" rows="1">${anna}; Ben Schultz &lt;ben@kestrel.example&gt;</textarea><textarea id="cc" name="cc" rows="1"></textarea>
      <input id="subject" name="subject" value="Pumps"><textarea id="composeMessage" name="message" rows="20" autofocus></textarea></form>
      <ul class="bar"><li><a id="send_button">Send</a></li><li><a id="draft_button">Draft</a></li></ul>`,
    to: ['anna@kestrel.example', 'ben@kestrel.example'],
    subject: 'Pumps',
    kind: 'plain',
    send: ['send_button'],
  },
  {
    name: 'a list of choices behind the field for recipients',
    html: `<form><div class="field"><select multiple hidden name="recipients[]"><option selected value="anna@kestrel.example">Anna Schmidt</option><option value="carl@kestrel.example">Carl</option></select><input type="search" aria-autocomplete="list" aria-controls="list"><ul id="list" role="listbox"><li role="option">dora@kestrel.example</li></ul></div>
      <input name="title" value="Pumps"><textarea autofocus></textarea><button type="submit" id="go">Go</button></form>`,
    to: ['anna@kestrel.example'],
    subject: 'Pumps',
    kind: 'plain',
    send: ['go'],
  },
  {
    name: 'a quick answer: the recipient is kept, and a subject is not asked for',
    html: `<article>...</article><form><input type="hidden" name="to" value="anna@kestrel.example"><textarea name="reply" autofocus></textarea><button id="go">Send</button><button type="button">Cancel</button></form>`,
    to: ['anna@kestrel.example'],
    subject: null,
    kind: 'plain',
    send: ['go'],
  },
  {
    name: 'two ways to send, and one that opens a menu',
    html: `<form><input type="email" multiple name="recipients" value="anna@kestrel.example"><input name="subject" value="Pumps"><textarea autofocus></textarea>
      <button type="button" id="one" data-action="send">Send</button><button type="button" id="two" data-action="send-archive">Send and archive</button><button type="button" id="three" data-action="send-later">Later</button><button type="button" aria-haspopup="true" data-action="send">v</button></form>`,
    to: ['anna@kestrel.example'],
    subject: 'Pumps',
    kind: 'plain',
    send: ['one', 'two'],
  },
  {
    name: 'nobody chosen yet',
    html: `<form><input name="to"><input name="cc"><input name="subject"><textarea autofocus></textarea><button id="go" name="send">Send</button></form>`,
    to: [],
    subject: '',
    kind: 'plain',
    send: ['go'],
  },
];

export const otherPages: readonly SamplePage[] = [
  { name: 'a search', html: `<form role="search"><input name="q" autofocus><button>Send</button></form>` },
  {
    name: 'a place to sign in',
    html: `<form><input name="to" type="email"><input name="subject"><input type="password" autofocus><textarea></textarea><button>Send</button></form>`,
  },
  {
    name: 'a comment without recipients',
    html: `<form><textarea name="comment" autofocus></textarea><button name="send">Send</button></form>`,
  },
  {
    name: 'a comment below a page with a search and a newsletter',
    html: `<header><form role="search"><input name="q"><button>Search</button></form></header><main><form><input name="subject"><textarea autofocus></textarea><button>Send</button></form></main><footer><form><input type="email" name="email" value="me@sales.example"><button>Subscribe</button></form></footer>`,
  },
  {
    name: 'a letter to whoever owns the page',
    html: `<form><label>Name <input name="name" autocomplete="name"></label><label>E-mail <input type="email" name="email" value="me@sales.example"></label><label>Subject <input name="subject"></label><textarea name="message" autofocus></textarea><button>Send</button></form>`,
  },
  {
    name: 'the same without asking for a name',
    html: `<form><input type="email" name="email" autocomplete="email" value="me@sales.example"><input name="subject"><textarea name="message" autofocus></textarea><button>Send</button></form>`,
  },
  {
    name: 'the same, with nothing but the name of the field',
    html: `<form><input name="email" value="me@sales.example"><input name="subject"><textarea name="message" autofocus></textarea><button>Send</button></form>`,
  },
  {
    name: 'a record of a CRM that is being changed',
    html: `<form><label>Xzu <input name="f1" value="Anna Schmidt"></label><label>Qwe <input name="f2" value="anna@kestrel.example"></label><label>Rty <input name="f3" value="Kestrel"></label><textarea name="f4" autofocus>She likes pumps.</textarea><button>Vrrt</button></form>`,
  },
  {
    name: 'a comment beside another form in which somebody is written to',
    html: `<main><form><input name="to" value="anna@kestrel.example"><input name="subject"><button>Invite</button></form><form><textarea name="comment" autofocus></textarea><button name="send">Send</button></form></main>`,
  },
  {
    name: 'an article that is being written',
    html: `<form><input name="title" value="Pumps"><input name="tags"><div contenteditable autofocus tabindex="0"></div><button>Publish</button></form>`,
  },
  {
    name: 'an issue with somebody to work on it',
    html: `<form><input name="title"><input name="assignee" role="combobox"><textarea name="description" autofocus></textarea><button>Submit</button></form>`,
  },
  {
    name: 'an event in a calendar, from one hour to another, with guests',
    html: `<div><input aria-label="Title" value="Kick-off"><button type="button">Save</button><div><input aria-label="Start time" value="10:00"> to <input aria-label="End time" value="11:00"></div><input aria-label="Location"><span>mia@sales.example</span><div contenteditable="true" aria-label="Description" autofocus tabindex="0"></div><div><input role="combobox" aria-label="Guests"><div data-email="anna@kestrel.example">Anna Schmidt</div></div></div>`,
  },
  {
    name: 'a chat',
    html: `<div><h2>anna@kestrel.example</h2><div contenteditable role="textbox" autofocus tabindex="0"></div><button aria-label="Send">➤</button></div>`,
  },
  {
    name: 'a comment below a mail that is read',
    html: `<div><h1>Pumps</h1><div>To: <span class="to">mia@sales.example</span></div><div>Dear Mia, where is my order?</div><form><textarea autofocus placeholder="Note for the team"></textarea><button>Send</button></form></div>`,
  },
  {
    name: 'a chat about somebody, whose address stands above it',
    html: `<div><div class="about">Assigned to: <span>anna@kestrel.example</span></div><textarea autofocus></textarea><button>Send</button></div>`,
  },
  {
    name: 'a filter beside a comment',
    html: `<div><select name="status"><option>anna@kestrel.example</option></select><textarea autofocus></textarea><button>Send</button></div>`,
  },
  {
    name: 'a page to read',
    html: `<main><a href="mailto:anna@kestrel.example">Anna</a><input name="to" autofocus></main>`,
  },
  {
    name: 'one in which nobody is chosen yet, and a word stands in their place',
    html: `<div><div><span>To</span><div role="button">Choose recipients</div></div><div><label for="s">Subject</label><input id="s" value="Pumps"></div><textarea autofocus></textarea><button>Send</button></div>`,
  },
];
