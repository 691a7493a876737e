// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OwnWords } from '../../../components/dashboard/settings/words/own-words';
import { WorldProvider } from '../../../components/dashboard/world';
import { noWords, type OwnWords as Words } from '../../../utils/domain/model/own-words';
import { writeWords } from '../../../utils/domain/words/file';
import { done, failed } from '../../../utils/messaging/result';
import { createLoaded } from '../../../utils/state/loaded';
import { fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { settings } from '../samples';

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

async function open(given: Partial<Words> = {}, answers: Parameters<typeof fakeBackground>[0] = {}) {
  const stored = signal<Words>({ ...noWords, ...given });
  const background = fakeBackground({
    settings: () => done({ ...settings, words: stored.value }),
    changeSettings: ({ words = noWords }) => {
      stored.value = words;
      return done(null);
    },
    ...answers,
  });
  const loaded = createLoaded(() => background.call('settings', {}));
  await loaded.ask();
  mounted = await mount(
    () => (
      <WorldProvider value={world}>
        <OwnWords settings={loaded} />
      </WorldProvider>
    ),
    background,
  );
  const view = mounted;
  const inList = (list: string, name: string) => `[data-part=words][data-name=${list}] [data-part=${name}]`;
  const add = async (list: string, text: string) => {
    await view.type(inList(list, 'word-field'), text);
    await view.click(inList(list, 'word-add'));
  };
  const choose = (text: string) =>
    act(async () => {
      const input = view.find<HTMLInputElement>('[data-part=words-file]');
      Object.defineProperty(input, 'files', { value: [new File([text], 'words.json')], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  const words = () => background.inputsOf('changeSettings').map((input) => (input as { words: Words }).words);
  const shown = (list: string) => view.all(inList(list, 'word')).map((chip) => chip.textContent);
  return { ...view, background, stored, inList, add, choose, words, shown };
}

describe('own words', () => {
  it('are added one after the other, faster than they are stored', async () => {
    const { add, words, shown } = await open({ never: ['cheap'] });
    await add('never', ' as per  my last mail ');
    await add('fine', 'Nordlicht');
    expect(words()).toEqual([
      { ...noWords, never: ['cheap', 'as per my last mail'] },
      { ...noWords, never: ['cheap', 'as per my last mail'], fine: ['Nordlicht'] },
    ]);
    expect(shown('never')).toEqual(['cheap', 'as per my last mail']);
  });

  it.each([
    ['CHEAP', 'in the list already'],
    ['x'.repeat(101), 'At most 100 characters'],
    ['  ', ''],
  ])('%s is not added, and the reason is said', async (text, reason) => {
    const { add, words, text: read, inList, type } = await open({ never: ['cheap'] });
    await add('never', text);
    expect(words()).toEqual([]);
    const note = '[data-part=words][data-name=never] .field-error';
    expect(read(note)).toContain(reason);
    await type(inList('never', 'word-field'), 'other');
    expect(read(note)).toBe('');
  });

  it('are removed with an undo, and the focus stays near', async () => {
    const { click, inList, shown, words, find, stored } = await open({ fine: ['a', 'b', 'c'] });
    await click(inList('fine', 'word-remove'));
    expect(shown('fine')).toEqual(['b', 'c']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove “b”');
    await vi.waitFor(() => find('[data-part=undo]'));
    await click('[data-part=undo]');
    expect(words().at(-1)).toEqual({ ...noWords, fine: ['a', 'b', 'c'] });
    expect(stored.value.fine).toEqual(['a', 'b', 'c']);
  });

  it('go back to what is stored when they can not be saved', async () => {
    const { add, shown, text } = await open({}, { changeSettings: () => failed('diskFull') });
    await add('never', 'cheap');
    await vi.waitFor(() => expect(text('[data-part=toast]')).not.toBe(''));
    expect(shown('never')).toEqual([]);
  });

  it('show markup as text', async () => {
    const { shown, all } = await open({ companies: ['<img src=x>'] });
    expect(shown('companies')).toEqual(['<img src=x>']);
    expect(all('img')).toEqual([]);
  });
});

describe('a file of own words', () => {
  const theirs: Words = { ...noWords, never: ['cheap', 'new'], colleagues: ['Jo'] };

  it('is what they are, and no more', async () => {
    const { click } = await open({ never: ['cheap'] });
    await click('[data-part=words-save]');
    const { name, content } = saved.at(-1)!;
    expect(name).toBe('waymark-words-2026-11-21.json');
    expect(JSON.parse(await content.text())).toEqual({
      format: 'waymark-words',
      version: 1,
      ...noWords,
      never: ['cheap'],
    });
  });

  it.each([
    ['words-join', { ...noWords, never: ['mine', 'cheap', 'new'], colleagues: ['Jo'] }],
    ['words-replace', theirs],
  ])('changes nothing before %s, and is taken back', async (part, expected) => {
    const { choose, click, words, find, text, all } = await open({ never: ['mine', 'cheap'] });
    await choose(writeWords(theirs));
    expect(words()).toEqual([]);
    const never = [...find('[data-name=never] th').parentElement!.querySelectorAll('td')].map(
      (cell) => cell.textContent,
    );
    expect(never, 'new, there already, only here').toEqual(['1', '1', '1']);
    await click(`[data-part=${part}]`);
    await vi.waitFor(() => expect(words()).toEqual([expected]));
    await vi.waitFor(() => expect(all('[data-part=words-preview]')).toEqual([]));
    expect(text('[data-part=toast]')).toContain('Your words are changed.');
    await click('[data-part=undo]');
    expect(words().at(-1)).toEqual({ ...noWords, never: ['mine', 'cheap'] });
  });

  it('names each of its faults and where it stands', async () => {
    const { choose, text } = await open();
    await choose(JSON.stringify({ format: 'waymark-words', version: 1, fine: ['a', 7, 'A'], odd: [] }));
    expect(text('[data-part=words-faults]')).toBe(
      'Left out of this file: 3“Always fine”, place 2: this is not text.“Always fine”, place 3: “A” stands there twice.There is no list named “odd”.',
    );
  });

  it('that says nothing new offers nothing', async () => {
    const { choose, all, text } = await open(theirs);
    await choose(writeWords(theirs));
    expect(all('[data-part=words-join], [data-part=words-replace]')).toEqual([]);
    expect(text('[data-part=words-preview]')).toContain('what is here already');
  });

  it('that is too much together can only take the place of mine', async () => {
    const { choose, all, text } = await open({ fine: Array.from({ length: 999 }, (_, i) => `mine ${i}`) });
    await choose(writeWords({ ...noWords, fine: ['one', 'two'] }));
    expect(all('[data-part=words-join]')).toEqual([]);
    expect(all('[data-part=words-replace]')).toHaveLength(1);
    expect(text('[data-part=words-preview]')).toContain('“Always fine” would grow too long');
  });

  it('that is none is refused', async () => {
    const { choose, text } = await open();
    await choose('{"format": ');
    expect(text('[data-part=trouble]')).toContain('line 1, column 12');
  });
});
