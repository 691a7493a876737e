import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { latePatterns } from './build/late-patterns';
import { siteScripts } from './build/site-scripts';

/**
 * Builds for the demo and the tests (`--mode loopback`) have this machine's own servers and notifications without asking,
 * and the webmails that can't be installed here, whose pages the tests serve themselves.
 */
const loopback = [
  'http://127.0.0.1/*',
  'http://localhost/*',
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];

/** A script with one letter beyond Latin-1 in it is read and kept at twice the size: the worker then wakes later. */
const asciiScripts: Plugin = {
  name: 'ascii-scripts',
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk')
        part.code = part.code.replace(
          /[\u0080-\uffff]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
    }
  },
};

/** An event page can't bring scripts in by itself when it needs them: it has all from its start. */
const holidayLicence = 'node_modules/date-holidays/LICENSE';

const eventPageScripts = ['checking.js', 'office.js', 'background.js'];

export default defineConfig({
  imports: false,
  hooks: {
    'entrypoints:found': siteScripts,
    'build:publicAssets'(_, files) {
      // Whose holidays we tell has to be told with them.
      files.push({ absoluteSrc: resolve(holidayLicence), relativeDest: 'licences/date-holidays.txt' });
    },
    'build:manifestGenerated'(wxt, manifest) {
      if (wxt.config.browser === 'firefox') manifest.background = { scripts: eventPageScripts };
    },
  },
  outDir: process.env.WAYMARK_OUT ?? '.output',
  vite: () => ({
    plugins: [preact(), latePatterns, asciiScripts],
    // The calendars of all countries are in one, which is brought in when it is asked for.
    build: { sourcemap: false, modulePreload: false, chunkSizeWarningLimit: 2_000 },
    // The readers of documents come when one is there.
    worker: { format: 'es' },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_productName__',
    short_name: 'Waymark',
    description: '__MSG_productDescription__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'unlimitedStorage', 'scripting', 'alarms', 'activeTab'],
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
      ...(mode === 'loopback' ? ['notifications'] : []),
    ],
    optional_permissions: mode === 'loopback' ? [] : ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'loopback' ? { host_permissions: loopback } : {}),
    action: { default_title: '__MSG_productName__' },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_title: '__MSG_productName__',
            default_panel: 'sidebar.html',
            default_icon: 'icon/32.png',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'waymark@waymark.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '125',
          message_serialization: 'structured_clone',
          storage: { managed_schema: 'company.json' },
        }),
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: ['*://*/*'], use_dynamic_url: true }],
    content_security_policy: {
      extension_pages: "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors *",
    },
  }),
});
