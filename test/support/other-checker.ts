import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Another checker of texts, as extensions are: it wraps words of the text in an element of its own making and paints them,
 * puts a bubble into the editor, uses the browser's highlights, and does all of it again when its marks are gone.
 */
const script = `
const mark = (root) => {
  const { ownerDocument: document } = root;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf('may');
    if (at < 0 || node.parentElement.closest('other-mark, other-bubble')) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 3);
    const around = document.createElement('other-mark');
    around.style.backgroundColor = 'rgb(255, 220, 0)';
    range.surroundContents(around);
    break;
  }
  if (!root.querySelector('other-bubble')) {
    const bubble = document.createElement('other-bubble');
    bubble.contentEditable = 'false';
    bubble.style.cssText = 'position:absolute;right:4px;bottom:4px';
    bubble.textContent = 'Dear Bob TODO 3 remarks';
    root.append(bubble);
  }
};
const last = new WeakMap();
setInterval(() => {
  for (const frame of document.querySelectorAll('iframe')) {
    const body = frame.contentDocument?.body;
    if (!body?.isContentEditable) continue;
    // While somebody types it waits, as they do.
    if (last.get(frame) === body.innerHTML) mark(body);
    last.set(frame, body.innerHTML);
  }
}, 250);
`;

/** A folder with such an extension in it. */
export function otherChecker(): string {
  const folder = mkdtempSync(join(tmpdir(), 'other-checker-'));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Other checker',
    version: '1',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['mark.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'mark.js'), script);
  return folder;
}
