import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Result } from '../../utils/messaging/result';
import { EditForm } from '../ui/edit-form';
import { Field } from '../ui/field';
import { useTyped } from '../ui/use-typed';
import { useWords } from '../ui/words';
import { useAct } from './desk';

interface NotedFormProps {
  /** What it is: "goal". */
  readonly part: string;
  /** Its words as they are; '' for something new. */
  readonly text: string;
  /** Null: it is to be added. */
  readonly id: string | null;
  readonly newTitle: string;
  readonly label: string;
  readonly save: (text: string) => Promise<Result<unknown>>;
  readonly remove: (id: string) => Promise<Result<unknown>>;
  readonly onClose: () => void;
  /** The other fields. */
  readonly children: ComponentChildren;
}

/** Something to note of a customer in a few words, which it can't do without; saved and removed with an undo. */
export function NotedForm({ part, text, id, newTitle, label, save, remove, onClose, children }: NotedFormProps) {
  const { t } = useWords();
  const act = useAct();
  const [written, setWritten] = useTyped(text);
  const [isAsked, setAsked] = useState(false);
  const words = written.trim();
  return (
    <EditForm
      title={id ? t('lineEditTitle', text) : newTitle}
      part={`${part}-form`}
      onSave={() => {
        setAsked(true);
        if (words === '') return false;
        return act(save(words), { done: t(id ? 'changedSaid' : 'addedSaid', words), undo: 'journal' });
      }}
      onClose={onClose}
      onRemove={id ? () => act(remove(id), { done: t('removedSaid', text), undo: 'journal' }) : undefined}
    >
      <Field
        label={label}
        name="text"
        value={written}
        onChange={setWritten}
        error={isAsked && words === '' ? t('goalTextMissing') : ''}
      />
      {children}
    </EditForm>
  );
}
