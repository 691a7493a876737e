import { addressKey } from '../domain/model/address';
import type { RuleId } from '../domain/model/finding';
import type { Slip } from '../domain/model/settings';
import { type DraftSeen, settleSlips } from '../domain/slips/settle';
import type { Topic } from '../messaging/protocol';
import type { World } from './world';

/** What a compose window shows, to be written down. */
export interface SlipNotice {
  readonly composeId: string;
  readonly seen: DraftSeen;
  readonly emails: readonly string[];
  readonly isPractice: boolean;
}

const day = 86_400_000;
const keptFor = 365 * day;
const most = 5_000;
/** So many dismissals of a rule for one person, and it is quiet there by itself. */
const habit = 3;

/** Writes down what became of the findings of a draft. True when something has gone quiet over it. */
export async function noteSlips(world: World, notice: SlipNotice): Promise<boolean> {
  const { store } = world;
  const { composeId, seen, emails, isPractice } = notice;
  const email = addressKey(emails[0] ?? '');
  const changed = await store.transaction(async (): Promise<readonly Topic[]> => {
    const rows = await store.slips.ofCompose(composeId);
    const { add, change } = settleSlips(rows, seen);
    const isOver = seen.end === 'sent' || seen.end === 'left';
    const changes = new Map<string, Partial<Slip>>(isOver ? rows.map(({ id }) => [id, { composeId: '' }]) : []);
    for (const { id, outcome } of change) changes.set(id, { ...changes.get(id), outcome });
    if (add.length + changes.size === 0) return [];
    const at = world.now();
    await store.slips.addMany(
      add.map(({ finding, outcome }) => ({ ...finding, at, outcome, email, composeId: isOver ? '' : composeId })),
      isPractice ? 'sample' : 'page',
    );
    await store.slips.changeMany([...changes].map(([id, changes]) => ({ id, changes })));
    if (add.length > 0) await store.slips.forget(at - keptFor, most);
    const ruleOf = new Map(rows.map(({ id, rule }) => [id, rule]));
    const dismissed = [
      ...add.filter(({ outcome }) => outcome === 'dismissed').map(({ finding }) => finding.rule),
      ...change.filter(({ outcome }) => outcome === 'dismissed').flatMap(({ id }) => ruleOf.get(id) ?? []),
    ];
    // What was dismissed in a mail to several people was said of none of them alone.
    const isQuiet = emails.length === 1 && (await becomeQuiet(world, [...new Set(dismissed)], email));
    return isQuiet ? ['slips', 'settings'] : ['slips'];
  });
  if (changed.length > 0) world.announce(changed);
  return changed.includes('settings');
}

/** Inside the caller's transaction. Counts from when the user last wanted to hear of it again. */
async function becomeQuiet({ store }: World, rules: readonly RuleId[], email: string): Promise<boolean> {
  if (rules.length === 0 || email === '') return false;
  const present = await store.ignored.all();
  const quiet: RuleId[] = [];
  for (const rule of rules) {
    const isSaid = present.some(
      (row) => row.rule === rule && row.phrase === '' && (row.scope === 'rule' || row.email === email),
    );
    if (isSaid) continue;
    const since = await store.ignored.forgottenAt(rule, email);
    if ((await store.slips.dismissedSince(rule, email, since, habit)) >= habit) quiet.push(rule);
  }
  await store.ignored.addMany(
    quiet.map((rule) => ({ rule, scope: 'person', email, phrase: '', by: 'habit' })),
    'user',
  );
  return quiet.length > 0;
}

/** All that is kept, the newest first. */
export const slips = ({ store }: World): Promise<readonly Slip[]> => store.slips.latest(most);

/** Forgets them all; the whole is one act that can be taken back. */
export async function forgetSlips(world: World): Promise<null> {
  const { store } = world;
  await store.act({ code: 'slipsForgotten', params: {} }, async () => {
    await store.slips.blank(await store.slips.latest(most));
  });
  world.announce(['slips']);
  return null;
}
