import { describe, expect, it } from 'vitest';
import { type Act, type GuardState, guard, type Happening, openGuard } from '../../../utils/page/guard/guard';

const events: Readonly<Record<string, Happening>> = {
  'down clear': { kind: 'down', verdict: 'clear' },
  'down ask': { kind: 'down', verdict: 'ask' },
  'down stop': { kind: 'down', verdict: 'stop' },
  'press clear': { kind: 'press', verdict: 'clear' },
  'press again': { kind: 'press', verdict: 'clear', isAgain: true },
  'press ask': { kind: 'press', verdict: 'ask' },
  'press stop': { kind: 'press', verdict: 'stop' },
  'submit clear': { kind: 'submit', verdict: 'clear' },
  'submit stop': { kind: 'submit', verdict: 'stop' },
  'answer clear': { kind: 'answer', verdict: 'clear' },
  'answer stop': { kind: 'answer', verdict: 'stop' },
  around: { kind: 'around' },
  lift: { kind: 'lift' },
  late: { kind: 'late' },
  go: { kind: 'go' },
  back: { kind: 'back' },
  stays: { kind: 'stays' },
  other: { kind: 'other' },
  asked: { kind: 'asked' },
};

/** A line is "time: event -> hold|pass act". */
interface Case {
  readonly why: string;
  readonly steps: readonly string[];
}

const cases: readonly Case[] = [
  {
    why: 'a clean mail is not touched: the host gets every event itself',
    steps: ['0: down clear -> pass', '5: around -> pass', '80: around -> pass', '81: press clear -> pass left'],
  },
  {
    why: 'a control at which the host asks first: Send is looked at anew after it',
    steps: ['0: press clear -> pass left', '0: asked -> pass', '900: press stop -> hold show'],
  },
  {
    why: 'let go by us at such a control: a stop is not held twice',
    steps: [
      '0: press stop -> hold show',
      '900: go -> pass let-go',
      '900: asked -> pass',
      '2000: press stop -> pass left',
    ],
  },
  {
    why: 'the second click of a double click on a clean mail does not reach a host that would send twice',
    steps: ['0: press clear -> pass left', '90: down clear -> pass', '150: press again -> hold', '151: around -> pass'],
  },
  {
    why: 'nor does it when a busy page hears it late',
    steps: ['0: press clear -> pass left', '1600: press again -> hold', '1700: press clear -> pass left'],
  },
  {
    why: "the click that Enter makes on a button is the host's, and another one too; told of once",
    steps: ['0: press clear -> pass left', '2: press clear -> pass', '450: press clear -> pass', '451: around -> pass'],
  },
  {
    why: 'a known stop is held from the pointer on, and shown at the click',
    steps: ['0: down stop -> hold', '1: around -> hold', '90: around -> hold', '91: press stop -> hold show'],
  },
  {
    why: 'a press without a pointer (Enter on the button, a send key) is held at once',
    steps: ['0: press stop -> hold show', '1: around -> hold', '900: go -> pass let-go'],
  },
  {
    why: 'quadruple clicks while held are swallowed, and one mail goes',
    steps: [
      '0: down stop -> hold',
      '50: press stop -> hold show',
      '100: down stop -> hold',
      '150: press stop -> hold',
      '200: press stop -> hold',
      '250: press stop -> hold',
      '251: around -> hold',
      '2000: go -> pass let-go',
    ],
  },
  {
    why: 'an unknown draft is asked about while the pointer is down; fine means one send of ours at the click',
    steps: [
      '0: down ask -> hold ask',
      '20: answer clear -> pass',
      '80: around -> hold',
      '81: press ask -> hold let-go',
    ],
  },
  {
    why: 'the answer may come after the click',
    steps: ['0: down ask -> hold ask', '80: press ask -> hold hold-on', '120: answer clear -> pass let-go'],
  },
  {
    why: 'without an answer in time it goes, and the late answer changes nothing',
    steps: ['0: press ask -> hold ask', '300: late -> pass let-go', '400: answer stop -> pass', '9000: late -> pass'],
  },
  {
    why: 'the rest of a multiple click after our own send is swallowed',
    steps: [
      '0: down ask -> hold ask',
      '10: answer clear -> pass',
      '60: press ask -> hold let-go',
      '120: down ask -> hold',
      '180: press ask -> hold',
      '181: around -> hold',
    ],
  },
  {
    why: 'the host asks something first, and its answer is a send control, too: it is no echo',
    steps: ['0: press ask -> hold ask', '10: answer clear -> pass let-go', '500: other -> pass left'],
  },
  {
    why: 'a new press later than that is a new wish, and is not held',
    steps: ['0: press ask -> hold ask', '10: answer clear -> pass let-go', '1500: press ask -> pass left'],
  },
  {
    why: 'a submit that the host makes after the click that we let go is never held',
    steps: ['0: press ask -> hold ask', '10: answer clear -> pass let-go', '200: submit stop -> pass'],
  },
  {
    why: 'a submit that follows a click which we left alone passes, too',
    steps: ['0: press clear -> pass left', '1: submit clear -> pass'],
  },
  {
    why: 'a submit without a click before (Enter in a field) is held like a press',
    steps: ['0: submit stop -> hold show', '10: submit stop -> hold', '600: go -> pass let-go'],
  },
  {
    why: 'held once, never again: after "Back to the mail" the next Send goes, whatever stands there',
    steps: [
      '0: press stop -> hold show',
      '900: back -> pass',
      '5000: down stop -> pass',
      '5080: press stop -> pass left',
    ],
  },
  {
    why: 'released beside the button: nothing was pressed, and all starts anew',
    steps: ['0: down stop -> hold', '90: lift -> pass', '2000: down clear -> pass', '2080: press clear -> pass left'],
  },
  {
    why: 'the pointer goes down again with another draft: the old answer is not used',
    steps: ['0: down stop -> hold', '900: down clear -> pass', '950: press clear -> pass left'],
  },
  {
    why: 'still there five seconds after we sent: it is said, and the next Send passes untouched; then the guard is back',
    steps: [
      '0: press ask -> hold ask',
      '10: answer clear -> pass let-go',
      '5010: stays -> pass say-still-here',
      '6000: down stop -> pass',
      '6050: press stop -> pass left',
      '11050: stays -> pass',
      '12000: press stop -> hold show',
    ],
  },
  {
    why: 'still there after a Send that we never touched: nothing to say',
    steps: ['0: press clear -> pass left', '5000: stays -> pass', '6000: press stop -> hold show'],
  },
  {
    why: 'still there after the dialog: the guard never comes back in this window',
    steps: [
      '0: press stop -> hold show',
      '900: go -> pass let-go',
      '5900: stays -> pass say-still-here',
      '7000: press stop -> pass left',
      '12000: stays -> pass',
      '13000: press stop -> pass left',
    ],
  },
  {
    why: 'an answer that nobody waits for does nothing',
    steps: ['0: answer stop -> pass', '1: late -> pass', '2: lift -> pass'],
  },
];

describe('guard', () => {
  it.each(cases)('$why', ({ steps }) => {
    let state: GuardState = openGuard;
    const seen = steps.map((line) => {
      const [, time, event] = /^(\d+): ([a-z ]+?) ->/.exec(line)!;
      const step = guard(state, events[event!]!, Number(time));
      state = step.state;
      return `${time}: ${event} -> ${step.hold ? 'hold' : 'pass'}${step.act ? ` ${step.act}` : ''}`;
    });
    expect(seen).toEqual(steps);
  });

  it('sends by itself only what it has held, once, and shows its dialog once, in any order of events', () => {
    const names = Object.keys(events);
    let seed = 7;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const seen = new Set<string>();
    for (let round = 0; round < 2_000; round += 1) {
      let state: GuardState = openGuard;
      let now = 0;
      let shown = 0;
      let held = 0;
      for (let index = 0; index < 40; index += 1) {
        now += Math.floor(random() * 600);
        const step = guard(state, events[names[Math.floor(random() * names.length)]!]!, now);
        state = step.state;
        if (step.hold) held += 1;
        if (step.act) seen.add(step.act);
        if (step.act === 'show') shown += 1;
        if (step.act === 'let-go') {
          expect(held, 'nothing is sent that was not held before').toBeGreaterThan(0);
          held = 0;
        }
        if (step.act === 'left') expect(step.hold, 'what is left to the host reaches it').toBe(false);
      }
      expect(shown, 'held at most once in a window').toBeLessThanOrEqual(1);
    }
    const acts: Act[] = ['ask', 'hold-on', 'show', 'let-go', 'left', 'say-still-here'];
    expect([...seen].sort()).toEqual(acts.sort());
  });
});
