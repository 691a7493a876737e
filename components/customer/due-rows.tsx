import { ChevronDown } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Output } from '../../utils/messaging/protocol';
import { followUpWords } from '../../utils/wording/follow-up';
import { Face } from '../ui/face';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';
import { ByTheHour } from './by-the-hour';
import './due-rows.css';
import { FollowUpCard } from './follow-up-card';

export type DueItem = Output<'dueNow'>[number];

interface DueRowsProps {
  readonly items: readonly DueItem[];
  /** Of which follow-up the card is shown. */
  readonly open: string;
  readonly onOpen: (id: string) => void;
  /** The open one is the one thing to do next. */
  readonly hasMain: boolean;
  readonly whose: (item: DueItem) => ComponentChildren;
  readonly mail?: (item: DueItem) => ComponentChildren;
  readonly more?: (item: DueItem) => ComponentChildren;
  /** Why now, in the rows that are not open, too: where there is room. */
  readonly hasReasons?: boolean;
  readonly part?: string;
}

/** Who is waiting, the most pressing first. One is open at a time, and the keys are its. */
export const DueRows = ({ items, open, onOpen, hasMain, whose, mail, more, hasReasons, part }: DueRowsProps) => (
  <ul class="due-rows" data-part={part}>
    {items.map((item) => {
      const { id, rule } = item.followUp;
      return (
        <li key={id} tabIndex={-1} data-part="due-item" data-rule={rule} data-row={id}>
          {id === open ? (
            <FollowUpCard
              followUp={item.followUp}
              main={hasMain}
              whose={whose(item)}
              mail={mail?.(item)}
              more={more?.(item)}
              hasKeys
            />
          ) : (
            <Row item={item} hasReason={hasReasons} onOpen={() => onOpen(id)} />
          )}
        </li>
      );
    })}
  </ul>
);

interface RowProps {
  readonly item: DueItem;
  readonly hasReason: boolean | undefined;
  readonly onOpen: () => void;
}

function Row({ item: { followUp, customer }, hasReason = false, onOpen }: RowProps) {
  const { t } = useWords();
  const { title, reason } = followUpWords(followUp, t);
  return (
    <button
      type="button"
      class="due-row"
      data-part="due-row"
      data-rule={followUp.rule}
      aria-expanded={false}
      onClick={onOpen}
    >
      <Face name={customer.name} size={28} />
      <span>
        <small>{customer.name}</small>
        <span>{title}</span>
        {hasReason && <small data-part="follow-up-reason">{reason}</small>}
        {followUp.dueAt !== undefined && <ByTheHour dueAt={followUp.dueAt} />}
      </span>
      <Icon of={ChevronDown} />
    </button>
  );
}
