import type { Output } from '../../messaging/protocol';
import type { Result } from '../../messaging/result';
import { isDark } from '../dark';
import { hookOf, openHook } from '../hook';
import { listen } from '../listen';
import type { PageMessages } from '../messages';
import type { Translate } from '../show/words';
import type { Lessons } from './lessons';
import { openPicker } from './picker';

const name = Symbol.for('waymark.teaching');
type World = { [name]?: true };

const knownOf = (result: Result<Output<'taughtHere'>>) => (result.ok ? result.value : null);

/** Opens the bar in this page, once. */
export function startTeaching(document: Document, t: Translate, { call, isOrphan }: PageMessages): void {
  const world = globalThis as World;
  if (world[name]) return;
  world[name] = true;
  const found = hookOf(globalThis);
  const hook = found ?? openHook(globalThis);
  if (!found) listen(document.defaultView!, hook, isOrphan);
  const lessons: Lessons = {
    taught: () => call('taughtHere', {}).then(knownOf),
    learn: (lesson) => call('teachPart', lesson).then(knownOf),
    forget: (part, selectors) => call('forgetPart', { part, selectors }).then(knownOf),
    done: () => void call('stopTeaching', {}),
  };
  const closed = () => {
    delete world[name];
  };
  openPicker({ document, t, hook, isDark: isDark(document), lessons, closed });
}
