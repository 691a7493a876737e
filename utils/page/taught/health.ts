import type { Found, Health } from '../../domain/model/open-mail';
import type { TaughtPage, TaughtPart } from '../../domain/model/taught';
import type { Composer } from '../../sites/site';
import { readTaught } from './read';

const composing = ['body', 'recipients', 'subject', 'send'] as const satisfies readonly TaughtPart[];
const found = (thing: unknown): Found => (thing ? 'found' : 'missing');

/** What is found here, with what was taught. A part that was taught and is not there beside the others is missing. */
export function taughtHealth(
  document: Document,
  pages: readonly TaughtPage[],
  health: Health,
  composers: readonly Composer[],
): Health {
  const stateOf = (part: TaughtPart) => readTaught(document, pages, part)?.lesson.state;
  const isHere = (part: TaughtPart) => stateOf(part) === 'found';
  const isBroken = (part: TaughtPart) => stateOf(part) === 'many' || stateOf(part) === 'unfit';
  const [composer] = composers;
  const isTaught = composing.some(isHere);
  const ofMail: Partial<Health> =
    composer && isTaught
      ? {
          compose: 'found',
          recipients: found(composer.to() !== null),
          body: found(composer.editor()),
          send: found(composer.sendControls().length > 0),
        }
      : isTaught || composing.some(isBroken)
        ? { compose: 'missing' }
        : {};
  const inRecord = (['name', 'email', 'company', 'stage'] as const).map((part) => [part, stateOf(part)] as const);
  const [name, email] = inRecord;
  const isRecord = name?.[1] === 'found' || email?.[1] === 'found';
  const isPartly = inRecord.some(([, state]) => state === 'many' || state === 'unfit');
  const lacks = isRecord && [name, email].some((part) => part?.[1] === 'nothing');
  const record: Found | null = isPartly || lacks ? 'missing' : isRecord ? 'found' : null;
  return { ...health, ...ofMail, ...(record ? { record } : {}) };
}
