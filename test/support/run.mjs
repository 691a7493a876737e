// Runs a TypeScript entry of test/ through Vite, so that registries by glob work as in the build.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [entry, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], resolve(entry), ...args];
const { module } = await runnerImport(resolve(entry), { configFile: false, logLevel: 'error' });
process.exitCode = (await module.main(args)) ?? 0;
