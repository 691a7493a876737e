import { type ReadonlySignal, signal } from '@preact/signals';
import type { JourneyMap } from '../domain/insights/journey-map';
import { addMonths, type Month, monthOf, type Span, spanUntil } from '../domain/insights/month';
import type { Instant } from '../domain/model/row';
import type { Whose } from '../messaging/doors/map';
import type { Background } from './background';
import { createLoaded, type Loaded } from './loaded';

/** As many months as can be chosen. */
export const lengths = [1, 3, 6, 12, 24] as const;
const usual = 12;

/** What the map is to show. */
export interface MapChoice {
  readonly whose: Whose;
  readonly months: number;
  /** The last month of the span. */
  readonly until: Month;
  /** The span before is drawn as well. */
  readonly compares: boolean;
}

export interface MapStore {
  readonly choice: ReadonlySignal<MapChoice>;
  readonly map: Loaded<JourneyMap>;
  choose(part: Partial<MapChoice>): void;
  /** By whole spans, back or on; never beyond this month. */
  step(by: -1 | 1): void;
  readonly today: Month;
  close(): void;
}

export const spanOf = ({ until, months }: Pick<MapChoice, 'until' | 'months'>): Span => spanUntil(until, months);

/** As an address says it: "persona=careful-buyer&months=6". What it does not say is as usual. */
export function choiceAsked(asked: string, today: Month): MapChoice {
  const said = new URLSearchParams(asked);
  const persona = said.get('persona');
  const customerId = said.get('customer');
  const months = Number(said.get('months'));
  const until = said.get('until') ?? '';
  return {
    whose: customerId ? { kind: 'customer', customerId } : persona ? { kind: 'persona', persona } : { kind: 'all' },
    months: lengths.find((length) => length === months) ?? usual,
    until: /^\d{4}-(0[1-9]|1[0-2])$/.test(until) && until < today ? until : today,
    compares: said.has('compare'),
  };
}

/** The same the other way round, to be kept in the address. */
export function asAsked({ whose, months, until, compares }: MapChoice, today: Month): Readonly<Record<string, string>> {
  return {
    ...(whose.kind === 'persona' && { persona: whose.persona }),
    ...(whose.kind === 'customer' && { customer: whose.customerId }),
    ...(months !== usual && { months: String(months) }),
    ...(until !== today && { until }),
    ...(compares && { compare: '1' }),
  };
}

export function openMap({ call, watch }: Background, now: () => Instant, asked: string): MapStore {
  const today = monthOf(now());
  const choice = signal(choiceAsked(asked, today));
  const map = createLoaded(() => call('journeyMap', { whose: choice.value.whose, span: spanOf(choice.value) }));
  void map.ask();
  const choose = (part: Partial<MapChoice>) => {
    choice.value = { ...choice.value, ...part };
    void map.ask();
  };
  return {
    choice,
    map,
    today,
    choose,
    step(by) {
      const { until, months } = choice.value;
      const next = addMonths(until, by * months);
      choose({ until: next > today ? today : next });
    },
    close: watch(['customers', 'journey'], () => void map.ask()),
  };
}
