import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The least that an extension can be: a worker that echoes, an empty content script on `matches`, a page to ask from. */
export function emptyExtension(matches: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-empty-'));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    background: { service_worker: 'echo.js' },
    content_scripts: [{ matches, js: ['empty.js'], run_at: 'document_start', all_frames: true }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'echo.js'),
    'chrome.runtime.onMessage.addListener((message, sender, respond) => { respond(message); return true; });',
  );
  writeFileSync(join(folder, 'empty.js'), '');
  writeFileSync(join(folder, 'ask.html'), '<!doctype html><title>Ask</title>');
  return folder;
}
