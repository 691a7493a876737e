import type { Finding } from '../domain/model/finding';
import type { Person } from '../domain/model/person';
import type { Desk } from './desk';
import { applyFix } from './fix';
import type { Page } from './page';
import { type OpenCard, showCard } from './show/card';

/** The card at a finding, one at a time, and what its buttons do. */
export interface Cards {
  open(finding: Finding, at: DOMRect, origin: HTMLElement | null): void;
  close(): void;
  current(): OpenCard | null;
  ignoreOnce(finding: Finding): void;
}

/** Longer words are hardly ever written again. */
const isPhrase = (text: string): boolean => text.trim() !== '' && text.length <= 200;

const named = (people: readonly Person[]): string => people.map((person) => person.name || person.email).join(', ');

export function openCards(page: Page, desk: Desk): Cards {
  let card: OpenCard | null = null;

  /** Asked again, so that the sidebar, too, forgets what is not to be said any more. */
  function ignoreOnce(finding: Finding): void {
    desk.ignoreOnce(finding);
    void desk.check().then(() => {
      // Whose name it is, we are not told: the background keeps in mind which ones were meant.
      if (finding.reason.code === 'otherCustomerElsewhere') desk.rememberedElsewhere(finding);
    });
  }

  function ignore(finding: Finding, scope: 'person' | 'rule', emails: readonly string[], phrase: string): void {
    desk.ignoreOnce(finding);
    void page.messages.call('ignoreFinding', { rule: finding.rule, scope, emails, phrase }).then((result) => {
      if (result.ok) desk.rememberedElsewhere(finding);
      void desk.check();
    });
  }

  return {
    ignoreOnce,
    current: () => card,
    close: () => card?.close(),
    open(finding, at, origin) {
      card?.close();
      const { to, cc, bcc } = desk.result()?.draft ?? { to: [], cc: [], bcc: [] };
      const people = [...to, ...cc, ...bcc].filter((person) => person.email !== '');
      const emails = people.map((person) => person.email);
      const send = desk.composer().sendControls()[0]?.getBoundingClientRect() ?? null;
      const choices = {
        fix(index: number) {
          applyFix(desk, finding, index);
          void desk.check();
        },
        ignoreOnce: () => ignoreOnce(finding),
        ignoreForPerson:
          people.length > 0 ? { name: named(people), run: () => ignore(finding, 'person', emails, '') } : null,
        ignorePhrase: isPhrase(finding.text) ? () => ignore(finding, 'rule', [], finding.text) : null,
        ignoreRule: () => ignore(finding, 'rule', [], ''),
      };
      card = showCard(page.layer, page.t, finding, at, send, origin, choices, () => {
        card = null;
      });
    },
  };
}
