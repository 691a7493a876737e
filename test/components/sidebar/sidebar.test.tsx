// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SidebarScreen } from '../../../components/sidebar/sidebar';
import type { Glance } from '../../../utils/domain/model/glance';
import type { TabState } from '../../../utils/messaging/doors/tab';
import { done } from '../../../utils/messaging/result';
import { openSidebar } from '../../../utils/state/sidebar';
import { type FakeBackground, fakeBackground, noAnswer } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { company, customer, glance, impersonal, leftover, misspelt, tab, touchpoint, writing } from '../samples';

let page: Mounted;
afterEach(() => page?.unmount());

const open = async (background: FakeBackground, inPage = true): Promise<Mounted> => {
  const sidebar = openSidebar({ background, token: inPage ? 'token' : null, tabId: async () => (inPage ? null : 7) });
  page = await mount(
    () => <SidebarScreen sidebar={sidebar} inPage={inPage} openDashboard={() => undefined} />,
    background,
  );
  return page;
};
const showing = (state: TabState, known: Glance | null = glance) =>
  open(
    fakeBackground({ tabState: () => done(state), ...(known && { glance: () => done({ glance: known, company }) }) }),
  );
const shows = (selector: string, text: string | RegExp) => vi.waitFor(() => expect(page.text(selector)).toMatch(text));

describe('a customer', () => {
  test('name, company, stage with its time, feeling, what is due and what comes', async () => {
    await showing(tab);
    await shows('[data-part=customer-name]', /^Anna Schmidt$/);
    expect(page.text('[data-part=customer-about]')).toBe('Operations, Kestrel Works');
    expect(page.text('[data-part=stage]')).toBe('Post-purchase18 days');
    expect(page.find('[data-part=stage]').dataset.stage).toBe('post-purchase');
    expect(page.text('[data-part=mood]')).toBe('Pleasedand rising');
    expect(page.find('[data-part=follow-up]').dataset.rule).toBe('all-is-well');
    expect(page.text('[data-part=follow-up-reason]')).toMatch(/Q-7731/);
    expect(page.find('[data-part=coming]').dataset.rule).toBe('no-next-step');
    expect(page.all('[data-part=touchpoint]').map((line) => line.dataset.kind)).toEqual([
      'delivery',
      'call',
      'mail',
      'meeting',
    ]);
    expect(page.text('[data-part=purchase]')).toBe('Order Q-7731€4,180.00Ordered 28 Oct · Delivered 12 Nov');
  });

  test('every text has its words', async () => {
    await showing({ ...writing, unknownSent: 'compose-0' });
    await shows('[data-part=customer-name]', /Anna/);
    expect(page.root.innerHTML).not.toMatch(/\[[a-z]+[A-Z]\w*\]/);
  });

  test('a hostile name is text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await showing(tab, { ...glance, customer: { ...customer, name, role: '<b>Boss</b>' } });
    await shows('[data-part=customer-name]', name);
    expect(page.all('img, [data-part=person] b')).toHaveLength(0);
  });

  test('nothing known yet: each list says how it fills', async () => {
    const blank = { touchpoints: [], purchases: [], due: [], coming: [], feelings: [], goals: [] };
    await showing(tab, { ...glance, ...blank });
    await shows('[data-part=customer-name]', /Anna/);
    expect(page.all('.sidebar-nothing').map((line) => (line.textContent ?? '').length > 20)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(page.text('[data-part=nothing-due]')).toMatch(/Nothing is due/);
    expect(page.all('[data-part=mood], [data-part=follow-up]')).toHaveLength(0);
  });
});

describe('what is clicked goes to the background', () => {
  const place = { composeId: 'compose-1', rule: 'impersonal-greeting', start: 0 };
  const emails = ['anna.schmidt@kestrel.example'];
  const ignored = { rule: 'impersonal-greeting', emails: [], phrase: '' };
  const id = 'follow-up-all-is-well';
  const tell = (command: object) => ({ tabId: 7, command });

  test.each([
    ['fix', ['[data-part=fix]'], 'tellPage', tell({ kind: 'fix', ...place, fix: 0 })],
    ['show', ['[data-part=finding-text]'], 'tellPage', tell({ kind: 'reveal', ...place })],
    ['once', ['[data-part=ignore]', '[data-part=ignore-once]'], 'tellPage', tell({ kind: 'ignore-once', ...place })],
    [
      'for this person',
      ['[data-part=ignore]', '[data-part=ignore-person]'],
      'ignoreFinding',
      { ...ignored, scope: 'person', emails },
    ],
    ['this rule', ['[data-part=ignore]', '[data-part=ignore-rule]'], 'ignoreFinding', { ...ignored, scope: 'rule' }],
    ['done', ['[data-part=done]'], 'closeFollowUp', { id, as: 'done', because: 'by-user' }],
    ['tomorrow', ['[data-part=snooze]', '[data-part=snooze-tomorrow]'], 'snoozeFollowUp', { id, until: '2026-11-22' }],
    [
      'next Monday',
      ['[data-part=snooze]', '[data-part=snooze-next-week]'],
      'snoozeFollowUp',
      { id, until: '2026-11-23' },
    ],
    [
      'skip',
      ['[data-part=skip]', '[data-part=skip-not-needed]'],
      'closeFollowUp',
      { id, as: 'skipped', because: 'not-needed' },
    ],
    ['stage', ['button[data-stage=purchase]'], 'moveStage', { id: 'anna', to: 'purchase' }],
    [
      'collapse',
      ['[data-part=collapse]'],
      'tellPage',
      tell({ kind: 'place', placement: { side: 'right', collapsed: true, width: 320 } }),
    ],
    [
      'other side',
      ['[data-part=move-sidebar]'],
      'tellPage',
      tell({ kind: 'place', placement: { side: 'left', collapsed: false, width: 320 } }),
    ],
    ['sent', ['[data-part=sent-yes]'], 'settleSent', { composeId: 'compose-0', sent: true }],
    ['not sent', ['[data-part=sent-no]'], 'settleSent', { composeId: 'compose-0', sent: false }],
  ] as const)('%s', async (_, clicks, door, input) => {
    await showing({ ...writing, unknownSent: 'compose-0' });
    await shows('[data-part=follow-up-title]', /\w/);
    for (const selector of clicks) await page.click(selector);
    await vi.waitFor(() => expect(page.background.inputsOf(door)).toEqual([input]));
  });

  const rule = 'impersonal-greeting';
  test.each([
    ['ignore-person', { rule, scope: 'person', emails: ['anna.schmidt@kestrel.example'], phrase: '' }],
    ['ignore-phrase', { rule, scope: 'rule', emails: [], phrase: 'To whom it may concern' }],
    ['ignore-rule', { rule, scope: 'rule', emails: [], phrase: '' }],
  ])('%s is remembered, and can be taken back', async (part, input) => {
    await showing(writing);
    await shows('[data-part=finding-title]', /\w/);
    await page.click('[data-part=ignore]');
    await page.click(`[data-part=${part}]`);
    await vi.waitFor(() => expect(page.background.inputsOf('ignoreFinding')).toEqual([input]));
    await shows('[data-part=undo]', 'Undo');
    await page.click('[data-part=undo]');
    await vi.waitFor(() => expect(page.background.inputsOf('undo')).toEqual([{ id: 'act-1' }]));
  });

  test('a finding without words of its own has no phrase to ignore', async () => {
    await showing({ ...writing, draft: { composeId: 'c', findings: [{ ...impersonal, text: ' ' }] } });
    await shows('[data-part=finding-title]', /\w/);
    await page.click('[data-part=ignore]');
    expect(page.all('[data-part=ignore-phrase]')).toEqual([]);
    expect(page.all('[data-part=ignore-rule]')).toHaveLength(1);
  });

  test.each([
    ['[data-part=done]', 'reopenFollowUp', { id }],
    ['button[data-stage=purchase]', 'undo', { id: 'act-1' }],
  ] as const)('%s can be taken back', async (selector, door, input) => {
    await showing(tab);
    await shows('[data-part=follow-up-title]', /\w/);
    await page.click(selector);
    await shows('[data-part=undo]', 'Undo');
    await page.click('[data-part=undo]');
    await vi.waitFor(() => expect(page.background.inputsOf(door)).toEqual([input]));
  });

  test('a refused act is said, and offers no undo', async () => {
    await open(fakeBackground({ closeFollowUp: noAnswer }));
    await shows('[data-part=follow-up-title]', /\w/);
    await page.click('[data-part=done]');
    await shows('[data-part=toast]', /did not answer/);
    expect(page.all('[data-part=undo]')).toHaveLength(0);
  });

  test('a day of one’s own, but none that is past', async () => {
    await showing(tab);
    await shows('[data-part=follow-up-title]', /\w/);
    await page.click('[data-part=snooze]');
    await page.click('[data-part=snooze-date]');
    await page.type('input[type=date]', '2026-11-20');
    await page.click('form [type=submit]');
    expect(page.text('.field-error')).not.toBe('');
    await page.type('input[type=date]', '2026-12-01');
    await page.click('form [type=submit]');
    await vi.waitFor(() => expect(page.background.inputsOf('snoozeFollowUp')).toEqual([{ id, until: '2026-12-01' }]));
  });

  test('a meeting with a feeling and a note', async () => {
    await showing(tab);
    await shows('[data-part=follow-up-title]', /\w/);
    await page.click('[data-part=add-touchpoint]');
    await page.click('[data-part=add-meeting]');
    await vi.waitFor(() =>
      expect(page.background.inputsOf('logTouchpoint')).toMatchObject([
        { customerId: 'anna', kind: 'meeting', channel: 'in-person', direction: 'both', emotion: null, note: '' },
      ]),
    );
    await shows('[data-part=just-logged]', /Meeting, just now/);
    await page.click('[data-part=just-logged] [aria-label=Pleased]');
    await page.type('[data-part=just-logged] textarea', ' Lunch ');
    await page.click('[data-part=save-logged]');
    await vi.waitFor(() =>
      expect(page.background.inputsOf('changeTouchpoint')).toEqual([
        { id: 'logged', changes: { emotion: 1, note: 'Lunch' } },
      ]),
    );
    await vi.waitFor(() => expect(page.all('[data-part=just-logged]')).toHaveLength(0));
  });
});

describe('findings', () => {
  test('the gravest first, one main fix, and its reason', async () => {
    await showing({ ...writing, draft: { composeId: 'compose-1', findings: [misspelt, leftover, impersonal] } });
    await shows('[data-part=finding-title]', /\w/);
    const folded = page.find<HTMLDetailsElement>('[data-part=more-findings]');
    expect(folded.open, 'one warning at most').toBe(false);
    expect(folded.querySelectorAll('[data-part=finding]')).toHaveLength(2);
    expect(folded.querySelector('summary')?.textContent?.trim()).toBe('2 more');
    expect(page.all('[data-part=finding]').map(({ dataset }) => [dataset.rule, dataset.severity])).toEqual([
      ['impersonal-greeting', 'stop'],
      ['leftover-field', 'stop'],
      ['misspelt-name', 'warn'],
    ]);
    expect(page.all('[data-part=finding-text]').map((text) => text.textContent)).toEqual([
      'To whom it may concern',
      '{{quote_number}}',
      'Schmitt',
    ]);
    expect(page.text('[data-part=finding-reason]')).toBe(
      '“To whom it may concern” greets nobody in particular, but this goes to Anna Schmidt.',
    );
    expect(page.all('.button-main, .button-danger')).toHaveLength(1);
  });

  test('in an attachment: the file, the page and the text, and nothing to show in the mail', async () => {
    const attachment = { index: 1, name: 'quote.pdf', part: { kind: 'page' as const, number: 2 } };
    const inQuote = { ...leftover, where: 'attachment' as const, attachment, fixes: [] };
    const attachments = [
      { name: 'photo.jpg', state: 'unread' as const, reason: null },
      { name: 'quote.pdf', state: 'read' as const, reason: null },
      { name: 'locked.pdf', state: 'unread' as const, reason: { code: 'documentEncrypted', params: {} } },
      { name: 'new.pdf', state: 'reading' as const, reason: null },
      { name: 'book.pdf', state: 'partly' as const, reason: null },
    ];
    await showing({ ...writing, draft: { composeId: 'compose-1', findings: [inQuote], attachments } });
    await shows('[data-part=finding-place]', /quote\.pdf, page 2/);
    expect(page.all('[data-part=reveal]')).toHaveLength(0);
    expect(
      page.all('[data-part=attachment]').map((line) => [...line.children].map((part) => part.textContent)),
    ).toEqual([
      ['photo.jpg', 'not looked at'],
      ['quote.pdf', 'looked at'],
      ['locked.pdf', 'not looked at: locked with a password'],
      ['new.pdf', 'being read'],
      ['book.pdf', 'only its beginning was looked at'],
    ]);
    await page.click('[data-part=ignore]');
    await page.click('[data-part=ignore-once]');
    const place = { composeId: 'compose-1', rule: 'leftover-field', start: leftover.start, attachment: 1 };
    await vi.waitFor(() =>
      expect(page.background.inputsOf('tellPage')).toEqual([{ tabId: 7, command: { kind: 'ignore-once', ...place } }]),
    );
  });

  test('a finding without a fix can be shown in the mail', async () => {
    await showing({ ...writing, draft: { composeId: 'compose-1', findings: [leftover] } });
    await shows('[data-part=reveal]', /\w/);
    expect(page.all('[data-part=fix]')).toHaveLength(0);
  });
});

test.each([
  [5, 5, 0, 'a fifth one is shown: the button would be no shorter'],
  [6, 4, 2, 'more wait behind a click'],
])('a timeline of %s shows %s (%s more): %s', async (count, shown, more) => {
  const touchpoints = Array.from({ length: count }, (_, at) => touchpoint({ kind: 'call', at }));
  await showing(tab, { ...glance, touchpoints });
  await shows('[data-part=customer-name]', /Anna/);
  expect(page.all('[data-part=touchpoint]')).toHaveLength(shown);
  expect(page.text('[data-part=timeline-more]')).toBe(more ? `${more} more` : '');
  if (more) await page.click('[data-part=timeline-more]');
  expect(page.all('[data-part=touchpoint]')).toHaveLength(count);
});

describe('who is shown', () => {
  const withFrom = (name: string, email: string): TabState =>
    tab.page?.mail ? { ...tab, page: { ...tab.page, mail: { ...tab.page.mail, from: { name, email } } } } : tab;

  test('another person of the mail, by a click', async () => {
    await open(fakeBackground());
    await shows('[data-part=customer-name]', 'Anna Schmidt');
    expect(page.all('[data-part=switch-person]').map((person) => person.getAttribute('aria-pressed'))).toEqual([
      'true',
      'false',
    ]);
    await page.click('[data-part=switch-person]:last-of-type');
    await shows('[data-part=customer-name]', 'Ben Schultz');
    expect(page.background.inputsOf('glance')).toContainEqual({ email: 'ben@kestrel.example' });
  });

  test.each([
    ['Carla Neumann', 'carla@blue-heron.example', ['Carla Neumann', 'carla@blue-heron.example', 'Blue Heron', '']],
    ['', 'dora.beck@kestrel.example', ['Dora Beck', 'dora.beck@kestrel.example', 'Kestrel Works', '']],
    ['Eve', 'eve@gmail.com', ['Eve', 'eve@gmail.com', '', '']],
  ])('a stranger, prefilled: %s <%s>', async (name, email, fields) => {
    await open(fakeBackground({ tabState: () => done(withFrom(name, email)) }));
    await shows('[data-part=add]', /\w/);
    expect(page.all('.add-customer input').map((input) => (input as HTMLInputElement).value)).toEqual(fields);
  });

  test('a stranger becomes a customer, and only with a name and an address', async () => {
    await open(fakeBackground({ tabState: () => done(withFrom('Carla', 'carla@blue-heron.example')) }));
    await shows('[data-part=add]', /\w/);
    await page.type('[name=name]', '  ');
    await page.click('[data-part=add]');
    expect(page.background.inputsOf('addCustomer')).toEqual([]);
    expect(page.text('.field-error')).not.toBe('');
    await page.type('[name=name]', 'Carla Neumann');
    await page.type('[name=stage]', 'consideration');
    await page.click('[data-part=add]');
    await vi.waitFor(() =>
      expect(page.background.inputsOf('addCustomer')).toEqual([
        {
          name: 'Carla Neumann',
          emails: ['carla@blue-heron.example'],
          company: 'Blue Heron',
          role: '',
          honorific: '',
          locale: '',
          stage: 'consideration',
        },
      ]),
    );
  });

  test.each([
    ['no mailbox', { ...tab, page: null }, '[data-part=no-page]'],
    ['no mail', { ...tab, page: tab.page && { ...tab.page, mail: null } }, '[data-part=no-mail]'],
    ['no recipient', { ...writing, page: writing.page && { ...writing.page, writingTo: [] } }, '[data-part=no-mail]'],
  ])('%s: says what to do', async (_, state, selector) => {
    await showing(state);
    await shows(`${selector} h2`, /\w/);
    expect(page.text(`${selector} p`)).toMatch(/\w/);
  });
});

describe('trouble', () => {
  test('no answer: a sentence and another try, which brings it back', async () => {
    let isDead = true;
    await open(fakeBackground({ tabState: () => (isDead ? noAnswer() : done(tab)) }));
    await shows('[data-part=trouble] p', /did not answer/);
    isDead = false;
    await page.click('[data-part=trouble] button');
    await shows('[data-part=customer-name]', 'Anna Schmidt');
    expect(page.all('[data-part=trouble]')).toHaveLength(0);
  });

  test('an answer that comes no more leaves what is known, and says so', async () => {
    let isDead = false;
    const background = fakeBackground({ glance: () => (isDead ? noAnswer() : done({ glance, company })) });
    await open(background);
    await shows('[data-part=customer-name]', 'Anna Schmidt');
    isDead = true;
    background.change('customers');
    await shows('[data-part=trouble] p', /did not answer/);
    expect(page.text('[data-part=stage]')).toMatch(/Post-purchase/);
  });

  test('a frame without a good token shows no customer', async () => {
    await open(fakeBackground({ enterFrame: noAnswer }));
    await shows('[data-part=trouble] p', /\w/);
    expect(page.background.calls.map(([name]) => name)).not.toContain('glance');
    expect(page.background.calls.map(([name]) => name)).not.toContain('tabState');
  });
});

test('health names each part, found or not', async () => {
  const health = { ...writing.page?.health, recipients: 'missing' } as NonNullable<TabState['page']>['health'];
  await showing({ ...writing, page: writing.page && { ...writing.page, health } });
  await shows('.health-line', /recipients/);
  expect(page.find('[data-part=health]').dataset.state).toBe('missing');
  expect(page.find('[data-part=health-recipients]').dataset.state).toBe('missing');
  expect(page.find('[data-part=health-send]').dataset.state).toBe('found');
  expect(page.find('[data-part=health-correspondent]').dataset.state).toBe('not-here');
});

test('the browser’s side panel can’t be moved or collapsed, and asks for the active tab', async () => {
  await open(fakeBackground(), false);
  await shows('[data-part=customer-name]', 'Anna Schmidt');
  expect(page.all('[data-part=collapse], [data-part=move-sidebar]')).toHaveLength(0);
  expect(page.background.inputsOf('tabState')).toContainEqual({ tabId: 7 });
  expect(page.background.inputsOf('enterFrame')).toEqual([]);
});
