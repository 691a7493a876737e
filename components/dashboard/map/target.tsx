import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';

/** Of all that can be chosen in a drawing one has the place in the order of Tab; arrow keys go from one to the next. */
interface Roving {
  readonly current: string;
  readonly reach: (id: string) => void;
}

const RovingContext = createContext<Roving>({ current: '', reach: () => undefined });

interface TargetsProps {
  /** The one that Tab comes to first. */
  readonly first: string;
  readonly children: ComponentChildren;
}

export function Targets({ first, children }: TargetsProps) {
  const [reached, reach] = useState('');
  const current = reached || first;
  const roving = useMemo(() => ({ current, reach }), [current]);
  return <RovingContext.Provider value={roving}>{children}</RovingContext.Provider>;
}

/** For the drawing around them. */
export function moveAmongTargets(event: KeyboardEvent & { readonly currentTarget: Element }): void {
  const all = [...event.currentTarget.querySelectorAll<SVGElement>('[data-target]')];
  const at = all.indexOf(event.currentTarget.ownerDocument.activeElement as SVGElement);
  if (at < 0) return;
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const onward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  const to = { [onward]: at + 1, ArrowDown: at + 1, [back]: at - 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[
    event.key
  ];
  if (to === undefined) return;
  event.preventDefault();
  const next = all[(to + all.length) % all.length];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

interface TargetProps {
  readonly id: string;
  /** All that it shows, in words. */
  readonly label: string;
  readonly part: string;
  /** Where it leads, or what it does. */
  readonly to: string | (() => void);
  readonly children: ComponentChildren;
}

/** Something in a drawing that can be chosen, by pointer and by key. */
export function Target({ id, label, part, to, children }: TargetProps) {
  const { current, reach } = useContext(RovingContext);
  const shared = {
    class: 'map-target',
    // Names of attributes keep their case in a drawing.
    tabindex: id === current ? 0 : -1,
    'data-target': id,
    'data-part': part,
    onFocus: () => reach(id),
  };
  if (typeof to === 'string')
    return (
      // Its name is the title: one beside the words that it shows would have to repeat them.
      <a {...shared} href={to}>
        <title>{label}</title>
        {children}
      </a>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons
    <g
      {...shared}
      role="button"
      aria-label={label}
      onClick={to}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        to();
      }}
    >
      <title>{label}</title>
      {children}
    </g>
  );
}
