// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Templates } from '../../../components/dashboard/templates/templates';
import type { Journey, Template } from '../../../utils/domain/journey/journey';
import type { Finding } from '../../../utils/domain/model/finding';
import { done, failed } from '../../../utils/messaging/result';
import { type Answers, fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { journey } from '../sample-journey';
import { customer, leftover } from '../samples';

const template = (id: string, change: Partial<Template> = {}): Template => ({
  id,
  name: '@templateFeedback',
  for: 'feedback',
  persona: '',
  language: 'en',
  subject: 'One question',
  body: '{{greeting}}\n\nHow was it?\n\n{{sign-off}}',
  ...change,
});

const all: readonly Template[] = [
  template('feedback-en'),
  template('feedback-de', { language: 'de' }),
  template('mine', { name: 'For planners', persona: 'planner' }),
  template('free', { name: 'Season’s greetings', for: '' }),
];

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

async function open(answers: Answers = {}, templates = all) {
  const stored = signal<Journey>({ ...journey, templates });
  const background = fakeBackground({
    journey: () => done(stored.value),
    saveJourney: ({ definition }) => {
      stored.value = definition as Journey;
      return done(null);
    },
    lintTemplate: () => done([]),
    previewTemplate: ({ template: { id, subject, body, language }, customerId }) =>
      done({ template: id, subject, body: `${customerId ?? 'sample'}: ${body}`, language, to: [], unknown: [] }),
    ...answers,
  });
  mounted = await mount(() => <Templates />, background);
  const view = mounted;
  await settle();
  const saved = () => background.inputsOf('saveJourney').map((input) => (input as { definition: Journey }).definition);
  const pick = async (id: string) => {
    await view.click(`[data-part=template][data-name="${id}"]`);
    await settle();
  };
  const press = async (part: string) => {
    await view.click(`[data-part=${part}]`);
    await settle();
  };
  return { ...view, background, saved, pick, press };
}

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
const warn: Finding = { ...leftover, severity: 'hint', text: 'x' };

describe('the list', () => {
  it('stands by what the templates are for', async () => {
    const { all: every } = await open();
    expect(every('[data-part=template-use]').map((use) => use.querySelector('h2')?.textContent)).toEqual([
      'Asking for feedback',
      'For any use',
    ]);
    expect(every('[data-part=template]').map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['English'],
      ['German'],
      ['English', 'Planner', 'For planners'],
      ['English', 'Season’s greetings'],
    ]);
  });

  it('shows one language alone', async () => {
    const { all: every, type } = await open();
    await type('[data-part=templates-language]', 'de');
    expect(every('[data-part=template]').map((row) => row.dataset.name)).toEqual(['feedback-de']);
  });

  it('has the focus where it was', async () => {
    const { pick, press } = await open();
    await pick('mine');
    expect(document.activeElement?.id).toBe('template-title');
    await press('template-back');
    expect((document.activeElement as HTMLElement).dataset.name).toBe('mine');
  });
});

describe('one template', () => {
  it('is shown as it reads, for the sample and for a customer', async () => {
    const { pick, text, type, press } = await open();
    await pick('feedback-en');
    expect(text('[data-part=template-preview-body]')).toMatch(/^sample: /);
    await type('[data-part=template-reader-search]', 'anna');
    await settle();
    await press('template-reader-found');
    await vi.waitFor(() => expect(text('[data-part=template-preview-body]')).toMatch(/^anna: /));
    expect(text('[data-part=template-reader]')).toContain(customer.name);
  });

  it('follows what is written', async () => {
    const { pick, text, type } = await open();
    await pick('feedback-en');
    await type('[data-part=template-body]', 'New words');
    await vi.waitFor(() => expect(text('[data-part=template-preview-body]')).toBe('sample: New words'));
  });

  it('is saved in its place, and that can be taken back', async () => {
    const { pick, press, type, saved, text, background } = await open();
    await pick('feedback-de');
    await type('[data-part=template-subject]', 'Eine Frage');
    await press('template-save');
    expect(saved()).toHaveLength(1);
    expect(saved()[0]!.templates.map(({ id, subject }) => `${id} ${subject}`)).toEqual([
      'feedback-en One question',
      'feedback-de Eine Frage',
      'mine One question',
      'free One question',
    ]);
    expect(saved()[0]!.templates[1]!.name, 'its name is still ours to translate').toBe('@templateFeedback');
    expect(text('[data-part=toast]')).toContain('Template saved.');
    await press('undo');
    expect(background.inputsOf('undo')).toEqual([{ id: 'act-1' }]);
  });

  it('is saved at once where the checks only remark on it, and they are shown', async () => {
    const { pick, press, type, saved, all: every } = await open({ lintTemplate: () => done([warn]) });
    await pick('feedback-en');
    await type('[data-part=template-body]', 'x');
    await press('template-save');
    expect(saved()).toHaveLength(1);
    expect(every('[data-part=template-finding]')).toHaveLength(1);
  });

  it('asks once more where it would hold a mail', async () => {
    const { pick, press, type, saved, text } = await open({ lintTemplate: () => done([leftover]) });
    await pick('feedback-en');
    await type('[data-part=template-body]', 'Hi {{firstname}},');
    await press('template-save');
    expect(saved()).toHaveLength(0);
    expect(text('[data-part=template-findings]')).toContain('“{{quote_number}}” is no field');
    expect(text('[data-part=template-save]')).toBe('Save all the same');
    await press('template-save');
    expect(saved()).toHaveLength(1);
  });

  it('is looked at anew after another change', async () => {
    const { pick, press, type, saved, background } = await open({ lintTemplate: () => done([leftover]) });
    await pick('feedback-en');
    await type('[data-part=template-body]', 'one');
    await press('template-save');
    await type('[data-part=template-body]', 'two');
    await press('template-save');
    expect(background.inputsOf('lintTemplate')).toHaveLength(2);
    expect(saved()).toHaveLength(0);
  });

  it('stays as it is where it can not be saved', async () => {
    const { pick, press, type, text, find } = await open({ saveJourney: () => failed('databaseUnavailable') });
    await pick('feedback-en');
    await type('[data-part=template-body]', 'x');
    await press('template-save');
    expect(text('[data-part=toast]')).not.toBe('');
    expect(find<HTMLTextAreaElement>('[data-part=template-body]').value).toBe('x');
  });

  it('needs a name', async () => {
    const { pick, press, type, saved, text } = await open();
    await pick('mine');
    await type('[data-part=template-name]', '  ');
    await press('template-save');
    expect(saved()).toHaveLength(0);
    expect(text('[data-part=template-editor]')).toContain('Give it a name');
  });

  it('is not left by mistake', async () => {
    const { pick, press, type, all: every } = await open();
    await pick('mine');
    await type('[data-part=template-body]', 'x');
    await press('template-back');
    await press('template-stay');
    expect(every('[data-part=template-editor]')).toHaveLength(1);
    await press('template-back');
    await press('template-leave');
    expect(every('[data-part=template]')).toHaveLength(4);
  });

  it('is removed, and comes back', async () => {
    const { pick, press, saved, background, text } = await open();
    await pick('mine');
    await press('template-remove');
    expect(saved()[0]!.templates.map(({ id }) => id)).toEqual(['feedback-en', 'feedback-de', 'free']);
    expect(text('[data-part=toast]')).toContain('Removed: For planners, English');
    await press('undo');
    expect(background.inputsOf('undo')).toEqual([{ id: 'act-1' }]);
  });

  it('is copied for another persona', async () => {
    const { pick, press, type, saved, text } = await open();
    await pick('feedback-en');
    await press('template-copy');
    expect(text('[data-part=template-editor]')).toContain('There is another one for the same use');
    await type('[data-part=template-persona]', 'maker');
    expect(text('[data-part=template-editor]')).not.toContain('There is another one');
    await press('template-save');
    expect(saved()[0]!.templates.at(-1)).toEqual({ ...all[0], id: 'template-1', persona: 'maker' });
  });

  it('can be new', async () => {
    const { press, type, saved } = await open();
    await press('template-new');
    await type('[data-part=template-name]', 'Hello');
    await type('[data-part=template-for]', 'thank-you');
    await press('template-save');
    expect(saved()[0]!.templates.at(-1)).toMatchObject({
      id: 'template-1',
      name: 'Hello',
      for: 'thank-you',
      persona: '',
    });
  });
});

describe('fields', () => {
  const caretAt = (field: HTMLTextAreaElement | HTMLInputElement, from: number, to = from) =>
    act(() => {
      field.focus();
      field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      field.setSelectionRange(from, to);
    });

  it.each([
    ['template-body', 4, 4, 'One {{company}}two'],
    ['template-body', 0, 7, '{{company}}'],
    ['template-subject', 3, 3, 'One{{company}} two'],
  ] as const)('are put into %s at %i to %i', async (part, from, to, expected) => {
    const { pick, type, find } = await open();
    await pick('feedback-en');
    await type(`[data-part=${part}]`, 'One two');
    const field = find<HTMLTextAreaElement>(`[data-part=${part}]`);
    await caretAt(field, from, to);
    await act(() => find('[data-part=template-field][data-name=company]').click());
    expect(field.value).toBe(expected);
    expect(document.activeElement).toBe(field);
    expect(field.selectionStart).toBe(expected.indexOf('}}') + 2);
  });

  it('have a name each', async () => {
    const { pick, all: every } = await open();
    await pick('feedback-en');
    for (const button of every('[data-part=template-field]')) expect(button.textContent).toMatch(/^[A-Z][a-z]/);
  });
});
