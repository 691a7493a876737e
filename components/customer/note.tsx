import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Customer } from '../../utils/domain/model/customer';
import { createTyped } from '../../utils/state/typed';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';
import './note.css';

/** What to keep in mind about a customer: saved as it is typed. */
export function Note({ customer }: { customer: Customer }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const { id, note } = customer;
  const box = useRef<HTMLTextAreaElement>(null);
  const typed = useMemo(
    () => createTyped(note, (text) => act(background.call('writeNote', { customerId: id, note: text }), { done: '' })),
    [id],
  );
  useEffect(() => typed.told(note), [note]);
  // What was typed last is not lost when another customer comes, or the page goes.
  useLayoutEffect(() => {
    const settle = () => void typed.settle();
    window.addEventListener('pagehide', settle);
    return () => {
      window.removeEventListener('pagehide', settle);
      settle();
    };
  }, [typed]);
  const text = typed.text.value;
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [text]);
  return (
    <div class="note">
      <textarea
        ref={box}
        class="field-input"
        rows={2}
        dir="auto"
        aria-label={t('noteTitle')}
        aria-keyshortcuts="n"
        placeholder={t('noteHint')}
        data-part="note"
        value={text}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onBlur={() => void typed.settle()}
      />
      <p class="note-state">
        <span role="status" data-part="note-state">
          {typed.state.value === 'saved' && t('noteSaved')}
          {typed.state.value === 'unsaved' && t('noteUnsaved')}
        </span>
        {typed.canUndo.value && (
          <Button kind="quiet" data-part="note-undo" onClick={typed.undo}>
            {t('uiUndo')}
          </Button>
        )}
      </p>
    </div>
  );
}
