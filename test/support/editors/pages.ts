/** The editors that webmails and CRMs write mail in, each in a mail form. `model` is what the editor would hand over. */
export interface EditorPage {
  readonly name: string;
  readonly head?: string;
  readonly body: string;
  /** Runs when all is loaded; sets `model`, and may wait. */
  readonly start: string;
  /** Where the text is: a selector in the page, or in the frame that `frame` names. */
  readonly text: string;
  readonly frame?: string;
}

const script = (path: string) => `<script src="/modules/${path}"></script>`;
const style = (path: string) => `<link rel="stylesheet" href="/modules/${path}">`;
const lines = '<p>Dear Bob,</p><p>thank you for the call.</p>';
const area = (id: string) => `<textarea id="${id}" name="message">${lines.replaceAll('<', '&lt;')}</textarea>`;
const asText = `const asText = (html) => { const box = new DOMParser().parseFromString(html.replace(/<\\/(p|div|h\\d)>|<br *\\/?>/gi, '\\n'), 'text/html').body; return box.textContent.replace(/\\u00a0/g, ' ').replace(/\\s*\\n\\s*/g, '\\n').trim(); };`;

export const editorPages: readonly EditorPage[] = [
  {
    name: 'textarea',
    body: `<textarea id="e" name="message" rows="8">Dear Bob,\nthank you for the call.</textarea>`,
    start: `model = () => document.querySelector('#e').value;`,
    text: '#e',
  },
  {
    name: 'contenteditable',
    body: `<div id="e" contenteditable="true">${lines}</div>`,
    start: `model = () => asText(document.querySelector('#e').innerHTML);`,
    text: '#e',
  },
  {
    name: 'CKEditor 3',
    head: script('ckeditor3/ckeditor.js'),
    body: area('e'),
    start: `await new Promise((ready) => CKEDITOR.replace('e', { on: { instanceReady: ready } })); model = () => asText(CKEDITOR.instances.e.getData());`,
    text: 'body',
    frame: '.cke_contents iframe',
  },
  {
    name: 'CKEditor 4',
    head: script('ckeditor/ckeditor.js'),
    body: area('e'),
    start: `await new Promise((ready) => CKEDITOR.replace('e', { on: { instanceReady: ready } })); model = () => asText(CKEDITOR.instances.e.getData());`,
    text: 'body',
    frame: 'iframe.cke_wysiwyg_frame',
  },
  {
    name: 'CKEditor 5',
    head: script('@ckeditor/ckeditor5-build-classic/build/ckeditor.js'),
    body: `<div id="e">${lines}</div>`,
    start: `const editor = await ClassicEditor.create(document.querySelector('#e')); model = () => asText(editor.getData());`,
    text: '.ck-editor__editable',
  },
  {
    name: 'TinyMCE',
    head: script('tinymce/tinymce.js'),
    body: area('e'),
    start: `const [editor] = await tinymce.init({ selector: '#e', license_key: 'gpl', height: 260, promotion: false, branding: false }); model = () => asText(editor.getContent());`,
    text: 'body',
    frame: 'iframe.tox-edit-area__iframe',
  },
  {
    name: 'Quill',
    head: style('quill/dist/quill.snow.css') + script('quill/dist/quill.js'),
    body: `<div id="e">${lines}</div>`,
    start: `const quill = new Quill('#e', { theme: 'snow' }); model = () => quill.getText().trim();`,
    text: '.ql-editor',
  },
  {
    name: 'ProseMirror',
    head: `${style('prosemirror-view/style/prosemirror.css')}<script src="/prosemirror.js"></script>`,
    body: '<div id="e"></div>',
    start: `model = prosemirror.open(document.querySelector('#e'), ${JSON.stringify(lines)});`,
    text: '.ProseMirror',
  },
  {
    name: 'Lexical',
    head: '<script src="/lexical.js"></script>',
    body: '<div id="e" style="white-space:pre-wrap"></div>',
    start: `model = lexical.open(document.querySelector('#e'), ['Dear Bob,', 'thank you for the call.']);`,
    text: '#e',
  },
  {
    name: 'Summernote',
    head:
      script('jquery/dist/jquery.js') +
      style('summernote/dist/summernote-lite.css') +
      script('summernote/dist/summernote-lite.js'),
    body: area('e'),
    start: `$('#e').summernote({ height: 160 }); model = () => asText($('#e').summernote('code'));`,
    text: '.note-editable',
  },
];

/** The page of an editor: a mail form of no webmail that we know. What is sent is what the editor's own model says. */
export const htmlOf = ({
  head = '',
  body,
  start,
}: EditorPage): string => `<!doctype html><html lang="de"><meta charset="utf-8"><title>Neue Nachricht</title>${head}
<style>body { font: 14px sans-serif; margin: 16px; max-width: 760px } input { width: 300px } #e, .ql-editor, .ProseMirror { min-height: 120px; border: 1px solid #888 }</style>
<form role="search"><input name="q"><button>Suche</button></form>
<div class="nachricht"><div><label>An <input name="empfaenger" autocomplete="off" value="Anna Schmidt &lt;anna.schmidt@kestrel-works.example&gt;"></label></div>
<div><label>Betreff <input name="betreff" value="Pumpen"></label></div>
${body}
<div class="knoepfe"><button type="button" id="send">Senden</button> <button type="button">Abbrechen</button></div></div>
<script>let model; window.sent = []; ${asText}
addEventListener('load', async () => { ${start}
  document.querySelector('#send').addEventListener('click', () => sent.push(model()));
  window.readModel = () => model().trim(); document.documentElement.dataset.ready = 'true'; });
</script></html>`;
