// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Dialog } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Menu } from '../../../components/ui/menu';
import { Rail } from '../../../components/ui/rail';
import { Silence } from '../../../components/ui/silence';
import { Spinner } from '../../../components/ui/spinner';
import { Switch } from '../../../components/ui/switch';
import { createToasts, ToastRegion } from '../../../components/ui/toast';
import { type Mounted, mount } from '../mount';

let page: Mounted;
afterEach(() => page.unmount());
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
const focused = () => document.activeElement?.textContent;

describe('Menu', () => {
  const chosen = vi.fn();
  beforeEach(async () => {
    chosen.mockClear();
    page = await mount(() => (
      <Menu
        text="Fruit"
        items={['Apple', 'Pear', 'Plum'].map((text) => ({ text, part: text, chosen: () => chosen(text) }))}
      />
    ));
    await page.click('button');
  });

  test.each([
    [[], 'Apple', 'opens on the first'],
    [['ArrowDown'], 'Pear', 'down'],
    [['ArrowUp'], 'Plum', 'up from the first goes to the last'],
    [['End'], 'Plum', 'end'],
    [['End', 'ArrowDown'], 'Apple', 'down from the last goes to the first'],
    [['End', 'Home'], 'Apple', 'home'],
    [['x'], 'Apple', 'other keys do nothing'],
  ])('keys %j focus %s: %s', async (keys, expected) => {
    for (const key of keys) await press(key);
    expect(focused()).toBe(expected);
  });

  test('Escape closes it and gives the focus back', async () => {
    await press('Escape');
    expect(page.all('[role=menu]')).toHaveLength(0);
    expect(focused()).toBe('Fruit');
    expect(chosen).not.toHaveBeenCalled();
  });

  test('a click elsewhere closes it', async () => {
    await act(() => {
      document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    });
    expect(page.all('[role=menu]')).toHaveLength(0);
  });

  test('choosing acts once and closes', async () => {
    await page.click('[data-part=Pear]');
    expect(chosen.mock.calls).toEqual([['Pear']]);
    expect(page.all('[role=menu]')).toHaveLength(0);
  });
});

describe('Toast', () => {
  const toasts = createToasts();
  beforeEach(async () => {
    vi.useFakeTimers();
    page = await mount(() => <ToastRegion toasts={toasts} />);
  });
  afterEach(() => {
    toasts.hide();
    vi.useRealTimers();
  });
  const shown = () => page.text('.toast span');

  test('stands in a polite live region that is there before it', async () => {
    expect(page.find('[role=status]').getAttribute('aria-live')).toBe('polite');
    expect(shown()).toBe('');
  });

  test('goes by itself after eight seconds, not before', async () => {
    await act(() => toasts.show({ text: 'Done' }));
    expect(shown()).toBe('Done');
    await pass(7_900);
    expect(shown()).toBe('Done');
    await pass(200);
    expect(shown()).toBe('');
  });

  test('a second one gets its own time', async () => {
    await act(() => toasts.show({ text: 'One' }));
    await pass(7_000);
    await act(() => toasts.show({ text: 'Two' }));
    await pass(2_000);
    expect(shown()).toBe('Two');
  });

  test('Undo runs once and hides it', async () => {
    const undo = vi.fn();
    await act(() => toasts.show({ text: 'Done', undo }));
    await page.click('[data-part=undo]');
    expect(undo).toHaveBeenCalledOnce();
    expect(shown()).toBe('');
  });
});

test('Spinner says nothing for 300 ms', async () => {
  vi.useFakeTimers();
  page = await mount(() => <Spinner />);
  await pass(290);
  expect(page.text('.spinner')).toBe('');
  await pass(20);
  expect(page.text('.spinner')).not.toBe('');
  vi.useRealTimers();
});

describe('Switch', () => {
  const input = () => page.find<HTMLInputElement>('input');
  let answer: (isDone: boolean) => void;
  const asked = vi.fn((_: boolean) => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    answer = resolve;
    return promise;
  });
  const answers = (isDone: boolean, how = answer) => act(async () => how(isDone));
  const stored = signal(false);
  const View = () => <Switch text="On" isOn={stored.value} onSwitch={asked} />;
  beforeEach(async () => {
    vi.useFakeTimers();
    asked.mockClear();
    stored.value = false;
    page = await mount(() => <View />);
    await page.click('input');
  });
  afterEach(() => vi.useRealTimers());

  test('shows what was asked for until it is stored', async () => {
    expect(asked.mock.calls).toEqual([[true]]);
    expect(input().checked).toBe(true);
    await answers(true);
    expect(input().checked, 'saved, and not told of yet').toBe(true);
    await act(() => {
      stored.value = true;
    });
    expect(input().checked).toBe(true);
    await act(() => {
      stored.value = false;
    });
    expect(input().checked, 'what is stored counts again').toBe(false);
  });

  test('goes back when it could not be done', async () => {
    await answers(false);
    expect(input().checked).toBe(false);
    expect(input().getAttribute('aria-checked')).toBe('false');
  });

  test('goes back when it was said to be done and never was', async () => {
    await answers(true);
    await pass(3_000);
    expect(input().checked).toBe(false);
  });

  test('the last wish counts, whatever comes of an earlier one', async () => {
    const first = answer;
    await page.click('input');
    expect(asked.mock.calls).toEqual([[true], [false]]);
    await answers(false, first);
    expect(input().checked).toBe(false);
    await answers(true);
    expect(input().checked).toBe(false);
  });
});

test('Field ties its label and its error to the input', async () => {
  page = await mount(() => <Field label="Name" value="" onChange={() => undefined} error="A name is needed." />);
  const input = page.find<HTMLInputElement>('input');
  expect(page.find<HTMLLabelElement>('label').htmlFor).toBe(input.id);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(page.text(`#${CSS.escape(input.getAttribute('aria-describedby') ?? '')}`)).toBe('A name is needed.');
});

test('Dialog closes by its button and by Escape, and says its title', async () => {
  const closed = vi.fn();
  page = await mount(() => (
    <Dialog title="Sure" onClose={closed}>
      Text
    </Dialog>
  ));
  const dialog = page.find<HTMLDialogElement>('dialog');
  expect(dialog.open).toBe(true);
  expect(page.text(`#${CSS.escape(dialog.getAttribute('aria-labelledby') ?? '')}`)).toBe('Sure');
  await page.click('.icon-button');
  dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(closed).toHaveBeenCalledTimes(2);
});

describe('Rail', () => {
  const names = (...texts: readonly string[]) => texts.map((text, at) => ({ id: `s${at}`, text, hint: `To ${text}` }));
  test.each([
    [names('Awareness', 'Consideration', 'Purchase', 'Post-purchase'), false, 'the usual ones have room'],
    [names('A', 'B', 'C', 'D', 'E', 'F', 'G'), false, 'many short ones, too'],
    [names(...Array.from({ length: 9 }, (_, at) => `Milestone ${at}`)), true, 'too many'],
    [names('Kontaktaufnahme', 'Angebotsverhandlung', 'Vertragsunterzeichnung'), true, 'too long'],
  ])('%o: only the present name is shown: %s (%s)', async (stops, isLong) => {
    const moved = vi.fn();
    page = await mount(() => <Rail label="Way" stops={stops} at="s1" note="2 days" onMove={moved} />);
    expect(page.all('.rail-here').map((line) => line.textContent)).toEqual(isLong ? [`${stops[1]?.text} 2 days`] : []);
    expect(page.all('.rail-name').map((name) => name.textContent)).toEqual(stops.map(({ text }) => text));
    await page.click('button[data-stage=s2]');
    expect(moved).toHaveBeenCalledWith('s2');
  });
});

describe('Silence', () => {
  test('is told of, with the way out of it, for as long as it lasts', async () => {
    const silent = signal(false);
    const restart = vi.fn();
    page = await mount(() => <Silence silent={silent} restart={restart} />);
    expect(document.body.textContent).not.toContain('does not answer');
    await act(() => {
      silent.value = true;
    });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Waymark does not answer');
    await page.click('[data-part=silence] button');
    expect(restart).toHaveBeenCalledOnce();
    await act(() => {
      silent.value = false;
    });
    expect(document.body.textContent).not.toContain('does not answer');
  });
});
