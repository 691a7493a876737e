import { ChevronDown } from 'lucide-preact';
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { Button, type ButtonKind } from './button';
import { Icon, type LucideIcon } from './icon';
import './menu.css';
import { Popover } from './popover';

export interface MenuItem {
  readonly text: string;
  /** Said beside the text, quietly: the date that "tomorrow" is. */
  readonly aside?: string;
  readonly icon?: LucideIcon;
  readonly chosen?: () => void;
  /** Takes the place of the list: a form with more to ask. */
  readonly more?: (close: () => void) => ComponentChildren;
  readonly part?: string;
}

interface MenuProps {
  readonly text: string;
  readonly kind?: ButtonKind;
  /** In the place of the sign that says that a list will open. */
  readonly icon?: LucideIcon;
  readonly items: readonly MenuItem[];
  readonly part?: string;
  /** The key that presses its button. */
  readonly keys?: string | undefined;
  /** Without the sign that says that a list will open: where there are several in a line. */
  readonly isBare?: boolean;
  /** What the button says where its text alone would not: "State: open". */
  readonly label?: string;
}

/** A button with a list of acts. Arrow keys, Home and End move in it. */
export function Menu({ text, kind = 'quiet', icon, items, part, keys, label, isBare = false }: MenuProps) {
  const [more, setMore] = useState<MenuItem['more']>();
  return (
    <Popover
      holds="menu"
      showing={more}
      opener={(toggle, said) => (
        <Button
          kind={kind}
          icon={icon}
          {...said}
          data-part={part}
          aria-keyshortcuts={keys}
          aria-label={label}
          onClick={() => {
            setMore(undefined);
            toggle();
          }}
        >
          <span class="menu-opener">
            {text}
            {!icon && !isBare && (
              <span class="menu-sign">
                <Icon of={ChevronDown} size={12} />
              </span>
            )}
          </span>
        </Button>
      )}
    >
      {(close) =>
        more?.(close) ?? (
          <MenuList label={label ?? text} items={items} close={close} showMore={(form) => setMore(() => form)} />
        )
      }
    </Popover>
  );
}

interface MenuListProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly close: () => void;
  readonly showMore: (more: NonNullable<MenuItem['more']>) => void;
}

const MenuList = ({ label, items, close, showMore }: MenuListProps) => (
  <div class="menu" role="menu" aria-label={label} onKeyDown={moveFocus}>
    {items.map((item) => (
      <button
        type="button"
        role="menuitem"
        class="menu-item"
        key={item.text}
        tabIndex={-1}
        data-part={item.part}
        onClick={() => {
          if (item.more) return showMore(item.more);
          close();
          item.chosen?.();
        }}
      >
        {item.icon && <Icon of={item.icon} />}
        <span>{item.text}</span>
        {item.aside && <span class="menu-aside">{item.aside}</span>}
      </button>
    ))}
  </div>
);

function moveFocus(event: TargetedKeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(event.currentTarget.ownerDocument.activeElement as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[(next + items.length) % items.length]?.focus();
}
