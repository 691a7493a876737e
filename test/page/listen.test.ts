// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Hook, openHook } from '../../utils/page/hook';
import { listen } from '../../utils/page/listen';

let hook: Hook;
let seen: string[];
let isOrphan: boolean;
beforeEach(() => {
  hook = openHook({});
  seen = [];
  isOrphan = false;
  hook.see = (event) => {
    seen.push(event.type);
    return (event.target as Element).id === 'ours' ? 'ours' : undefined;
  };
  document.body.innerHTML = '<textarea></textarea><input><button></button><button id="ours"></button>';
  listen(window as unknown as Window, hook, () => isOrphan);
});
afterEach(() => hook.leaving.abort());

type How = KeyboardEventInit & { readonly in?: string; readonly isTrusted?: boolean };

function press(key: string, { in: selector = 'textarea', isTrusted = true, ...modifiers }: How = {}): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    const event = new KeyboardEvent(type, { key, bubbles: true, ...modifiers });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    document.querySelector(selector)!.dispatchEvent(event);
  }
}

describe('keys are heard before the page hears them', () => {
  it.each([
    ['Enter', {}],
    [' ', { in: 'button' }],
    [' ', { in: 'input' }],
    ['s', { altKey: true }],
    ['b', { ctrlKey: true }],
    ['b', { metaKey: true }],
  ])('%j %j: whole', (key, modifiers) => {
    press(key, modifiers);
    expect(seen).toEqual(['keydown', 'keypress', 'keyup']);
  });

  it('a letter: its beginning alone, also after a key that was heard whole', () => {
    press('a');
    press('Enter');
    press('b');
    press(' ');
    expect(seen).toEqual(['keydown', 'keydown', 'keypress', 'keyup', 'keydown', 'keydown']);
  });

  it('a letter in something of ours: whole', () => {
    press('a', { in: '#ours' });
    expect(seen).toEqual(['keydown', 'keypress', 'keyup']);
  });

  it('says where somebody presses a key, and whether it only writes', () => {
    press('a');
    expect(hook.used?.target).toBe(document.querySelector('textarea'));
    expect(hook.used?.writes).toBe(true);
    press('Enter', { ctrlKey: true });
    expect(hook.used?.writes).toBe(false);
  });

  it('what a page makes up is not heard', () => {
    press('Enter', { isTrusted: false });
    expect(seen).toEqual([]);
    expect(hook.used).toBeNull();
  });

  it('of somebody who goes on writing, it is asked now and then whether we are orphans', () => {
    let asked = 0;
    hook.leaving.abort();
    hook = openHook({});
    listen(window as unknown as Window, hook, () => {
      asked += 1;
      return false;
    });
    for (const key of 'abc') press(key);
    expect(asked, 'letters').toBe(1);
    press('Enter');
    press('Enter');
    expect(asked, 'keys that may press something').toBe(3);
  });

  it.each(['Enter', 'a'])('an orphan leaves at once: %s', (key) => {
    isOrphan = true;
    press(key);
    expect(hook.leaving.signal.reason).toBe('orphan');
    expect(seen).toEqual([]);
  });
});
