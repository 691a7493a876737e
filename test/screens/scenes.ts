import type { Page } from 'playwright-core';

/** One screen of the extension: where it is, what is done there first, and what tells that it is there. */
export interface Scene {
  readonly at: string;
  readonly seen: string;
  readonly widths?: readonly number[];
  /** Only what a window shows of it, where something is opened far down. */
  readonly isPart?: boolean;
  act?(page: Page): Promise<void>;
}

const narrow = 360;
const wide = 1_280;
const vast = 2_560;
export const usualWidths = [narrow, wide] as const;
const all = [narrow, wide, vast];

const part = (name: string) => `[data-part="${name}"]`;
const click = (page: Page, name: string) => page.locator(part(name)).first().click();
/** Clicks one after the other. */
const press =
  (...names: readonly string[]) =>
  async (page: Page) => {
    for (const name of names) await click(page, name);
  };
const dashboard = (place: string, seen: string, more: Partial<Scene> = {}): Scene => ({
  at: `dashboard.html#${place}`,
  seen,
  ...more,
});
const section = (id: string, more: Partial<Scene> = {}) =>
  dashboard(id, part(`section-${id}`), { widths: all, ...more });
/** Somebody of the sample firm with a long history. */
const someone = 'customers/person-3';

const loadList = (page: Page) => page.setInputFiles(part('import-file'), 'public/samples/customers.csv');

/** Forms of the journey, each on its own so that it is looked at. */
const journeyForm = (...opened: readonly string[]) =>
  section('journey', {
    widths: usualWidths,
    isPart: true,
    act: async (page) => {
      for (const selector of opened) await page.click(selector);
    },
  });

/** By name of its picture. */
export const scenes: Readonly<Record<string, Scene>> = {
  welcome: { at: 'welcome.html', seen: '.welcome', widths: all },
  popup: { at: 'popup.html', seen: part('due-item'), widths: [375] },
  practice: { at: 'practice.html', seen: part('inbox-item'), widths: all },
  'practice-reading': { at: 'practice.html', seen: part('inbox-item'), act: press('inbox-item') },
  'practice-writing': { at: 'practice.html', seen: part('inbox-item'), act: press('inbox-item', 'reply') },

  today: section('today', { seen: part('ready-mail') }),
  customers: section('customers', { seen: part('customer') }),
  'customers-some': section('customers', {
    widths: usualWidths,
    act: async (page) => {
      await page.locator(part('customer-list')).focus();
      await page.keyboard.press('Control+a');
      await page.locator(part('people-bulk')).waitFor();
    },
  }),
  'customers-filter': section('customers', { widths: usualWidths, act: press('filter-stage') }),
  'customers-none': dashboard('customers?q=nobodyatall', part('people-none')),
  'customers-add': section('customers', { widths: usualWidths, act: press('customer-add') }),
  customer: dashboard(someone, part('customer-about'), { widths: all }),
  'customer-edit': dashboard(someone, part('customer-page'), { act: press('customer-edit') }),
  'customer-erase': dashboard(someone, part('customer-page'), { act: press('customer-erase') }),
  doubles: dashboard('customers/doubles', part('double')),
  'doubles-merge': dashboard('customers/doubles', part('double'), { act: press('double-merge') }),
  map: section('map', { seen: part('map-bubble') }),
  'map-compare': section('map', { widths: [wide], act: press('map-compare') }),
  'map-behind': section('map', { widths: usualWidths, act: press('map-bubble') }),
  'map-table': section('map', { widths: usualWidths, act: async (page) => page.click('.map-table summary') }),
  improve: section('improve', { seen: part('roadblock') }),
  'improve-begin': section('improve', { widths: usualWidths, act: press('improve-begin') }),
  insights: section('insights', { seen: part('metric-value') }),
  'insights-table': section('insights', {
    widths: usualWidths,
    act: async (page) => {
      for (const more of await page.locator('.metric-more summary').all()) await more.click();
    },
  }),
  journey: section('journey'),
  'journey-stage': journeyForm('[data-name=purchase] [data-part=stage-edit]'),
  'journey-removal': journeyForm(
    '[data-part=stage][data-name=awareness] [data-part=stage-edit]',
    '[data-part=stage][data-name=awareness] [data-part=remove]',
  ),
  'journey-kind': journeyForm('[data-name=visit] [data-part=kind-edit]'),
  'journey-persona': journeyForm(part('persona-add')),
  'journey-interval': journeyForm(part('interval-add')),
  'journey-playbook': journeyForm('[data-part=playbook][data-name=late-delivery] [data-part=playbook-edit]'),
  'journey-concern': journeyForm('[data-part=concern][data-name=late] [data-part=concern-edit]'),
  'journey-hint': journeyForm('[data-part=hint][data-name=next-order] [data-part=hint-edit]'),
  templates: section('templates'),
  template: dashboard('templates', part('section-templates'), { widths: all, act: press('template') }),
  slips: section('slips'),
  import: section('import'),
  'import-columns': dashboard('import', part('import-file'), {
    act: async (page) => {
      await loadList(page);
      await page.waitForSelector(part('import-mapping'));
    },
  }),
  'import-plan': dashboard('import', part('import-file'), {
    widths: all,
    act: async (page) => {
      await loadList(page);
      await page.click(part('import-check'));
      await page.waitForSelector(part('import-plan'));
    },
  }),
  'import-refused': dashboard('import', part('import-file'), {
    act: async (page) => {
      await page.setInputFiles(part('import-file'), {
        name: 'customers.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          `Name,Email\n${[1, 2, 3, 4].map((n) => `Ada Adler,ada${n}@sample.example\n`).join('')}Bruno Berg,not an address`,
        ),
      });
      await page.click(part('import-check'));
      await page.waitForSelector(`${part('import-plan')}, ${part('import-problems')}`);
    },
  }),
  out: dashboard('import/out', part('take-out-tables'), { widths: all }),
  backup: dashboard('import/backup', part('backup'), { widths: all }),
  'backup-locked': dashboard('import/backup', part('backup'), { act: press('backup-lock') }),
  'backup-foreign': dashboard('import/backup', part('backup'), {
    act: async (page) => {
      await page.setInputFiles(part('restore-file'), {
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format":"other"}'),
      });
      await page.locator('.trouble').waitFor();
    },
  }),
  settings: section('settings'),
  'settings-delete': section('settings', { widths: usualWidths, act: press('delete-everything') }),
  about: section('about'),
};

/** What is found at a first start, with nobody in it. */
export const emptyScenes: Readonly<Record<string, Scene>> = Object.fromEntries(
  ['today', 'customers', 'map', 'improve', 'insights', 'slips'].map((id) => [
    `${id}-empty`,
    section(id, { widths: [wide] }),
  ]),
);

/** What the README shows. */
export const readmeScenes = ['mail', 'held', 'today', 'customer', 'map', 'insights'];
