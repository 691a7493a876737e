import type { ComponentChildren } from 'preact';
import { Icon, type LucideIcon } from '../ui/icon';
import { useWords } from '../ui/words';
import './goals.css';
import './lines.css';

interface NotedLineProps {
  /** What it is: "goal". */
  readonly part: string;
  readonly text: string;
  readonly state: string;
  /** The look of its state. */
  readonly look?: string | undefined;
  readonly icon: LucideIcon;
  readonly menu: ComponentChildren;
  readonly about: ComponentChildren;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Asked for only while the line is open. */
  readonly form: () => ComponentChildren;
}

/** One thing that was noted of a customer: its words open the form for it, its state stands beside. */
export function NotedLine(props: NotedLineProps) {
  const { part, text, state, look, icon, menu, about, isOpen, onOpen, form } = props;
  const { t } = useWords();
  return (
    <li class={look ? `goal ${look}` : 'goal'} data-part={part} data-state={state}>
      <Icon of={icon} />
      <span class="lines-title">
        <button
          type="button"
          class="lines-open"
          aria-expanded={isOpen}
          title={t('lineEditTitle', text)}
          data-part={`edit-${part}`}
          dir="auto"
          onClick={() => onOpen(!isOpen)}
        >
          {text}
        </button>
      </span>
      {menu}
      <p class="lines-note">{about}</p>
      {isOpen && <div class="lines-form">{form()}</div>}
    </li>
  );
}
