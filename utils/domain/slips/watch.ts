import type { Draft } from '../model/draft';
import type { Finding } from '../model/finding';
import type { Instant } from '../model/row';
import type { DraftSeen, FoundSlip } from './settle';
import { slipKey, slipText } from './slip-key';

/** What stands this long was seen; what goes away sooner was a word on its way. Milliseconds. */
export const seenAfter = 3_000;

/** What one look at a draft said. */
export interface Look {
  readonly draft: Pick<Draft, 'to' | 'cc' | 'bcc'>;
  readonly shown: readonly Finding[];
  readonly hushed: readonly Finding[];
  readonly isSilent: boolean;
  readonly at: Instant;
}

/** A compose window as it was last looked at, and what is still to be written down of it. */
export interface DraftWatch {
  readonly emails: readonly string[];
  readonly standing: ReadonlyMap<string, { readonly finding: FoundSlip; readonly since: Instant }>;
  readonly hushed: readonly string[];
  readonly clicked: DraftSeen['clicked'];
  readonly isSilent: boolean;
}

const cut = ({ rule, severity, text }: FoundSlip): FoundSlip => ({ rule, severity, text: slipText(text) });

/** The window after another look. Something that stood and is hushed now was dismissed by a click. */
export function lookAgain(before: DraftWatch | undefined, look: Look): DraftWatch {
  const hushed = look.hushed.map(slipKey);
  const gone = look.isSilent ? [] : [...(before?.standing ?? [])].filter(([key]) => hushed.includes(key));
  return {
    emails: [...look.draft.to, ...look.draft.cc, ...look.draft.bcc].map(({ email }) => email.trim()).filter(Boolean),
    standing: new Map(
      look.shown.map((finding) => {
        const since = before?.standing.get(slipKey(finding))?.since ?? look.at;
        return [slipKey(finding), { finding: cut(finding), since }];
      }),
    ),
    hushed,
    clicked: [
      ...(before?.clicked ?? []),
      ...gone.map(([, { finding }]) => ({ finding, outcome: 'dismissed' as const })),
    ],
    isSilent: look.isSilent,
  };
}

/** A fix was done. Of a finding that is not pointed out now, nothing is known, and nothing changes. */
export function fixDone(watch: DraftWatch, name: Pick<Finding, 'rule' | 'text'>): DraftWatch {
  const key = slipKey(name);
  const done = watch.standing.get(key);
  if (!done) return watch;
  const standing = new Map(watch.standing);
  standing.delete(key);
  return { ...watch, standing, clicked: [...watch.clicked, { finding: done.finding, outcome: 'fixed' }] };
}

/** What is to be written down of it now. At the end, whatever stands was there when the mail was let go. */
export function seenOf(watch: DraftWatch | undefined, now: Instant, end: DraftSeen['end']): DraftSeen {
  if (!watch) return { standing: null, fresh: [], hushed: [], clicked: [], isSilent: false, end };
  const { standing, hushed, clicked, isSilent } = watch;
  const isSeen = (since: Instant) => now - since >= seenAfter || end === 'going' || end === 'sent';
  return {
    standing: [...standing.values()].filter(({ since }) => isSeen(since)).map(({ finding }) => finding),
    fresh: [...standing].filter(([, { since }]) => !isSeen(since)).map(([key]) => key),
    hushed,
    clicked,
    isSilent,
    end,
  };
}
