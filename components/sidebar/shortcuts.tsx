import { Keyboard } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { IconButton } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useWords } from '../ui/words';
import './shortcuts.css';

/** Each key presses the button, or goes to the field, that says so with `aria-keyshortcuts`. */
const keys = [
  ['w', 'keyWrite'],
  ['d', 'keyDone'],
  ['s', 'keySnooze'],
  ['c', 'keyCall'],
  ['m', 'keyMeeting'],
  ['a', 'keyAdd'],
  ['/', 'keyFind'],
  ['f', 'keyFeedback'],
  ['p', 'keyPlaybook'],
  ['n', 'keyNote'],
  ['u', 'keyUndo'],
  ['?', 'keyHelp'],
] as const;

export const inField = 'input, textarea, select, [contenteditable]';

/** Single keys work while the focus is in the sidebar, and neither in a field nor in a menu or dialog. */
export function Shortcuts() {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const at = event.target instanceof Element ? event.target : document.body;
      if (at.closest(`${inField}, dialog, [role=menu], .popover-panel`)) return;
      if (!keys.some(([key]) => key === event.key) || event.repeat) return;
      event.preventDefault();
      if (event.key === '?') setShown(true);
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
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t(text)}</dd>
              </div>
            ))}
          </dl>
          <p class="keys-hint">{t('keysHint')}</p>
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
