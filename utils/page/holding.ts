import type { Finding } from '../domain/model/finding';
import type { Desk, Result } from './desk';
import { applyFix } from './fix';
import { type Focus, keepFocus } from './focus';
import { guard, type Happening, openGuard, type Verdict } from './guard/guard';
import { pressOf } from './guard/press';
import type { Page } from './page';
import type { Sending } from './sending';
import { askAtSend, type OpenDialog } from './show/dialog';
import { showNote } from './show/note';

/** Send waits this long for an answer: with a little for a busy machine, it is held for 300 ms at most. */
export const patience = 280;

const stopsOf = (result: Result | null): readonly Finding[] =>
  result?.findings.filter((finding) => finding.severity === 'stop') ?? [];

/** Stands at one compose window's Send. */
export interface Holding {
  /** A trusted event, before the page sees it. */
  see(event: Event): void;
}

/** A key that presses a button makes a click without a number. */
const isAgain = (event: Event): boolean => event.type === 'click' && (event as MouseEvent).detail > 1;

/** Milliseconds since it was pressed: a busy page hears of it late. */
const ageOf = (event: Event): number => {
  const { view } = event as UIEvent;
  return view ? Math.max(0, view.performance.now() - event.timeStamp) : 0;
};

export function holdSend(page: Page, desk: Desk, sending: Sending, touched: () => void): Holding {
  let state = openGuard;
  let control: HTMLElement | null = null;
  /** What was pressed only opens the host's question when to send. */
  let asks = false;
  /** What was pressed is not Send itself: it sends at another time, or does something besides. */
  let isOther = false;
  let letGoAt: HTMLElement | null = null;
  let dialog: OpenDialog | null = null;
  let focus: Focus | null = null;
  let takeBack: (() => void) | undefined;
  let isOurs = false;
  page.signal.addEventListener('abort', () => {
    takeBack?.();
    dialog?.close();
  });

  const verdict = (): Verdict => {
    const now = desk.read();
    if (!now) return 'clear';
    if (desk.isSilent()) return 'clear';
    const last = desk.result();
    if (last?.digest !== now.digest) return 'ask';
    return stopsOf(last).length > 0 ? 'stop' : 'clear';
  };

  const closeDialog = () => {
    dialog?.close();
    dialog = null;
    focus?.restore();
    focus = null;
  };

  const tellLeft = () => {
    const now = desk.read();
    if (now) sending.left(now.draft, () => happen({ kind: 'stays' }));
  };
  const tellMayLeave = () => {
    const now = desk.read();
    if (now) sending.mayLeave(now.draft);
  };
  const asksFirst = (pressed: HTMLElement): boolean => desk.composer().asksFirst?.(pressed) ?? false;

  const tellGoing = (pressed: HTMLElement) => {
    if (!asksFirst(pressed)) return tellLeft();
    tellMayLeave();
    happen({ kind: 'asked' });
  };

  const letGo = () => {
    takeBack?.();
    closeDialog();
    const composer = desk.composer();
    const [main] = composer.sendControls();
    // What asks first is in a menu that closes when our dialog is clicked: some adapters open it anew.
    const pressed = control && (control.isConnected || (asks && composer.opensAnew)) ? control : main;
    if (!pressed) return;
    // An entry of a menu that has closed meanwhile: to press Send instead would do what nobody has asked for.
    if (pressed !== control && isOther) return void happen({ kind: 'stays' });
    letGoAt = pressed;
    isOurs = true;
    try {
      tellGoing(pressed);
      composer.send(pressed);
    } catch {
      // Whatever of ours or of the adapter did not work: a plain click is better than a mail that stays.
      pressed.click();
    } finally {
      isOurs = false;
    }
  };

  const show = () => {
    const findings = stopsOf(desk.result()).slice(0, 5);
    focus = keepFocus(page.document, desk.editor());
    dialog = askAtSend(page.layer, page.t, {
      findings,
      fix(finding, index) {
        // The fix moves the caret along with its text.
        focus?.restore();
        const line = applyFix(desk, finding, index);
        focus = keepFocus(page.document, desk.editor());
        touched();
        return line;
      },
      send: () => happen({ kind: 'go' }),
      back() {
        closeDialog();
        happen({ kind: 'back' });
      },
    });
  };

  const ask = () => {
    desk.check().then(
      (result) => happen({ kind: 'answer', verdict: stopsOf(result).length > 0 ? 'stop' : 'clear' }),
      () => happen({ kind: 'answer', verdict: 'clear' }),
    );
  };
  const waitForAnswer = () => {
    takeBack?.();
    takeBack = page.timers.after(patience, () => happen({ kind: 'late' }));
  };

  /** True when the event that this comes from is to be kept from the page. */
  const happen = (happening: Happening, age = 0): boolean => {
    const step = guard(state, happening, page.timers.now() - age);
    state = step.state;
    switch (step.act) {
      case 'ask':
        if (state.kind === 'asking') waitForAnswer();
        ask();
        break;
      case 'hold-on':
        waitForAnswer();
        break;
      case 'show':
        takeBack?.();
        try {
          show();
        } catch {
          // What can't be asked must not hold the mail.
          happen({ kind: 'go' });
        }
        break;
      case 'let-go':
        letGo();
        break;
      case 'left':
        letGoAt = control;
        if (control) tellGoing(control);
        break;
      case 'say-still-here':
        showNote(page.layer, page.t('pageStillHere'), page.t('pageClose'));
        break;
    }
    return step.hold;
  };

  const isInside = (event: Event): boolean => {
    const target = event.composedPath()[0] as Node | undefined;
    const editor = desk.editor();
    return (
      target !== undefined &&
      (desk.composer().root.contains(target) || target.ownerDocument === editor?.frame?.contentDocument)
    );
  };

  return {
    see(event) {
      if (isOurs) return;
      const press = pressOf(event, desk.composer(), () => isInside(event));
      if (!press) return;
      if (press.kind !== 'lift') {
        control = press.control;
        asks = asksFirst(control);
        isOther = asks || control.textContent !== desk.composer().sendControls()[0]?.textContent;
      }
      // The page has taken our dialog away: what is pressed now goes through.
      if (state.kind === 'held' && !dialog?.isShown()) {
        closeDialog();
        happen({ kind: 'back' });
      }
      if (state.kind === 'gone' && letGoAt && press.control !== letGoAt && press.kind !== 'lift') {
        if (press.kind === 'press') happen({ kind: 'other' });
        return;
      }
      const needsVerdict = state.kind === 'open' || state.kind === 'pressing';
      const happening: Happening =
        press.kind === 'down' || press.kind === 'press' || press.kind === 'submit'
          ? { kind: press.kind, verdict: needsVerdict ? verdict() : 'clear', isAgain: isAgain(event) }
          : { kind: press.kind };
      if (happen(happening, ageOf(event))) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (press.kind === 'down') tellMayLeave();
    },
  };
}
