/** What is known of the draft when Send is pressed: fine, a stop finding, or not known yet. */
export type Verdict = 'clear' | 'stop' | 'ask';

/** What happened at one compose window. The first four are trusted events at a declared send control or key. */
export type Happening =
  /** The pointer went down on Send: a click is likely to follow. */
  | { readonly kind: 'down'; readonly verdict: Verdict }
  /** Whatever comes before and after the click: mouse, pointer and key events that go with it. */
  | { readonly kind: 'around' }
  /** Send is pressed for good: a click, a send key, a form's submit. `isAgain`: the second click of a double click. */
  | { readonly kind: 'press'; readonly verdict: Verdict; readonly isAgain?: boolean }
  /** A form is being submitted by this control: by a click before, or by the host's own script. */
  | { readonly kind: 'submit'; readonly verdict: Verdict }
  /** The pointer went up elsewhere: no click will follow. */
  | { readonly kind: 'lift' }
  | { readonly kind: 'answer'; readonly verdict: 'clear' | 'stop' }
  /** No answer in time. */
  | { readonly kind: 'late' }
  /** The dialog: "Send", or "Send anyway". */
  | { readonly kind: 'go' }
  /** The dialog: "Back to the mail". */
  | { readonly kind: 'back' }
  /** What was let go sends nothing yet: the host asks something first. */
  | { readonly kind: 'asked' }
  /** The window is still there a while after the mail was let go. */
  | { readonly kind: 'stays' }
  /** Another send control than the one that was let go: a host's own question "Without a subject?". */
  | { readonly kind: 'other' };

/** What is to be done. `left`: the host's own event goes on to the host untouched. */
export type Act = 'ask' | 'hold-on' | 'show' | 'let-go' | 'left' | 'say-still-here';

export interface GuardState {
  readonly kind: 'open' | 'pressing' | 'asking' | 'held' | 'gone';
  /** Of the question that runs while the pointer is down. */
  readonly answer: 'clear' | 'stop' | null;
  /** This window was held once: it is never held again. */
  readonly spent: boolean;
  /** The next Send passes untouched. */
  readonly free: boolean;
  /** When it was let go, and whether by us. */
  readonly goneAt: number;
  readonly byUs: boolean;
}

export interface Step {
  readonly state: GuardState;
  /** Keep this event from the page. */
  readonly hold: boolean;
  readonly act: Act | null;
}

export const openGuard: GuardState = {
  kind: 'open',
  answer: null,
  spent: false,
  free: false,
  goneAt: Number.NEGATIVE_INFINITY,
  byUs: false,
};

/** The rest of a double or quadruple click belongs to the Send that we have already let go. */
const echo = 1_000;

const isPressed = (happening: Happening): boolean =>
  happening.kind === 'down' || happening.kind === 'around' || happening.kind === 'press';
const isEvent = (happening: Happening): boolean => isPressed(happening) || happening.kind === 'submit';

const pass = (state: GuardState, act: Act | null = null): Step => ({ state, hold: false, act });
const hold = (state: GuardState, act: Act | null = null): Step => ({ state, hold: true, act });

const leftAlone = (state: GuardState, now: number): Step =>
  pass({ ...state, kind: 'gone', free: false, goneAt: now, byUs: false }, 'left');
const shown = (state: GuardState): GuardState => ({ ...state, kind: 'held', spent: true });
const letGo = (state: GuardState, now: number): GuardState => ({ ...state, kind: 'gone', goneAt: now, byUs: true });

function whileOpen(state: GuardState, happening: Happening, now: number): Step {
  const isArmed = !state.spent && !state.free;
  if (happening.kind === 'down' && isArmed && happening.verdict !== 'clear') {
    const answer = happening.verdict === 'stop' ? 'stop' : null;
    return hold({ ...state, kind: 'pressing', answer }, answer ? null : 'ask');
  }
  if (happening.kind !== 'press' && happening.kind !== 'submit') return pass(state);
  if (!isArmed || happening.verdict === 'clear') return leftAlone(state, now);
  if (happening.verdict === 'stop') return hold(shown(state), 'show');
  return hold({ ...state, kind: 'asking' }, 'ask');
}

function whilePressing(state: GuardState, happening: Happening, now: number): Step {
  switch (happening.kind) {
    case 'answer':
      return pass({ ...state, answer: happening.verdict });
    case 'lift':
      return pass({ ...state, kind: 'open' });
    case 'down':
      return whileOpen({ ...state, kind: 'open' }, happening, now);
    case 'press':
      if (state.answer === 'stop') return hold(shown(state), 'show');
      if (state.answer === 'clear') return hold(letGo(state, now), 'let-go');
      return hold({ ...state, kind: 'asking' }, 'hold-on');
    default:
      return isEvent(happening) ? hold(state) : pass(state);
  }
}

function whileAsking(state: GuardState, happening: Happening, now: number): Step {
  if (isEvent(happening)) return hold(state);
  if (happening.kind === 'answer' && happening.verdict === 'stop') return pass(shown(state), 'show');
  if (happening.kind === 'answer' || happening.kind === 'late') return pass(letGo(state, now), 'let-go');
  return pass(state);
}

function whileHeld(state: GuardState, happening: Happening, now: number): Step {
  if (isEvent(happening)) return hold(state);
  if (happening.kind === 'go') return pass(letGo(state, now), 'let-go');
  if (happening.kind === 'back') return pass({ ...state, kind: 'open' });
  return pass(state);
}

function whileGone(state: GuardState, happening: Happening, now: number): Step {
  const isEcho = now - state.goneAt < echo;
  if (happening.kind === 'stays') {
    return state.byUs
      ? pass({ ...state, kind: 'open', free: true }, 'say-still-here')
      : pass({ ...state, kind: 'open' });
  }
  if (happening.kind === 'asked') return pass({ ...state, kind: 'open' });
  // A submit in this state is the host's own doing, after the click that we let go.
  if (happening.kind === 'other') return leftAlone(state, now);
  // Some hosts would send twice at a double click, and a busy page hears its second click late.
  if (happening.kind === 'press' && happening.isAgain) return hold(state);
  if (isPressed(happening) && isEcho) return state.byUs ? hold(state) : pass(state);
  return happening.kind === 'press' ? leftAlone(state, now) : pass(state);
}

const moves = { open: whileOpen, pressing: whilePressing, asking: whileAsking, held: whileHeld, gone: whileGone };

/**
 * What becomes of one compose window's Send. Pure: `now` in milliseconds is told, of an event the time when it was
 * pressed. It is held once at most, further sends while held are swallowed, and whatever was let go is never pressed twice.
 */
export const guard = (state: GuardState, happening: Happening, now: number): Step =>
  moves[state.kind](state, happening, now);
