import { resolve } from 'node:path';
import { build } from 'vite';

/** One module of ours and what it imports, as a script that puts its exports into a global of the page. */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry: resolve(entry), formats: ['iife'], name } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk] = outputs.flatMap((output) => ('output' in output ? output.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was built from ${entry}`);
  return chunk.code;
}
