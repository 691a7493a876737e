// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { TaughtPages } from '../../../components/dashboard/settings/taught/taught-pages';
import { type DashboardWorld, WorldProvider } from '../../../components/dashboard/world';
import { writeTaughtFile } from '../../../utils/domain/taught/file';
import { done } from '../../../utils/messaging/result';
import { fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { site } from '../samples';

let page: Mounted;
afterEach(() => page.unmount());

const taught = [{ id: '1', path: '/contacts/', parts: { name: '.face-name', send: 'button[name="send"]' } }];
const saveFile = vi.fn<DashboardWorld['saveFile']>();

async function open(sites = [{ ...site, taught }]): Promise<void> {
  saveFile.mockClear();
  const loaded = {
    value: signal(sites),
    error: signal(null),
    ask: async () => undefined,
    clear: () => undefined,
  } as unknown as Parameters<typeof TaughtPages>[0]['sites'];
  const background = fakeBackground({
    exportTaught: ({ origin }) => done({ name: 'waymark-x.json', text: origin }),
    importTaught: () => done({ origin: 'https://crm.example', pages: 1 }),
    forgetTaught: () => done(null),
  });
  page = await mount(
    () => (
      <WorldProvider value={{ saveFile } as unknown as DashboardWorld}>
        <TaughtPages sites={loaded} />
      </WorldProvider>
    ),
    background,
  );
}

async function choose(text: string): Promise<void> {
  const input = page.find('[data-part=taught-file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File([text], 'taught.json')], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('each site says which parts were shown there; a site without any is not listed', async () => {
  await open([
    { ...site, taught },
    { ...site, id: 'other', origin: 'https://other.example', taught: [] },
  ]);
  expect(page.all('[data-part=taught-site]').map(({ dataset }) => dataset.name)).toEqual([site.origin]);
  expect(page.text('[data-part=taught-site] p')).toBe('Name and Send button');
});

test('it is handed on as a file', async () => {
  await open();
  await page.click('[data-part=taught-export]');
  await vi.waitFor(() => expect(saveFile.mock.calls[0]?.[0]).toBe('waymark-x.json'));
});

test('what is forgotten can be had back', async () => {
  await open();
  await page.click('[data-part=taught-forget]');
  await vi.waitFor(() => page.find('[data-part=toast] button'));
  expect(page.background.inputsOf('forgetTaught')).toEqual([{ origin: site.origin }]);
  await page.click('[data-part=toast] button');
  const text = writeTaughtFile({ origin: site.origin, pages: taught });
  await vi.waitFor(() => expect(page.background.inputsOf('importTaught')).toEqual([{ text }]));
});

test('a file is shown before it is used, with its site and what it replaces', async () => {
  const text = writeTaughtFile({ origin: site.origin, pages: taught });
  await open();
  await choose(text);
  await vi.waitFor(() => page.find('[data-part=taught-preview]'));
  expect(page.text('[data-part=taught-preview]')).toContain(site.origin);
  expect(page.text('[data-part=taught-preview]')).toContain('takes the place');
  expect(page.background.inputsOf('importTaught')).toEqual([]);
  await page.click('[data-part=taught-take]');
  await vi.waitFor(() => expect(page.background.inputsOf('importTaught')).toEqual([{ text }]));
});

test('a file that is none of ours is refused, and nothing is asked', async () => {
  await open();
  await choose('{"kind":"other"}');
  await vi.waitFor(() => page.find('[data-part=trouble]'));
  expect(page.text('[data-part=trouble]')).toContain('Nothing of it was taken in');
  expect(page.background.inputsOf('importTaught')).toEqual([]);
});
