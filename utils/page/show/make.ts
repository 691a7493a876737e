interface Traits {
  readonly class?: string;
  readonly text?: string;
  readonly label?: string;
  readonly role?: string;
  /** A name by which tests find it. */
  readonly part?: string;
  /** For real clicks and keys only. */
  readonly press?: (byKeyboard: boolean) => void;
}

/** One element of ours with what is in it. Text is only ever set as text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  traits: Traits = {},
  ...inside: readonly (Node | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (traits.class) element.className = traits.class;
  if (traits.text !== undefined) element.textContent = traits.text;
  if (traits.label) element.setAttribute('aria-label', traits.label);
  if (traits.part) element.dataset.part = traits.part;
  if (traits.role) element.setAttribute('role', traits.role);
  const { press } = traits;
  if (press) {
    element.setAttribute('type', 'button');
    element.addEventListener('click', (event: Event) => {
      if (event.isTrusted) press((event as UIEvent).detail === 0);
    });
  }
  element.append(...inside.filter((node) => node !== null));
  return element;
}
