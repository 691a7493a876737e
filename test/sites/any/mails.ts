import type { SamplePage } from './pages';

/** Open mails as different webmails show them. */
export interface MailPage extends SamplePage {
  readonly from: { readonly name: string; readonly email: string };
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly at: string | null;
}

const anna = { name: 'Anna Schmidt', email: 'anna@kestrel.example' };
const said = 'Dear Mia, where is my order of last week?';

export const mailPages: readonly MailPage[] = [
  {
    name: 'a table with labels, as old webmails have it',
    html: `<table><tr><td>Subject:</td><td><b>Pumps</b></td></tr><tr><td>From:</td><td>Anna Schmidt &lt;anna@kestrel.example&gt;</td></tr><tr><td>Date:</td><td>Mon, 2 Nov</td></tr><tr><td>To:</td><td>mia@sales.example</td></tr></table><div class="message"><pre>${said}</pre></div>`,
    from: anna,
    to: ['mia@sales.example'],
    subject: 'Pumps',
    text: said,
    at: null,
  },
  {
    name: 'headings, names in classes, a time',
    html: `<main><h1>Pumps</h1><header><span class="sender"><span class="name">Anna Schmidt</span> <a href="mailto:anna@kestrel.example">anna@kestrel.example</a></span> <span class="recipients"><a href="mailto:mia@sales.example">Mia</a></span><time datetime="2026-11-02T09:00:00Z">Monday</time></header><article class="mail-body"><p>${said}</p></article></main>`,
    from: anna,
    to: ['mia@sales.example'],
    subject: 'Pumps',
    text: said,
    at: '2026-11-02T09:00:00Z',
  },
  {
    name: 'German labels in rows of any kind, addresses in attributes',
    html: `<div class="lesen"><h2>Pumpen</h2><div><div>Von</div><div><span data-email="anna@kestrel.example">Anna Schmidt</span></div></div><div><div>An</div><div><span data-email="mia@sales.example">Mia</span></div></div><div class="inhalt"><p>${said}</p></div></div>`,
    from: anna,
    to: ['mia@sales.example'],
    subject: 'Pumpen',
    text: said,
    at: null,
  },
  {
    name: 'a list beside the mail',
    html: `<div role="grid"><div role="row"><span class="from" title="ben@kestrel.example">Ben</span><span class="subject">Other</span></div><div role="row"><span class="from" title="anna@kestrel.example">Anna</span></div></div>
      <section data-message-id="m17"><h2 class="subject">Pumps</h2><div class="from"><span title="anna@kestrel.example">Anna Schmidt</span></div><div class="to"><span title="mia@sales.example">Mia</span></div><div class="body">${said}</div></section>`,
    from: anna,
    to: ['mia@sales.example'],
    subject: 'Pumps',
    text: said,
    at: null,
  },
  {
    name: 'a suite: a table of headers, bubbles for people',
    html: `<div id="zl__CLV-main"><ul><li id="zli__1"><span>Anna Schmidt</span><span>Pumps</span></li><li id="zli__2"><span>Ben</span></li></ul></div>
      <div id="zv__CLV-main__MSG"><table id="hdr"><tr id="zv__CLV-main__MSG_subjectRow"><td class="LabelColName">Subject:</td><td class="SubjectCol">Pumps</td></tr><tr><td class="LabelColName">From:</td><td><span class="addrBubble">&quot;Anna Schmidt&quot; &lt;anna@kestrel.example&gt;</span></td></tr><tr id="zv__MSG_toRow"><td class="LabelColName">To:</td><td><span class="addrBubble">&quot;Mia&quot; &lt;mia@sales.example&gt;</span></td></tr></table><div class="MsgBody MsgBody-html"><div>${said}</div></div></div>`,
    from: anna,
    to: ['mia@sales.example'],
    subject: 'Pumps',
    text: said,
    at: null,
  },
  {
    name: 'a light client: people with titles, a quoted name',
    html: `<div class="messageList"><div class="messageListItem"><span class="sender" title="ben@kestrel.example">Ben</span></div></div>
      <div class="messageView"><div class="messageItemHeader"><div class="subjectParent"><span class="subject">Pumps</span></div><div><span class="from"><a title="&quot;Anna Schmidt&quot; &lt;anna@kestrel.example&gt;">Anna Schmidt</a></span> <time class="momentjs" datetime="2026-11-02T09:00:00Z">09:00</time></div><div class="informationShort"><span class="i18n">An</span>: <span class="to"><a title="mia@sales.example">mia</a></span></div></div><div class="bodyText"><div class="b-text-part html">${said}</div></div></div>`,
    from: anna,
    to: ['mia@sales.example'],
    subject: 'Pumps',
    text: said,
    at: '2026-11-02T09:00:00Z',
  },
  {
    name: 'a groupware: the sender as a link, the recipients in a row of their own',
    html: `<div class="mail-detail-pane"><article class="mail-item mail-detail"><header class="detail-view-header"><h1 class="subject">Pumps</h1><div class="from"><a class="person-link person-from" href="mailto:anna@kestrel.example" title="anna@kestrel.example">Anna Schmidt</a></div><div class="recipients"><span class="io-ox-label">To</span> <span class="people"><a class="person-link person-to" href="mailto:mia@sales.example">Mia</a></span></div></header><section class="body"><div class="mail-detail-content">${said}</div></section></article></div>`,
    from: anna,
    to: ['mia@sales.example'],
    subject: 'Pumps',
    text: said,
    at: null,
  },
  {
    name: 'a portal: test ids, the address behind a name',
    html: `<div role="main"><div data-test-id="message-group-view"><span data-test-id="message-group-subject-text">Pumps</span><div data-test-id="message-view"><div data-test-id="message-header"><span data-test-id="message-from"><strong>Anna Schmidt</strong> <span>anna@kestrel.example</span></span><div data-test-id="message-to"><span>To:</span><span>mia@sales.example</span></div></div><div data-test-id="message-view-body-content"><p>${said}</p></div></div></div></div>`,
    from: anna,
    to: ['mia@sales.example'],
    subject: 'Pumps',
    text: said,
    at: null,
  },
  {
    name: 'French, a definition list, the text in an element of its own',
    html: `<main><h1>Pumps</h1><dl><dt>De</dt><dd>Anna Schmidt &lt;anna@kestrel.example&gt;</dd><dt>À</dt><dd>mia@sales.example</dd><dt>Date</dt><dd>2 novembre 2026</dd></dl><div class="texte"><p>${said}</p></div></main>`,
    from: anna,
    to: ['mia@sales.example'],
    subject: 'Pumps',
    text: said,
    at: null,
  },
];

export const pagesWithoutMail: readonly SamplePage[] = [
  {
    name: 'a list of mails alone',
    html: `<h1>Inbox</h1><table>${['anna', 'ben'].map((name) => `<tr><td><input type="checkbox"></td><td class="from" title="${name}@kestrel.example">${name}</td><td>Pumps are here, and more of them</td></tr>`).join('')}</table>`,
  },
  {
    name: 'a list of people',
    html: `<h1>People</h1><ul><li><a href="mailto:anna@kestrel.example">Anna</a></li><li><a href="mailto:ben@kestrel.example">Ben</a></li></ul><p>All of them are our customers.</p>`,
  },
  {
    name: 'a record of a CRM',
    html: `<h1>Anna Schmidt</h1><dl><dt>Email</dt><dd>anna@kestrel.example</dd><dt>Owner</dt><dd>mia@sales.example</dd></dl><p>She likes pumps, and writes letters.</p>`,
  },
  {
    name: 'a footer with an address',
    html: `<h1>News</h1><p>It rains today, and the pumps are running.</p><footer><span>From</span> <a href="mailto:info@sales.example">info@sales.example</a></footer>`,
  },
  {
    name: 'a mail that is being written',
    html: `<h1>New mail</h1><form><span>From</span><span>mia@sales.example</span><input name="to"><input name="subject"><textarea>Hello, how are you today?</textarea></form>`,
  },
];
