export const one = <E extends Element = HTMLElement>(root: ParentNode, selector: string): E | null =>
  root.querySelector<E>(selector);

export const all = <E extends Element = HTMLElement>(root: ParentNode, selector: string): readonly E[] => [
  ...root.querySelectorAll<E>(selector),
];
