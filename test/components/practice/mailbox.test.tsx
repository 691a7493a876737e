// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MailboxPage } from '../../../components/practice/mailbox';
import { WordsProvider } from '../../../components/ui/words';
import type { PracticeMail } from '../../../utils/domain/practice/mails';
import practice from '../../../utils/sites/practice';
import { openMailbox } from '../../../utils/state/practice';
import { practiceSamples } from '../../../utils/state/practice-samples';

const anna = { name: 'Anna Schmidt', email: 'anna@kestrel.example' };
const me = { name: 'Sam', email: 'sam@shop.example' };
const mail: PracticeMail = {
  id: 'm1',
  threadKey: 'your order',
  from: anna,
  subject: 'Your order',
  text: 'Hello,\n\n<img src=x onerror=alert(1)>',
  at: Date.UTC(2026, 10, 12),
  answered: false,
  template: 'To whom it may concern,',
};

function show() {
  let count = 0;
  const mailbox = openMailbox({
    me,
    mails: [mail],
    now: () => 5,
    newId: () => `c${++count}`,
    deliver: () => Promise.resolve(),
    keep: () => undefined,
    kept: () => [],
  });
  const call = vi.fn(async (_name: string) => ({ ok: true, value: { glance: null, company: null } }));
  const samples = practiceSamples({
    background: { call: call as never },
    scenario: null,
    sender: anna.email,
    shelf: { get: () => null, set: () => undefined },
    words: (reason) => reason.code,
  });
  const t = (key: string, ...parts: readonly (string | number)[]) => [key, ...parts].join(' ');
  act(() =>
    render(
      <WordsProvider value={{ t, language: 'en' }}>
        <MailboxPage mailbox={mailbox} samples={samples} trouble="" />
      </WordsProvider>,
      document.body,
    ),
  );
  return { mailbox, samples, call };
}

const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`);
const click = (name: string) => act(() => void part(name)?.click());
const type = (name: string, value: string) =>
  act(() => {
    const input = part(name) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

afterEach(() => render(null, document.body));

describe('the practice page, read by its site adapter', () => {
  it('shows no mail and no compose window at first', () => {
    show();
    expect(practice.account(document)).toBe('sam@shop.example');
    expect(practice.openMail(document)).toBeNull();
    expect(practice.composers(document)).toEqual([]);
    expect(practice.health(document)).toEqual({
      correspondent: 'not-here',
      compose: 'not-here',
      recipients: 'not-here',
      body: 'not-here',
      send: 'not-here',
      record: 'not-here',
    });
    expect(practice.watch(document)).toHaveLength(1);
    expect(practice.room(document)).not.toBeNull();
  });

  it('shows who wrote the open mail, and its text as text', () => {
    show();
    click('inbox-item');
    expect(practice.openMail(document)).toEqual({
      id: 'm1',
      threadKey: 'your order',
      subject: 'Your order',
      from: anna,
      to: [me],
      cc: [],
      at: mail.at,
      answered: false,
    });
    expect(part('mail-body')?.textContent).toBe(mail.text);
    expect(document.querySelector('img')).toBeNull();
  });

  it('shows the answer with its recipients, subject and body', () => {
    show();
    click('inbox-item');
    click('reply');
    const [composer, ...others] = practice.composers(document);
    expect(others).toEqual([]);
    expect(composer?.to()).toEqual([anna]);
    expect(composer?.from()).toEqual(me);
    expect(composer?.subject()).toBe('Re: Your order');
    expect(composer?.threadKey()).toBe('your order');
    expect(composer?.editor()).toMatchObject({ kind: 'rich', element: part('compose-body') });
    expect(composer?.sendControls()).toEqual([part('send')]);
    expect(composer?.sendControlOf(part('send')!.firstElementChild!)).toBe(part('send'));
    expect(composer?.sendControlOf(part('discard')!)).toBeNull();
    expect(composer?.outcome()).toBe('open');
    expect(composer?.anchor()).toBe(part('compose-foot'));
    expect(Object.values(practice.health(document))).toEqual([
      'not-here',
      'found',
      'found',
      'found',
      'found',
      'not-here',
    ]);
  });

  it('counts an address that is typed and not chosen yet', () => {
    show();
    click('new-mail');
    expect(practice.composers(document)[0]?.to()).toEqual([]);
    type('compose-to-input', 'Ben Schultz <ben@kestrel.example>');
    expect(practice.composers(document)[0]?.to()).toEqual([{ name: 'Ben Schultz', email: 'ben@kestrel.example' }]);
    act(() => void part('compose-to-input')?.dispatchEvent(new FocusEvent('blur')));
    expect(document.querySelectorAll('[data-part="recipient"]')).toHaveLength(1);
    expect(practice.composers(document)[0]?.to()).toEqual([{ name: 'Ben Schultz', email: 'ben@kestrel.example' }]);
  });

  it('takes the text along when the body becomes plain, and back', () => {
    show();
    click('inbox-item');
    click('reply');
    const text = part('compose-body')!.textContent;
    click('plain-switch');
    const plain = practice.composers(document)[0]?.editor();
    expect(plain?.kind).toBe('plain');
    expect((part('compose-body') as HTMLTextAreaElement).value).toMatch(
      /^To whom it may concern,\n\n.*\n> Hello,\n>\n> </,
    );
    click('plain-switch');
    expect(part('compose-body')!.textContent).toBe(text);
  });

  it('says that it was sent, once and exactly, and shows it', async () => {
    const { mailbox } = show();
    click('inbox-item');
    click('reply');
    const [composer] = practice.composers(document);
    part('compose-body')!.innerHTML = '<div>Dear Anna,</div><div><br></div><div>a  &lt;b&gt;</div>';
    await act(async () => {
      for (let times = 0; times < 4; times++) part('send')?.click();
    });
    await vi.waitFor(() => expect(mailbox.compose.value).toBeNull());
    expect(composer?.outcome()).toBe('sent');
    expect(practice.composers(document)).toEqual([]);
    expect(mailbox.sent.value).toHaveLength(1);
    await vi.waitFor(() => expect(part('sent-body')?.textContent).toBe('Dear Anna,\n\na  <b>'));
    expect(document.querySelectorAll('[data-part="sent-item"]')).toHaveLength(1);
  });

  it('sends by Ctrl+Enter, its send key', async () => {
    const { mailbox } = show();
    click('inbox-item');
    click('reply');
    const key = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true });
    await act(async () => void part('compose-body')!.dispatchEvent(key));
    await vi.waitFor(() => expect(mailbox.sent.value).toHaveLength(1));
  });

  it('leaves a draft unread while another folder is shown, with its text kept', () => {
    show();
    click('inbox-item');
    click('reply');
    part('compose-body')!.textContent = 'half a sentence';
    click('inbox-folder');
    expect(practice.composers(document)).toEqual([]);
    click('draft-folder');
    expect(practice.composers(document)).toHaveLength(1);
    expect(part('compose-body')!.textContent).toBe('half a sentence');
  });
});

describe('a page of the web that calls itself the practice mailbox', () => {
  it('is not one: the sign names no host', async () => {
    const { signOf } = await import('../../../utils/sites/signs');
    document.body.innerHTML = '<div data-waymark-practice></div>';
    expect(signOf(document, 'mail.example')?.id).not.toBe(practice.id);
  });
});

describe('the sample customers', () => {
  it('are taken out and put back', async () => {
    const { samples, call } = show();
    await act(() => samples.arrive());
    expect(part('samples')?.dataset.state).toBe('there');
    await act(async () => part('samples-remove')?.click());
    await vi.waitFor(() => expect(part('samples')?.dataset.state).toBe('removed'));
    await act(async () => part('samples-load')?.click());
    await vi.waitFor(() => expect(part('samples')?.dataset.state).toBe('there'));
    expect(call.mock.calls.map(([name]) => name)).toEqual(['glance', 'loadSamples', 'removeSamples', 'loadSamples']);
  });
});
