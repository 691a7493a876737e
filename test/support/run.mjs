// Runs a TypeScript entry of test/ through Vite, so that registries by glob work as in the build.
import { resolve } from 'node:path';
import { createServer } from 'vite';

const [entry, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], resolve(entry), ...args];
// Open until the end: what is imported late is imported through it, too.
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const module = await server.ssrLoadModule(resolve(entry));
  process.exitCode = (await module.main(args)) ?? 0;
} finally {
  await server.close();
}
