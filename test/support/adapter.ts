import type { Frame, Page } from 'playwright-core';
import { build } from 'vite';
import type { Site } from '../../utils/sites/site';

declare global {
  var adapter: { readonly default: Site };
}

/** A site adapter as a script that can be laid into pages without the extension: `adapter.default`. */
export async function bundleAdapter(id: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: `utils/sites/${id}.ts`, formats: ['iife'], name: 'adapter' } },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error('The adapter could not be bundled.');
  return bundle.output[0].code.replace(/^var adapter\b/, 'globalThis.adapter');
}

export const readMail = (frame: Page | Frame) => frame.evaluate(() => adapter.default.openMail(document));
export const readAccount = (frame: Page | Frame) => frame.evaluate(() => adapter.default.account(document));
export const readHealth = (frame: Page | Frame) => frame.evaluate(() => adapter.default.health(document));

/** The open compose window as plain data. */
export const readComposer = (page: Page) =>
  page.evaluate(() => {
    const composer = adapter.default.composers(document)[0];
    if (!composer) return null;
    const editor = composer.editor();
    return {
      id: composer.id,
      from: composer.from(),
      to: composer.to(),
      cc: composer.cc(),
      bcc: composer.bcc(),
      subject: composer.subject(),
      threadKey: composer.threadKey(),
      attachments: composer.attachments(),
      editor: editor?.kind,
      frameBody: editor?.kind === 'framed' ? editor.frame.contentDocument?.body.id : undefined,
      sendControls: composer.sendControls().map(({ localName, id }) => `${localName}#${id}`),
      outcome: composer.outcome(),
    };
  });
