import { Icon, type LucideIcon } from './icon';

/** The way to an address outside of us, in a tab of its own. */
export function LinkButton({
  part,
  icon,
  text,
  address,
  keys,
}: {
  part: string;
  icon: LucideIcon;
  text: string;
  address: string;
  keys?: string | undefined;
}) {
  return (
    <a
      class="button button-quiet"
      href={address}
      target="_blank"
      rel="noreferrer"
      aria-keyshortcuts={keys}
      data-part={part}
    >
      <Icon of={icon} />
      <span class="button-text">{text}</span>
    </a>
  );
}
