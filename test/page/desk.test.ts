import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { openDesk } from '../../utils/page/desk';
import type { Page } from '../../utils/page/page';
import type { Composer } from '../../utils/sites/site';

/** A compose window, and a desk whose view looks at the editor again whenever something is said, as the real one does. */
function openAt() {
  const document = new Window().document as unknown as Document;
  document.body.innerHTML = '<form><div contenteditable="true">Dear Bob,</div></form>';
  const root = document.querySelector('form')!;
  const element = root.querySelector('div')!;
  const composer = {
    id: 'c1',
    root,
    subject: () => '',
    to: () => [],
    cc: () => [],
    bcc: () => [],
    from: () => undefined,
    replyTo: () => undefined,
    editor: () => ({ kind: 'rich', element }),
  };
  const call = async () => ({ ok: true, value: { findings: [], isSilent: false } });
  const page = { signal: new AbortController().signal, line: { call }, files: { read: () => [], again() {} } };
  const seen = { bound: 0, said: 0 };
  const desk = openDesk(
    page as unknown as Page,
    composer as unknown as Composer,
    () => {
      seen.bound += 1;
    },
    () => {
      seen.said += 1;
      if (seen.said < 100) desk.editor();
    },
  );
  return { desk, root, body: document.body, seen };
}

it('binds an editor once, however often it is asked for', async () => {
  const { desk, seen } = openAt();
  expect(desk.editor()).toBe(desk.editor());
  expect(await desk.check()).toMatchObject({ findings: [] });
  expect(seen).toEqual({ bound: 1, said: 1 });
});

it('once the window has left the page there is no editor, and nothing is said over and over', async () => {
  const { desk, root, seen } = openAt();
  await desk.check();
  root.remove();
  expect(desk.editor()).toBeNull();
  expect(desk.read()).toBeNull();
  expect(seen).toEqual({ bound: 1, said: 1 });
});

it('an answer that comes after the window has left is said once', async () => {
  const { desk, root, seen } = openAt();
  const answer = desk.check();
  root.remove();
  await answer;
  expect(seen).toEqual({ bound: 1, said: 1 });
});

it('a window that comes back into the page is bound again, with what was said of it', async () => {
  const { desk, root, body, seen } = openAt();
  await desk.check();
  root.remove();
  desk.editor();
  body.append(root);
  expect(desk.editor()?.root.textContent).toBe('Dear Bob,');
  expect(seen).toEqual({ bound: 2, said: 2 });
});
