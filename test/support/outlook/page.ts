import { readFileSync } from 'node:fs';
import {
  anna,
  ben,
  chip,
  chloe,
  docked,
  fields,
  foldedLine,
  type Letter,
  letter,
  line,
  seller,
  sendBar,
  splitButton,
  type Writing,
} from './parts';
import { type Language, languages, type Words } from './words';

const behaviour = readFileSync(new URL('./behave.js', import.meta.url), 'utf8');

const style = `body { margin: 0; font: 14px sans-serif; } #app { display: flex; height: 100vh; } [role=main] { flex: 1; overflow: auto; padding: 8px; }
.bar { display: flex; gap: 8px; padding: 4px 0; } .lines > *, .fui-Input { display: flex; padding: 3px 0; } [role=textbox] { flex: 1; min-height: 20px; }
.editor { min-height: 120px; border: 1px solid #999; } .fui-Input input { flex: 1; } .fui-SplitButton { display: inline-flex; }
[role=menu], [role=dialog] { position: fixed; inset-block-start: 60px; inset-inline-start: 300px; background: #fff; border: 1px solid; padding: 8px; }
._EType_RECIPIENT_ENTITY { display: inline-block; padding: 0 6px; background: #ddd; }`;

const quote = `<div id="appendonsend"></div><div id="divRplyFwdMsg" dir="ltr">${anna.name}</div><div>To whom it may concern, thank you.</div>`;

const annas = (words: Words): Letter => ({
  key: 'a1',
  from: anna,
  to: [seller],
  cc: [ben],
  date: words.dates[0],
  body: '<p>Dear Robin,</p><p>could you quote three pumps?</p>',
  files: ['plan.pdf'],
});
const bens = (words: Words): Letter => ({
  key: 'b2',
  from: ben,
  to: [anna, seller],
  date: words.dates[1],
  body: '<p>Any news of the pumps?</p>',
});

const reply = (lines: string, subject: string | null = null): Writing => ({
  key: '74cda7ce35c',
  number: 0,
  lines,
  subject,
  body: `<div><br></div>${quote}`,
});
const wholeLines = (words: Words, key: string) =>
  line(`MSG_${key}_TO`, words.to, [chip(anna), chip(ben, 'by name')], chloe.email) +
  line(`MSG_${key}_CC`, words.cc, [chip(chloe, 'by both')]) +
  line(`MSG_${key}_BCC`, words.bcc, []);
const newMail = (words: Words, number = 0): Writing => ({
  key: `59b8f0b1aa${number}`,
  number,
  lines: wholeLines(words, `59b8f0b1aa${number}`),
  subject: 'Quote 17',
  body: '<div><br></div>',
});

const reading = (words: Words, mails: readonly Letter[], below = ''): string => `
<div id="ReadingPaneContainerId"><div id="ConversationReadingPaneContainer"><div data-app-section="ConversationContainer">
<div id="CONV_AQQk1_SUBJECT" role="heading" aria-level="3"><span title="Quote for three pumps">Quote for three pumps</span></div>
${mails.map((mail, at) => letter(words, mail, at + 1)).join('')}${below}</div></div></div>`;

/** What the pane has, from a list with nothing open to two forms of which one waits under its tab. */
const panes = {
  list: () => '',
  mail: (words: Words) => reading(words, [annas(words)]),
  conversation: (words: Words) => reading(words, [annas(words), bens(words)]),
  'known by name': (words: Words) =>
    reading(words, [{ ...annas(words), from: { name: anna.name, email: '' }, to: [{ name: seller.name, email: '' }] }]),
  new: (words: Words) => docked(words, newMail(words)),
  reply: (words: Words) => reading(words, [annas(words)], docked(words, reply(foldedLine(words, [anna, ben])))),
  'reply to many': (words: Words) =>
    reading(words, [annas(words)], docked(words, reply(foldedLine(words, [anna], words.others)))),
  unfolded: (words: Words) =>
    reading(
      words,
      [annas(words)],
      docked(words, {
        ...reply(line('MSG_74cda7ce35c_TO', words.to, [chip(anna, 'by name')]), 'Re: Quote for three pumps'),
        from: 'office@sales.example',
        files: ['quote.pdf', 'terms.txt'],
      }),
    ),
  two: (words: Words) =>
    reading(words, [annas(words)], docked(words, reply(foldedLine(words, [anna])), false)) +
    docked(words, newMail(words, 2)) +
    '<div role="tablist"><div role="tab">Re</div><div role="tab" aria-selected="true">Quote 17</div></div>',
} as const;

export type Pane = keyof typeof panes;
/** The form alone, in the whole of the page, or in a window of its own. */
export type Scene = Pane | 'full screen' | 'window';

const head = (language: Language, words: Words, title: string) => `<!doctype html>
<html lang="${language}" dir="${words.dir}"><head><meta charset="utf-8"><title>${title}</title>
<link rel="preconnect" href="https://res.cdn.office.net/owamail/"><style>${style}</style></head>`;

const ribbon = (words: Words) =>
  `<div role="toolbar"><div class="fui-SplitButton" data-automation-type="RibbonSplitButton"><button type="button" class="fui-Button fui-SplitButton__primaryActionButton new-mail">${words.newMail}</button></div>
${splitButton('r1', words.newMail, words.newMail, words.more)}</div>`;

const folders = `<div role="tree"><div id="primaryMailboxRoot_DEF-0003@84df" role="treeitem" title="${seller.email}" data-folder-name="${seller.email}"><span>${seller.email}</span></div></div>
<div id="MailList"><div role="listbox"><div role="option" aria-selected="true" data-convid="AQQkADAwATMw">Quote for three pumps</div></div></div>`;

const main = (words: Words, content: string) =>
  `<div role="main" data-app-section="MailReadCompose" aria-label="${words.pane}">${content}</div>`;

/** A page of Outlook on the web as sources of 2026 tell it, that does what the page does of itself. */
export function outlookPage(language: Language, scene: Scene): string {
  const words = languages[language];
  const script = `<script>window.words = ${JSON.stringify(words)};\n${behaviour}</script>`;
  if (scene === 'window') {
    const form = fields(words, newMail(words));
    return `${head(language, words, 'Mail')}<body><div class="window">${sendBar(words, 'r5')}<div data-app-section="Form_Content">${form}</div></div>${script}`;
  }
  const content =
    scene === 'full screen'
      ? main(words, docked(words, newMail(words)))
      : `${folders}${main(words, panes[scene](words))}`;
  return `${head(language, words, 'Mail')}<body>${ribbon(words)}<div id="app">${content}</div>${script}`;
}

/** Where a scene stands on a host of Outlook. */
export const addressOf = (language: Language, scene: Scene): string =>
  scene === 'window'
    ? `/mail/deeplink/compose?lang=${language}`
    : `/mail/inbox/id/AQQkADAwATMw?lang=${language}&scene=${encodeURIComponent(scene)}`;

/** The page at an address. */
export function serveOutlook({ pathname, searchParams }: URL): string | undefined {
  if (!pathname.startsWith('/mail/')) return undefined;
  const language = (searchParams.get('lang') ?? 'en') as Language;
  return outlookPage(
    language,
    pathname.includes('/deeplink/') ? 'window' : ((searchParams.get('scene') ?? 'list') as Scene),
  );
}
