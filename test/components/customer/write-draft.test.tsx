// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ComposeHere, ComposeProvider } from '../../../components/customer/compose-here';
import { JourneyProvider } from '../../../components/customer/journey';
import { WriteDraft } from '../../../components/customer/write-draft';
import { WriteMenu } from '../../../components/customer/write-menu';
import type { Template } from '../../../utils/domain/journey/journey';
import type { ReadyDraft } from '../../../utils/messaging/doors/templates';
import { done, failed } from '../../../utils/messaging/result';
import { type Answers, fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { journey } from '../sample-journey';
import { customer } from '../samples';

const ready: ReadyDraft = {
  template: 'feedback-en',
  language: 'en',
  subject: 'One question',
  body: 'Dear Anna,\n\nhow was it?\n\nBest regards,\nMia Seller',
  to: customer.emails,
  unknown: [],
};

let mounted: Mounted | undefined;
const copied: string[] = [];
const inserted: (readonly [string, string])[] = [];

beforeEach(() => {
  copied.length = 0;
  inserted.length = 0;
  vi.spyOn(window.navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
});
afterEach(() => {
  mounted?.unmount();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const compose = (to: readonly string[], isOpen = true): ComposeHere => ({
  to,
  insert: async (subject, text) => {
    if (!isOpen) return failed('noCompose');
    inserted.push([subject, text]);
    return done(null);
  },
});

async function open(here: ComposeHere | null, answers: Answers = {}) {
  mounted = await mount(
    () => (
      <ComposeProvider value={here}>
        <WriteDraft source={{ followUpId: 'follow-up-1' }} main keys="w" />
      </ComposeProvider>
    ),
    fakeBackground({ draftForFollowUp: () => done(ready), ...answers }),
  );
  return mounted;
}

const press = async (view: Mounted, part: string) => {
  await view.click(`[data-part=${part}]`);
  await vi.waitFor(() => expect(view.text('[data-part=toast]')).not.toBe(''));
};

describe('one click on Write', () => {
  it('puts the mail into the compose window that is open to this customer', async () => {
    const view = await open(compose(['ben@kestrel.example', 'ANNA.Schmidt@kestrel.example']));
    await press(view, 'write');
    expect(view.background.inputsOf('draftForFollowUp')).toEqual([{ followUpId: 'follow-up-1' }]);
    expect(inserted).toEqual([[ready.subject, ready.body]]);
    expect(copied).toEqual([]);
    expect(view.text('[data-part=toast]')).toContain('It is in your mail');
  });

  it.each([
    ['no compose window is open', null],
    ['it goes to somebody else', compose(['ben@kestrel.example'])],
    ['it goes to nobody yet', compose([])],
    ['it was closed meanwhile', compose(customer.emails, false)],
  ])('copies it where %s', async (_, here) => {
    const view = await open(here);
    await press(view, 'write');
    expect(inserted).toEqual([]);
    expect(copied).toEqual([ready.body]);
    expect(view.text('[data-part=toast]')).toContain('Copied. Open a reply and paste it.');
  });

  it('copies the old way where the page forbids the new one', async () => {
    vi.spyOn(window.navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    const selected: string[] = [];
    document.execCommand = vi.fn(() => {
      selected.push((document.activeElement as HTMLTextAreaElement).value);
      return true;
    });
    const view = await open(null);
    await press(view, 'write');
    expect(selected).toEqual([ready.body]);
    expect(document.querySelector('textarea')).toBeNull();
    expect(view.text('[data-part=toast]')).toContain('Copied');
  });

  it('says so where nothing can be copied', async () => {
    vi.spyOn(window.navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    document.execCommand = vi.fn(() => false);
    const view = await open(null);
    await press(view, 'write');
    expect(view.text('[data-part=toast]')).toContain('does not let us copy');
  });

  it('says what is wrong where there is no mail', async () => {
    const view = await open(null, { draftForFollowUp: () => failed('followUpGone') });
    await press(view, 'write');
    expect(copied).toEqual([]);
  });

  it('is done by its key, too', async () => {
    const view = await open(null);
    expect(view.find('[data-part=write]').getAttribute('aria-keyshortcuts')).toBe('w');
  });
});

describe('who wants to look at it first', () => {
  it('sees it, and then uses it', async () => {
    const view = await open(compose(customer.emails));
    await view.click('[data-part=write-look]');
    await vi.waitFor(() => expect(view.text('[data-part=draft-body]')).toBe(ready.body));
    expect(view.text('[data-part=draft-subject]')).toBe('One question');
    expect(inserted).toEqual([]);
    await press(view, 'draft-put');
    expect(inserted).toHaveLength(1);
    expect(view.all('[data-part=draft-preview]')).toHaveLength(0);
  });

  it('is told where it is a greeting alone', async () => {
    const view = await open(null, { draftForFollowUp: () => done({ ...ready, template: '', subject: '' }) });
    await view.click('[data-part=write-look]');
    await vi.waitFor(() =>
      expect(view.text('[data-part=draft-preview]')).toContain('There is no template for this yet'),
    );
    expect(view.all('[data-part=draft-subject]')).toHaveLength(0);
  });
});

it('is told where nobody signs', async () => {
  const view = await open(null, { draftForFollowUp: () => done({ ...ready, unknown: ['sign-off'] }) });
  await view.click('[data-part=write-look]');
  await vi.waitFor(() => expect(view.text('[data-part=draft-preview]')).toContain('does not know your name'));
});

describe('without an occasion', () => {
  const template = (id: string, change: Partial<Template> = {}): Template => ({
    id,
    name: id,
    for: '',
    persona: '',
    language: 'en',
    subject: '',
    body: '{{greeting}}',
    ...change,
  });
  const templates = [
    template('feedback-en', { name: '@templateFeedback', for: 'feedback' }),
    template('feedback-de', { name: '@templateFeedback', for: 'feedback', language: 'de' }),
    template('call', { for: 'playbook:call' }),
    template('greetings'),
    template('for planners', { persona: 'planner' }),
    template('for makers', { persona: 'maker' }),
  ];

  it.each([
    ['en', '', ['greetings', 'Asking for feedback']],
    ['de', 'planner', ['greetingsEnglish', 'for plannersEnglish', 'Asking for feedbackGerman']],
  ])('in %s, to %j, there are the free templates and one for each use', async (locale, persona, expected) => {
    mounted = await mount(
      () => (
        <JourneyProvider value={{ ...journey, templates }}>
          <WriteMenu customer={{ ...customer, locale, persona }} />
        </JourneyProvider>
      ),
      fakeBackground({ draftFor: () => done(ready) }),
    );
    const view = mounted;
    await view.click('[data-part=write-other]');
    expect(view.all('[data-part=write-template]').map(({ textContent }) => textContent)).toEqual(expected);
    await press(view, 'write-template');
    expect(view.background.inputsOf('draftFor')).toEqual([{ customerId: customer.id, template: 'greetings' }]);
    expect(copied).toEqual([ready.body]);
  });
});
