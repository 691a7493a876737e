import { Keyboard } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useWords } from '../ui/words';
import './shortcuts.css';

/** A key, as the event names it, and the key of the text that says what it does. */
export type KeyShown = readonly [key: string, text: string];

interface ShortcutsProps {
  /** Each key presses the button, or goes to the field, that says so with `aria-keyshortcuts`. */
  readonly keys: readonly KeyShown[];
  /** Where there is a list to go through: by j and k, and by the arrows. */
  readonly move?: (by: 1 | -1) => void;
  readonly hint: string;
}

export const inField = 'input, textarea, select, [contenteditable]';

const steps: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

/** Single keys work neither in a field nor in a menu or dialog; Enter is that of the button that has the focus. */
function isForUs({ key, repeat }: KeyboardEvent, at: Element): boolean {
  if (at.closest(`${inField}, dialog, [role=menu], .popover-panel`)) return false;
  if (key === 'Enter') return !repeat && !at.closest('button, a, summary');
  // What scrolls by itself goes on scrolling.
  return key.startsWith('Arrow') ? !at.closest('[tabindex="0"]') : !repeat || key in steps;
}

/** Single keys for what stands on the screen, and the button that shows them. */
export function Shortcuts({ keys, move, hint }: ShortcutsProps) {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  const latest = useRef({ keys, move });
  latest.current = { keys, move };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const at = event.target instanceof Element ? event.target : document.body;
      if (!isForUs(event, at)) return;
      const { keys, move } = latest.current;
      const step = move && steps[event.key];
      if (!step && !keys.some(([key]) => key === event.key)) return;
      event.preventDefault();
      if (step) move(step);
      else if (event.key === '?') setShown(true);
      else press(document, event.key);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return (
    <>
      <IconButton
        icon={Keyboard}
        label={t('keysTitle')}
        aria-keyshortcuts="?"
        data-part="keys"
        onClick={() => setShown(true)}
      />
      {isShown && (
        <Dialog title={t('keysTitle')} onClose={() => setShown(false)}>
          <dl class="keys">
            {keys.map(([key, text]) => (
              <div key={key}>
                <dt>
                  <kbd>{key === 'Enter' ? '⏎' : key}</kbd>
                </dt>
                <dd>{t(text)}</dd>
              </div>
            ))}
          </dl>
          <p class="keys-hint">{t(hint)}</p>
        </Dialog>
      )}
    </>
  );
}

const withKey = (document: Document, key: string) =>
  document.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]:not(:disabled)`);

/** What stands in a folded section is unfolded first. */
function press(document: Document, key: string): void {
  const there = withKey(document, key);
  const folded = document.querySelector<HTMLElement>(`[data-keys~="${key}"] [aria-expanded="false"][data-part=fold]`);
  if (there) act(there);
  if (there || !folded) return;
  folded.click();
  // It comes with the next rendering.
  setTimeout(() => {
    const unfolded = withKey(document, key);
    if (unfolded) act(unfolded);
  });
}

/** A field is gone to, and so is a choice that only the next key makes; a button is pressed. */
function act(element: HTMLElement): void {
  element.scrollIntoView?.({ block: 'nearest' });
  element.focus();
  if (!element.matches(`${inField}, [data-focus]`)) element.click();
}
