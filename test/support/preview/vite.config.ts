import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** `npx vite --config test/support/preview/vite.config.ts`: our screens with sample data, without an extension. */
export default defineConfig({ root: import.meta.dirname, publicDir: false, plugins: [preact()] });
