import { FileUp } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../ui/icon';
import './file-drop.css';

interface FileDropProps {
  readonly text: string;
  readonly hint: string;
  /** Of file inputs: ".csv,text/csv". */
  readonly accept: string;
  readonly part: string;
  readonly onFile: (file: File) => void;
}

/** Choose a file, or let one fall. */
export function FileDrop({ text, hint, accept, part, onFile }: FileDropProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  return (
    <label
      class={`file-drop${isOver ? ' file-drop-over' : ''}`}
      for={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Icon of={FileUp} size={24} />
      <strong>{text}</strong>
      <span>{hint}</span>
      <input
        id={id}
        type="file"
        class="out-of-sight"
        accept={accept}
        data-part={part}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
