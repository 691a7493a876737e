// npm run new:site NAME: what a new webmail or CRM begins with, one adapter and one fixture. Its test is red until both say something.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const [id = ''] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  console.error('Give the site a name in small letters: npm run new:site horde-mail');
  process.exit(1);
}
const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const files = {
  [`utils/sites/${id}.ts`]: `import type { Site, SiteSign } from './site';

/** Known by its structure, wherever it is installed. */
export const sign: SiteSign = {
  id: '${id}',
  page: '#${id}-page',
  needsUs: '#${id}-mail, #${id}-compose',
};

const ${name}: Site = {
  id: '${id}',
  name: '${id}',
  account: () => '',
  openMail: () => null,
  mailText: () => undefined,
  composers: () => [],
  health: () => ({
    correspondent: 'missing',
    compose: 'not-here',
    recipients: 'not-here',
    body: 'not-here',
    send: 'not-here',
    record: 'not-here',
  }),
  watch: () => [],
  room: () => null,
};

export default ${name};
`,
  [`test/sites/fixtures/${id}/mail.html`]: `<!-- https://${id}.example/mail/1 -->
<!doctype html>
<title>Put a recorded page in this place; the first line is its address.</title>
<body id="${id}-page"><main id="${id}-mail"></main></body>
`,
  [`test/sites/${id}/page.test.ts`]: `import { expect, it } from 'vitest';
import ${name}, { sign } from '../../../utils/sites/${id}';
import { fixture } from '../fixture';

const document = fixture('${id}/mail');

it('knows its own page', () => {
  expect(document.querySelector(sign.page)).not.toBeNull();
  expect(document.querySelector(sign.needsUs)).not.toBeNull();
});

it('reads who wrote the open mail', () => {
  const anna = { name: 'Anna Schmidt', email: 'anna@kestrel-works.example' };
  expect(${name}.openMail(document)).toMatchObject({ from: anna });
  expect(${name}.health(document).correspondent).toBe('found');
});
`,
};
const there = Object.keys(files).filter((path) => existsSync(path));
if (there.length > 0) {
  console.error(`Nothing was written, for there is already: ${there.join(', ')}`);
  process.exit(1);
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
console.log(`Next: npx vitest run --project unit test/sites/${id}. CONTRIBUTING.md says the rest.`);
