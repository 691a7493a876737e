// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { JourneyPage } from '../../../components/dashboard/journey/journey-page';
import { WorldProvider } from '../../../components/dashboard/world';
import { defaultJourney } from '../../../utils/domain/journey';
import { readDefinition } from '../../../utils/domain/journey/file';
import type { Journey } from '../../../utils/domain/journey/journey';
import { done, failed } from '../../../utils/messaging/result';
import { fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

const world = {
  askForSite: async () => true,
  hasPanel: true,
  saveFile: () => undefined,
  isKept: async () => true,
  askToKeep: async () => true,
  version: '0.1.0',
  storageUse: async () => null,
  browser: 'A browser',
  startAgain: () => undefined,
  askToNotify: async () => true,
  mayNotify: async () => true,
};

async function open() {
  const kept = signal<Journey>(defaultJourney);
  const background = fakeBackground({
    journey: () => done(kept.value),
    journeys: () => done([]),
    saveJourney: ({ definition }) => {
      const read = readDefinition(definition);
      if (read.problem) return failed(read.problem.code, read.problem.params);
      kept.value = read.definition;
      return done(null);
    },
  });
  mounted = await mount(
    () => (
      <WorldProvider value={world}>
        <JourneyPage />
      </WorldProvider>
    ),
    background,
  );
  const view = mounted;
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  const click = async (selector: string) => {
    await view.click(selector);
    await settle();
  };
  await settle();
  const row = (part: string, name: string, inside = '') => `[data-part=${part}][data-name="${name}"] ${inside}`.trim();
  const playbook = (inside: string) => row('playbook', 'negative-feedback', inside);
  return { ...view, background, kept, click, row, playbook };
}

describe('what they may say', () => {
  it('shows each concern with what to say, what to offer and who decides', async () => {
    const { text, all, row } = await open();
    expect(all('[data-part=concerns] [data-part=concern]')).toHaveLength(8);
    expect(text(row('concern', 'late'))).toContain('It is late');
    expect(text(row('concern', 'late'))).toContain('You counted on that day');
    expect(text(row('concern', 'late'))).toContain('Express delivery at our cost');
    expect(text(row('concern', 'late'))).toContain('Whoever plans deliveries');
    expect(text('[data-part=concerns]')).not.toMatch(/@|undefined/);
  });

  it('is edited, with an undo; what was left as it was stays in every language', async () => {
    const { click, type, kept, row, text, background } = await open();
    await click(row('concern', 'late', '[data-part=concern-edit]'));
    await type('[data-part=concern-offer]', ' A courier ');
    await type('[data-part=concern-decides]', '');
    await click('[data-part=concern-form] [data-part=save]');
    expect(kept.value.concerns.find(({ id }) => id === 'late')).toEqual({
      id: 'late',
      concern: '@concernLate',
      say: '@concernSayLate',
      offer: 'A courier',
      decides: '',
    });
    expect(kept.value.concerns.filter(({ id }) => id !== 'late')).toEqual(
      defaultJourney.concerns.filter(({ id }) => id !== 'late'),
    );
    expect(text('[data-part=toast]')).toContain('“It is late” is kept.');
    await click('[data-part=undo]');
    expect(background.inputsOf('undo')).toEqual([{ id: 'act-1' }]);
  });

  it('is added with an id that can be read, and removed', async () => {
    const { click, type, kept, row } = await open();
    await click('[data-part=concern-add]');
    await type('[data-part=concern-text]', 'The colour is wrong');
    await type('[data-part=concern-say]', 'Send us a photo.');
    await click('[data-part=concern-form] [data-part=save]');
    expect(kept.value.concerns.at(-1)).toEqual({
      id: 'the-colour-is-wrong',
      concern: 'The colour is wrong',
      say: 'Send us a photo.',
      offer: '',
      decides: '',
    });
    await click(row('concern', 'the-colour-is-wrong', '[data-part=concern-edit]'));
    await click('[data-part=concern-form] [data-part=remove]');
    expect(kept.value.concerns).toEqual(defaultJourney.concerns);
  });

  it('needs words', async () => {
    const { click, text, background } = await open();
    await click('[data-part=concern-add]');
    await click('[data-part=concern-form] [data-part=save]');
    expect(text('[data-part=concern-form]')).toContain('It needs a name.');
    expect(background.inputsOf('saveJourney')).toEqual([]);
  });
});

describe('a playbook', () => {
  it('shows its steps with their clock, and what a step is noted as', async () => {
    const { text, all, playbook } = await open();
    expect(all(playbook('[data-part=playbook-step]')).map(({ dataset }) => dataset.name)).toEqual([
      'tell-owner',
      'call',
      'confirm',
      'close',
    ]);
    expect(text(playbook('[data-name=tell-owner]'))).toContain('Within 60 minutes');
    expect(text(playbook('[data-name=call]'))).toContain('Within 24 hours · noted as: Call');
    expect(text(playbook('[data-name=close]'))).toContain('Within 2 days');
  });

  it('gets other words, hours and a contact, in the order in which they are due', async () => {
    const { click, type, kept, playbook } = await open();
    await click(playbook('[data-name=confirm] [data-part=playbook-step-edit]'));
    await type('[data-part=step-text]', 'Visit them');
    await type('[data-part=step-hours]', '20');
    await type('[data-part=step-contact]', 'visit');
    await click('[data-part=playbook-step-form] [data-part=save]');
    expect(kept.value.playbooks[0]?.steps.map(({ id }) => id)).toEqual(['tell-owner', 'confirm', 'call', 'close']);
    expect(kept.value.playbooks[0]?.steps[1]).toEqual({
      id: 'confirm',
      text: 'Visit them',
      hint: '@playbookHintConfirm',
      withinHours: 20,
      contact: 'visit',
    });
    expect(kept.value.templates).toEqual(defaultJourney.templates);
  });

  it('loses a step, and its mail is kept for any use', async () => {
    const { click, kept, playbook } = await open();
    await click(playbook('[data-name=confirm] [data-part=playbook-step-edit]'));
    await click('[data-part=playbook-step-form] [data-part=remove]');
    expect(kept.value.playbooks[0]?.steps.map(({ id }) => id)).toEqual(['tell-owner', 'call', 'close']);
    expect(kept.value.templates).toHaveLength(defaultJourney.templates.length);
    const was = defaultJourney.templates.filter((one) => one.for === 'playbook:confirm').map(({ id }) => id);
    expect(was.length).toBeGreaterThan(0);
    expect(kept.value.templates.filter(({ id }) => was.includes(id)).map((one) => one.for)).toEqual(was.map(() => ''));
  });

  it('gets a new step of its own id', async () => {
    const { click, type, kept, playbook } = await open();
    await click(playbook('[data-part=playbook-step-add]'));
    await type('[data-part=step-text]', 'Arrived');
    await type('[data-part=step-hours]', '100');
    await click('[data-part=playbook-step-form] [data-part=save]');
    expect(kept.value.playbooks[0]?.steps.at(-1)).toEqual({
      id: 'arrived-2',
      text: 'Arrived',
      hint: '',
      withinHours: 100,
    });
  });

  it.each(['', '-1', '1.5', '2401'])('takes no %s hours', async (hours) => {
    const { click, type, text, background, playbook } = await open();
    await click(playbook('[data-name=call] [data-part=playbook-step-edit]'));
    await type('[data-part=step-hours]', hours);
    await click('[data-part=playbook-step-form] [data-part=save]');
    expect(text('[data-part=playbook-step-form]')).toContain('A whole number from 0 to 2400.');
    expect(background.inputsOf('saveJourney')).toEqual([]);
  });

  it('lets offers go on where the business wants it so', async () => {
    const { click, kept, row } = await open();
    await click(row('playbook-freezing', 'late-delivery'));
    expect(kept.value.playbooks.map(({ freezesOffers }) => freezesOffers)).toEqual([true, false, false]);
  });
});
