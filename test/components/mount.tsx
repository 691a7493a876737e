import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { DeskProvider } from '../../components/customer/desk';
import { createToasts, ToastRegion } from '../../components/ui/toast';
import { WordsProvider } from '../../components/ui/words';
import { type FakeBackground, fakeBackground } from './fake-background';
import { now, zone } from './samples';
import { words } from './words';

export interface Mounted {
  readonly root: HTMLElement;
  readonly background: FakeBackground;
  /** The visible text of the first element that matches, '' without one. */
  text(selector: string): string;
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  all(selector: string): readonly HTMLElement[];
  click(selector: string): Promise<void>;
  type(selector: string, value: string): Promise<void>;
  unmount(): void;
}

/** Puts a view on the page, in its surroundings. */
export async function mount(
  view: (background: FakeBackground) => ComponentChildren,
  background = fakeBackground(),
): Promise<Mounted> {
  const root = document.body.appendChild(document.createElement('div'));
  const toasts = createToasts();
  await act(() =>
    render(
      <WordsProvider value={words}>
        <DeskProvider value={{ background, toasts, now: () => now, zone }}>
          {view(background)}
          <ToastRegion toasts={toasts} />
        </DeskProvider>
      </WordsProvider>,
      root,
    ),
  );
  const find = <E extends HTMLElement>(selector: string): E => {
    const element = root.querySelector<E>(selector);
    if (!element) throw new Error(`Nothing matches ${selector} in ${root.innerHTML}`);
    return element;
  };
  return {
    root,
    background,
    find,
    text: (selector) => root.querySelector(selector)?.textContent ?? '',
    all: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    click: (selector) => act(() => find(selector).click()),
    type: (selector, value) =>
      act(() => {
        const field = find<HTMLInputElement>(selector);
        field.value = value;
        field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
      }),
    unmount() {
      render(null, root);
      root.remove();
    },
  };
}
