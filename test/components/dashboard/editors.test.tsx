// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { JourneyPage } from '../../../components/dashboard/journey/journey-page';
import { WorldProvider } from '../../../components/dashboard/world';
import { defaultJourney } from '../../../utils/domain/journey';
import { readDefinition } from '../../../utils/domain/journey/file';
import type { Journey } from '../../../utils/domain/journey/journey';
import { noPolicy } from '../../../utils/domain/policy/policy';
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
  askToNotify: async () => true,
  mayNotify: async () => true,
  version: '0.1.0',
  storageUse: async () => null,
  browser: 'A browser',
  startAgain: () => undefined,
};

const nobody = { stage: {}, persona: {}, owner: {}, tag: {}, feeling: {}, dormant: {}, due: {} };
const inStages = { awareness: 7, consideration: 1204 };

async function open(policy = noPolicy) {
  const kept = signal<Journey>(defaultJourney);
  const background = fakeBackground({
    journey: () => done(kept.value),
    journeys: () => done([]),
    policy: () => done(policy),
    peopleNumbers: () => done({ ...nobody, stage: inStages }),
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
  await settle();
  return {
    ...view,
    kept,
    async click(selector: string) {
      await view.click(selector);
      await settle();
    },
    row: (part: string, name: string, inside = '') => `[data-part=${part}][data-name="${name}"] ${inside}`.trim(),
    stages: () => kept.value.stages.map(({ id }) => id),
  };
}

describe('stages', () => {
  it('are added at the end, with a look at the rail before', async () => {
    const { click, type, text, kept } = await open();
    await click('[data-part=stage-add]');
    await type('[data-part=stage-name]', 'Partner');
    expect(text('[data-part=stage-preview]')).toMatch(/How it will look.*Awareness.*Partner/);
    await click('[data-part=stage-form] [data-part=save]');
    expect(kept.value.stages.at(-1)).toEqual({
      id: 'partner',
      name: 'Partner',
      phase: 'after-sale',
      expectedDays: 30,
      goals: [],
    });
  });

  it('are moved by a button that keeps the focus', async () => {
    const { click, find, row, stages, text } = await open();
    await click(row('stage', 'consideration', '[data-part=stage-up]'));
    expect(stages()).toEqual(['consideration', 'awareness', 'purchase', 'post-purchase']);
    expect(text('[data-part=toast]')).toContain('“Consideration” comes before “Awareness” now.');
    // It is the first now, so the way back has the focus.
    expect(document.activeElement).toBe(find(row('stage', 'consideration', '[data-part=stage-down]')));
  });

  it('are removed once it is said where people go on', async () => {
    const { click, type, find, row, stages, text, kept } = await open();
    await click(row('stage', 'consideration', '[data-part=stage-edit]'));
    await click('[data-part=stage-form] [data-part=remove]');
    expect(stages(), 'nothing has happened yet').toHaveLength(4);
    expect(find<HTMLSelectElement>('[data-part=stage-heir]').value).toBe('purchase');
    expect(text('[data-part=stage-here]')).toBe('1,204 customers are in this stage and go on in “Purchase”.');
    await type('[data-part=stage-heir]', 'awareness');
    expect(text('[data-part=stage-preview]')).not.toContain('Consideration');
    expect(text('[data-part=stage-here]')).toContain('go on in “Awareness”.');
    await click('[data-part=stage-remove-now]');
    expect(stages()).toEqual(['awareness', 'purchase', 'post-purchase']);
    expect(kept.value.stages[0]?.formerly).toEqual(['consideration']);
    expect(text('[data-part=toast]')).toContain('Who was there goes on in “Awareness”.');
    // Who was in the stage that is gone counts where they went on.
    await click(row('stage', 'awareness', '[data-part=stage-edit]'));
    await click('[data-part=stage-form] [data-part=remove]');
    expect(text('[data-part=stage-here]')).toBe('1,211 customers are in this stage and go on in “Purchase”.');
    await click('[data-part=stage-remove-not]');
    await click(row('stage', 'post-purchase', '[data-part=stage-edit]'));
    await click('[data-part=stage-form] [data-part=remove]');
    expect(text('[data-part=stage-here]')).toBe('Nobody is in this stage now.');
  });
});

describe('playbooks', () => {
  it('are added, named, given steps and removed', async () => {
    const { click, type, kept, row, text } = await open();
    await click('[data-part=playbook-add]');
    await type('[data-part=playbook-name]', 'Price rises');
    expect(text('[data-part=playbook-preview]')).toContain('No steps yet');
    await click('[data-part=playbook-form] [data-part=save]');
    expect(kept.value.playbooks.at(-1)).toEqual({
      id: 'price-rises',
      name: 'Price rises',
      when: 'by-hand',
      freezesOffers: true,
      steps: [],
    });
    await click(row('playbook', 'price-rises', '[data-part=playbook-step-add]'));
    await type('[data-part=step-text]', 'Say it in person');
    expect(text('[data-part=playbook-preview]')).toMatch(/Say it in person.*24 hours left/);
    await click('[data-part=playbook-step-form] [data-part=save]');
    expect(kept.value.playbooks.at(-1)?.steps).toMatchObject([{ text: 'Say it in person', withinHours: 24 }]);
    await click(row('playbook', 'price-rises', '[data-part=playbook-edit]'));
    await click('[data-part=playbook-form] [data-part=remove]');
    expect(kept.value.playbooks.map(({ id }) => id)).not.toContain('price-rises');
  });

  it('leave no template behind for a step that is gone', async () => {
    const { click, kept, row } = await open();
    await click(row('playbook', 'negative-feedback', '[data-part=playbook-edit]'));
    await click('[data-part=playbook-form] [data-part=remove]');
    expect(kept.value.playbooks.map(({ id }) => id)).not.toContain('negative-feedback');
    expect(kept.value.templates.map((one) => one.for)).not.toContain('playbook:tell-owner');
    expect(kept.value.templates).toHaveLength(defaultJourney.templates.length);
  });
});

describe('opportunity rules', () => {
  it('say in sentences when they are shown', async () => {
    const { text, row } = await open();
    expect(text(row('hint', 'next-order'))).toMatch(
      /Ask whether it is time for the next order.*More of it.*Stage: Post-purchase\. At least one purchase\. Last purchase at least 90 days ago\./,
    );
    expect(text(row('hint', 'promoter-referral'))).toContain('Would recommend you: 9 of 10 or more.');
  });

  it('need a text and a condition; numbers that do not fit are pointed out', async () => {
    const { click, type, kept, text } = await open();
    await click('[data-part=hint-add]');
    await click('[data-part=hint-form] [data-part=save]');
    expect(text('[data-part=hint-form]')).toContain('otherwise it would be shown for everybody');
    await type('[data-part=hint-says]', 'Offer the yearly check');
    await type('[data-part=hint-nps]', '11');
    await click('[data-part=hint-form] [data-part=save]');
    expect(kept.value.opportunities).toHaveLength(defaultJourney.opportunities.length);
    await type('[data-part=hint-nps]', '');
    await type('[data-part=hint-daysSincePurchase]', '330');
    await type('[data-part=hint-persona]', 'careful-buyer');
    await type('[data-part=hint-feeling]', '1');
    expect(text('[data-part=hint-preview]')).toContain('Last purchase at least 330 days ago.');
    await click('[data-part=hint-form] [data-part=save]');
    expect(kept.value.opportunities.at(-1)).toEqual({
      id: 'offer-the-yearly-check',
      type: 'upsell',
      says: 'Offer the yearly check',
      when: { persona: 'careful-buyer', daysSincePurchase: 330, feeling: 1 },
    });
  });

  it('are changed and removed', async () => {
    const { click, type, kept, row } = await open();
    await click(row('hint', 'next-order', '[data-part=hint-edit]'));
    await type('[data-part=hint-purchases]', '3');
    await type('[data-part=hint-stage]', '');
    await click('[data-part=hint-form] [data-part=save]');
    expect(kept.value.opportunities.find(({ id }) => id === 'next-order')).toEqual({
      id: 'next-order',
      type: 'upsell',
      says: '@hintNextOrder',
      when: { purchases: 3, daysSincePurchase: 90 },
    });
    await click(row('hint', 'savings', '[data-part=hint-edit]'));
    await click('[data-part=hint-form] [data-part=remove]');
    expect(kept.value.opportunities.map(({ id }) => id)).not.toContain('savings');
  });
});

describe('a journey of the company', () => {
  it('can be seen, and nothing in it be changed', async () => {
    const { find, text } = await open({ ...noPolicy, locked: ['journey', 'templates'] });
    expect(text('[data-part=locked]')).toContain('Your company has set this');
    expect(find<HTMLFieldSetElement>('.journey-parts').disabled).toBe(true);
    expect(text('[data-part=journey-stages]')).toContain('Consideration');
  });
});
