import { Paperclip, X } from 'lucide-preact';
import type { AttachedFile } from '../../utils/state/practice';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';

interface AttachedFilesProps {
  readonly files: readonly AttachedFile[];
  readonly onRemove: (id: string) => void;
}

/** The files that go along, as chips. */
export function AttachedFiles({ files, onRemove }: AttachedFilesProps) {
  const { t } = useWords();
  return (
    <ul class="practice-files" aria-label={t('practiceFiles')}>
      {files.map(({ id, name, type, size }) => (
        <li
          key={id}
          class="practice-chip"
          data-part="compose-file"
          data-file-id={id}
          data-name={name}
          data-type={type}
          data-size={size}
        >
          <Icon of={Paperclip} size={12} />
          <span>{name}</span>
          <button type="button" aria-label={t('practiceRemovePerson', name)} onClick={() => onRemove(id)}>
            <Icon of={X} size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
