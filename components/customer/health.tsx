import { Check, ChevronUp, CircleAlert, Minus } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { HealthPart } from '../../utils/domain/health/self-test';
import type { Found, Health } from '../../utils/domain/model/open-mail';
import { textKey } from '../../utils/wording/text-key';
import { Icon, type LucideIcon } from '../ui/icon';
import { useWords } from '../ui/words';
import './health.css';

const parts = [
  'correspondent',
  'compose',
  'recipients',
  'body',
  'send',
  'record',
] as const satisfies readonly HealthPart[];
const foundIcon: Readonly<Record<Found, LucideIcon>> = { found: Check, missing: CircleAlert, 'not-here': Minus };

interface HealthLineProps {
  readonly health: Health | null;
  /** Found here before the last update, and missing since. */
  readonly lost?: readonly HealthPart[] | undefined;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** What we can see of this page, in a line; opened, part by part. We say when we are blind. */
export function HealthLine({ health, lost = [], children }: HealthLineProps) {
  const { t, language } = useWords();
  if (!health)
    return (
      <div class="health">
        <p class="health-none">{t('healthNoPage')}</p>
        {children}
      </div>
    );
  const named = (state: Found) =>
    parts.filter((part) => health[part] === state).map((part) => t(textKey('health', part)));
  const missing = named('missing');
  const list = (words: string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
  const [state, sign, line] =
    lost.length > 0
      ? (['missing', CircleAlert, t('healthLost', list(lost.map((part) => t(textKey('health', part)))))] as const)
      : missing.length > 0
        ? (['missing', CircleAlert, t('healthMissing', list(missing))] as const)
        : named('found').length > 0
          ? (['found', Check, t('healthFound')] as const)
          : (['not-here', Minus, t('healthNothing')] as const);
  return (
    <details class="health" data-part="health" data-state={state}>
      <summary>
        <span class={`health-sign health-${state}`}>
          <Icon of={sign} size={12} />
        </span>
        <span class="health-line">{line}</span>
        <Icon of={ChevronUp} size={12} />
      </summary>
      <ul>
        {parts.map((part) => (
          <li key={part} data-part={`health-${part}`} data-state={health[part]}>
            <span class={`health-sign health-${health[part]}`}>
              <Icon of={foundIcon[health[part]]} size={12} />
            </span>
            <span>{t(textKey('health', part))}</span>
            <span class="health-state">{t(textKey('found', health[part]))}</span>
          </li>
        ))}
      </ul>
      {children}
    </details>
  );
}
