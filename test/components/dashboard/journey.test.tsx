// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { JourneyPage } from '../../../components/dashboard/journey/journey-page';
import { WorldProvider } from '../../../components/dashboard/world';
import { builtInJourneys, defaultJourney } from '../../../utils/domain/journey';
import { readDefinition, readJourneyFile } from '../../../utils/domain/journey/file';
import type { Journey } from '../../../utils/domain/journey/journey';
import { writeJourney } from '../../../utils/domain/journey/write-file';
import { done, failed } from '../../../utils/messaging/result';
import { fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

const saved: { name: string; content: Blob }[] = [];
const world = {
  askForSite: async () => true,
  hasPanel: true,
  saveFile: (name: string, content: Blob) => void saved.push({ name, content }),
  isKept: async () => true,
  askToNotify: async () => true,
  mayNotify: async () => false,
  askToKeep: async () => true,
  version: '0.1.0',
  storageUse: async () => null,
  browser: 'A browser',
  startAgain: () => undefined,
};

const mine: Journey = { ...defaultJourney, id: 'mine', name: 'Our own way' };

async function open(start: Journey = defaultJourney, answers: Parameters<typeof fakeBackground>[0] = {}) {
  const kept = signal(start);
  const background = fakeBackground({
    journey: () => done(kept.value),
    journeys: () =>
      done(
        [...builtInJourneys, mine].map(({ id, name }) => ({
          id,
          name,
          isCurrent: id === kept.value.id,
          isBuiltIn: id !== 'mine',
          isEdited: id === 'default' && kept.value !== defaultJourney,
        })),
      ),
    saveJourney: ({ definition }) => {
      const read = readDefinition(definition);
      if (read.problem) return failed(read.problem.code, read.problem.params);
      kept.value = read.definition;
      return done(null);
    },
    useJourney: ({ id }) => {
      kept.value = [...builtInJourneys, mine].find((journey) => journey.id === id) ?? kept.value;
      return done(null);
    },
    readJourneyFile: ({ text }) => done(readJourneyFile(text)),
    ...answers,
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
  const row = (part: string, name: string, inside = '') => `[data-part=${part}][data-name="${name}"] ${inside}`.trim();
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  const select = (selector: string, value: string) =>
    act(() => {
      const box = view.find<HTMLSelectElement>(selector);
      box.value = value;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const set = async (selector: string, value: string) => {
    await act(() => {
      const input = view.find<HTMLInputElement>(selector);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => void view.find(selector).dispatchEvent(new FocusEvent('blur')));
  };
  const choose = (text: string) =>
    act(async () => {
      const input = view.find<HTMLInputElement>('[data-part=journey-file]');
      Object.defineProperty(input, 'files', { value: [new File([text], 'journey.json')], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 30));
    });
  await settle();
  const click = async (selector: string) => {
    await view.click(selector);
    await settle();
  };
  return { ...view, click, background, kept, row, settle, select, set, choose };
}

describe('the journey', () => {
  it('shows its stages with goals and days, its kinds with stars, its types of customers', async () => {
    const { text, find, all, row } = await open();
    expect(text(row('stage', 'awareness'))).toContain('Awareness');
    expect(text(row('stage', 'awareness'))).toContain('Before the sale · 14 days');
    expect(text(row('stage', 'purchase'))).toContain('Get what was promised, on time');
    expect(text(row('kind', 'quote'))).toContain('A clear price with their name on it');
    expect(find(row('kind', 'quote', '[data-part=kind-defining]')).getAttribute('aria-pressed')).toBe('true');
    expect(find(row('kind', 'visit', '[data-part=kind-defining]')).getAttribute('aria-pressed')).toBe('false');
    expect(all('[data-part=kind]')).toHaveLength(defaultJourney.kinds.length);
    expect(text(row('persona', 'busy-decider'))).toContain('Waiting for an answer');
    expect(document.body.textContent).not.toMatch(/\[[a-z]+[A-Z]\w*\]|undefined|@/);
  });

  it('is another one at a click, with an undo', async () => {
    const { find, background, click, text, settle } = await open();
    expect(find('[data-name=default] [data-part=journey-current]').textContent).toBe('In use');
    await click('[data-name=services] [data-part=journey-use]');
    await act(() => background.change('journey'));
    await settle();
    expect(background.inputsOf('useJourney')).toEqual([{ id: 'services' }]);
    expect(text('[data-part=toast]')).toContain('“Services and projects” is in use now.');
    expect(text('[data-part=journey-stages]')).toContain('Briefing');
    await click('[data-part=undo]');
    expect(background.inputsOf('undo')).toEqual([{ id: 'act-1' }]);
  });

  it('says so when it can not be read, and asks again', async () => {
    const { text, click, background } = await open(defaultJourney, { journey: () => failed('databaseUnavailable') });
    expect(text('[data-part=trouble]')).toContain('does not let Waymark open its database');
    await click('[data-part=trouble] button');
    expect(background.inputsOf('journey').length).toBeGreaterThan(1);
  });
});

describe('a stage', () => {
  it('gets the own name, days and goals; what was left as it was stays in every language', async () => {
    const { click, type, kept, row, text } = await open();
    await click(row('stage', 'consideration', '[data-part=stage-edit]'));
    await type('[data-part=stage-name]', 'Thinking it over');
    await type('[data-part=stage-days]', '45');
    await type('[data-part=stage-goals]', 'Choose with confidence\n\n  Not regret it ');
    await click('[data-part=stage-form] [data-part=save]');
    expect(kept.value.stages[1]).toEqual({
      id: 'consideration',
      name: 'Thinking it over',
      phase: 'before-sale',
      expectedDays: 45,
      goals: ['@stageGoalConsideration', 'Not regret it'],
    });
    expect(kept.value.stages[0]).toEqual(defaultJourney.stages[0]);
    expect(text('[data-part=toast]')).toContain('“Thinking it over” is kept.');
    expect(text(row('stage', 'consideration'))).toContain('Thinking it over');
  });

  it.each([
    ['[data-part=stage-name]', '  ', 'It needs a name.'],
    ['[data-part=stage-days]', '12.5', 'A whole number from 0 to 3660.'],
    ['[data-part=stage-days]', '-1', 'A whole number from 0 to 3660.'],
    ['[data-part=stage-days]', '', 'A whole number from 0 to 3660.'],
  ])('is not kept with %s as "%s"', async (field, typed, said) => {
    const { click, type, row, text, background } = await open();
    await click(row('stage', 'consideration', '[data-part=stage-edit]'));
    await type(field, typed);
    await click('[data-part=stage-form] [data-part=save]');
    expect(text('[data-part=stage-form]')).toContain(said);
    expect(background.inputsOf('saveJourney')).toEqual([]);
  });
});

describe('a kind of contact', () => {
  it('is marked as a defining moment, two at a time', async () => {
    const { find, row, kept, settle } = await open();
    await act(() => {
      find<HTMLElement>(row('kind', 'visit', '[data-part=kind-defining]')).click();
      find<HTMLElement>(row('kind', 'quote', '[data-part=kind-defining]')).click();
    });
    await settle();
    const marks = Object.fromEntries(kept.value.kinds.map(({ id, defining }) => [id, defining]));
    expect(marks).toMatchObject({ visit: true, quote: false, demo: true });
    expect(find(row('kind', 'visit', '[data-part=kind-defining]')).getAttribute('aria-pressed')).toBe('true');
  });

  it('is added with a name of its own, and taken out again', async () => {
    const { click, type, select, kept, row, text } = await open();
    await click('[data-part=kind-add]');
    await type('[data-part=kind-name]', 'Wine tasting');
    await select('[data-part=kind-stage]', 'awareness');
    await select('[data-part=kind-like]', 'visit');
    await type('[data-part=kind-expects]', 'A good glass');
    await click('[data-part=kind-form] [data-part=save]');
    expect(kept.value.kinds.at(-1)).toEqual({
      id: 'wine-tasting',
      name: 'Wine tasting',
      like: 'visit',
      channel: 'in-person',
      direction: 'both',
      stage: 'awareness',
      expects: 'A good glass',
      defining: false,
      byHand: true,
    });
    expect(text(row('kind', 'wine-tasting'))).toContain('A good glass');
    await click(row('kind', 'wine-tasting', '[data-part=kind-edit]'));
    await click('[data-part=kind-form] [data-part=remove]');
    expect(kept.value.kinds.some(({ id }) => id === 'wine-tasting')).toBe(false);
  });

  it('of ours keeps its meaning and stays', async () => {
    const { click, row, all } = await open();
    await click(row('kind', 'quote', '[data-part=kind-edit]'));
    expect(all('[data-part=kind-like]')).toHaveLength(0);
    expect(all('[data-part=kind-form] [data-part=remove]')).toHaveLength(0);
  });
});

describe('a type of customer', () => {
  it('is added, edited and removed with what speaks of it', async () => {
    const { click, type, select, kept, row } = await open();
    await click('[data-part=persona-add]');
    await type('[data-part=persona-name]', 'Night owl');
    await type('[data-part=persona-needs]', 'Answers at midnight');
    await select('[data-part=persona-tone]', 'friendly');
    await click('[data-part=persona-form] [data-part=save]');
    expect(kept.value.personas.at(-1)).toEqual({
      id: 'night-owl',
      name: 'Night owl',
      needs: ['Answers at midnight'],
      preferences: [],
      pains: [],
      tone: 'friendly',
    });
    await click(row('persona', 'price-watcher', '[data-part=persona-edit]'));
    await click('[data-part=persona-form] [data-part=remove]');
    expect(kept.value.personas.some(({ id }) => id === 'price-watcher')).toBe(false);
    expect(kept.value.opportunities.some(({ when }) => when.persona === 'price-watcher')).toBe(false);
  });
});

describe('follow-ups', () => {
  it('are switched off and set to other days', async () => {
    const { click, set, settle, kept, row, find } = await open();
    await set(row('ladder-step', 'feedback', '[data-part=ladder-days]'), '10');
    await click(row('ladder-on', 'education'));
    await settle();
    const steps = Object.fromEntries(kept.value.ladder.map((step) => [step.rule, step]));
    expect(steps.feedback).toMatchObject({ on: true, after: 10, value: 35 });
    expect(steps.education).toMatchObject({ on: false, after: 21 });
    expect(find<HTMLInputElement>(row('ladder-step', 'education', '[data-part=ladder-days]')).disabled).toBe(true);
  });

  it('keep what they were where a number is none', async () => {
    const { set, settle, find, row, background } = await open();
    const days = row('ladder-step', 'feedback', '[data-part=ladder-days]');
    await set(days, '1000');
    await settle();
    expect(find<HTMLInputElement>(days).value).toBe('14');
    expect(background.inputsOf('saveJourney')).toEqual([]);
  });

  it('keep in touch by tag and by stage, and count the months until somebody is dormant', async () => {
    const { click, type, set, settle, kept, row } = await open();
    await click('[data-part=interval-add]');
    await type('[data-part=interval-tag]', 'press');
    await type('[data-part=interval-every]', '21');
    await click('[data-part=interval-form] [data-part=save]');
    await set(row('interval', 'post-purchase', '[data-part=interval-days]'), '120');
    await settle();
    await click(row('interval', 'vip', '[data-part=interval-remove]'));
    await set('[data-part=dormancy]', '6');
    await settle();
    expect(kept.value.keepInTouch).toEqual([
      { stage: '', tag: 'partner', everyDays: 60 },
      { stage: '', tag: 'press', everyDays: 21 },
      { stage: 'awareness', tag: '', everyDays: 60 },
      { stage: 'consideration', tag: '', everyDays: 30 },
      { stage: 'post-purchase', tag: '', everyDays: 120 },
    ]);
    expect(kept.value.dormantAfterMonths).toBe(6);
  });
});

describe('a file', () => {
  it('is handed on whole', async () => {
    const { click } = await open(mine);
    saved.length = 0;
    await click('[data-part=journey-export]');
    expect(saved[0]?.name).toMatch(/^waymark-journey-mine-\d{4}-\d\d-\d\d\.json$/);
    expect(readJourneyFile((await saved[0]?.content.text()) ?? '')).toEqual({ definition: mine, problem: null });
  });

  it('is shown before it is brought in', async () => {
    const { choose, text, click, background, kept } = await open();
    await choose(writeJourney({ ...mine, id: 'friend', name: 'As a friend does it' }));
    expect(text('[data-part=journey-preview]')).toContain('As a friend does it');
    expect(text('[data-part=journey-preview]')).toContain('Awareness → Consideration → Purchase → Post-purchase');
    expect(text('[data-part=journey-preview]')).toContain('It joins the others');
    expect(background.inputsOf('saveJourney')).toEqual([]);
    await click('[data-part=journey-bring]');
    expect(kept.value.id).toBe('friend');
    expect(text('[data-part=toast]')).toContain('“As a friend does it” is brought in.');
  });

  it.each([
    [defaultJourney, 'It takes the place of the journey that is in use.'],
    [{ ...mine, name: 'New' }, 'It takes the place of “Our own way”.'],
  ])('says what it takes the place of: %#', async (journey, said) => {
    const { choose, text } = await open();
    await choose(writeJourney(journey));
    expect(text('[data-part=journey-preview]')).toContain(said);
  });

  it.each([
    ['{', 'look at line 1, column 2'],
    ['{"format": "waymark-words", "version": 1}', 'This is not a journey from Waymark.'],
    [writeJourney({ ...mine, kinds: [] }), 'This does not fit: 0. Look at kinds.'],
    [
      writeJourney({ ...mine, keepInTouch: [{ stage: 'nowhere', tag: '', everyDays: 3 }] }),
      'There is no stage “nowhere”: look at keepInTouch[0].stage.',
    ],
  ])('that does not fit is refused with its place: %#', async (content, said) => {
    const { choose, text, all } = await open();
    await choose(content);
    expect(text('[data-part=trouble]')).toContain(said);
    expect(all('[data-part=journey-preview]')).toHaveLength(0);
  });
});
