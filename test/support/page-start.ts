import type { Draft } from '../../utils/domain/model/draft';
import type { Finding } from '../../utils/domain/model/finding';
import { defaultPlacement } from '../../utils/domain/model/settings';
import type { PageCommand } from '../../utils/messaging/doors/tab';
import type { PageMessages } from '../../utils/page/messages';
import { startPage } from '../../utils/page/start';
import type { Translate } from '../../utils/platform';
import type { Site } from '../../utils/sites/site';
import { plainSite } from './plain-site';

interface World {
  calls: { name: string; input: unknown; at: number }[];
  background: { after?: number | null; broken?: boolean; accountOff?: boolean };
  orphan: boolean;
  command?: (command: PageCommand) => void;
}
const world = globalThis as unknown as World;

const ok = <T>(value: T) => ({ ok: true as const, value });
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Greeting Bob is wrong here, and a mail that speaks of Carl is worth a look. */
function check({ body: { text } }: Draft): Finding[] {
  const at = (word: string, rule: Finding['rule'], severity: Finding['severity'], fix: string): Finding[] => {
    const start = text.indexOf(word);
    if (start < 0) return [];
    const end = start + word.length;
    const reason = {
      code: rule === 'wrong-name' ? 'wrongName' : 'misspeltName',
      params: { greeted: word, to: ['Anna'], right: fix },
    };
    return [{ rule, severity, where: 'body', start, end, text: word, reason, fixes: [{ start, end, text: fix }] }];
  };
  return [...at('Bob', 'wrong-name', 'stop', 'Anna'), ...at('Carl', 'misspelt-name', 'warn', 'Karl')];
}

async function answer(name: string, input: unknown) {
  world.calls.push({ name, input, at: performance.now() });
  const { after = 5, broken, accountOff = false } = world.background;
  if (broken) return { ok: false as const, error: { code: 'noAnswer', params: {} } };
  if (name === 'seePage') return ok({ placement: { ...defaultPlacement, collapsed: true }, accountOff });
  if (name !== 'checkDraft') return ok(null);
  if (after === null) return new Promise(() => {});
  const findings = check((input as { draft: Draft }).draft);
  await wait(after);
  world.calls.push({ name: 'checked', input, at: performance.now() });
  return ok({ composeId: 'c1', findings });
}

/** Starts the page code in a plain page, with a background that the test rules by `window.background`. */
export function start(words: Record<string, { message: string }>, site: Site = plainSite): () => void {
  const t: Translate = (key, ...parts) =>
    (words[key]?.message ?? '').replace(/\$(\d)/g, (_, number: string) => String(parts[Number(number) - 1] ?? ''));
  const messages: PageMessages = {
    call: answer as PageMessages['call'],
    openLink: () => ({ call: answer as PageMessages['call'], close() {} }),
    hearCommands(run) {
      world.command = run;
      return () => {
        world.command = undefined;
      };
    },
    isOrphan: () => world.orphan,
  };
  return startPage({ document, site, t, messages, sidebarUrl: null });
}
