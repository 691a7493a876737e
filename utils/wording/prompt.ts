import type { FollowUpRule } from '../domain/model/follow-up';
import type { Translate } from '../platform';
import { counted } from './counted';
import { textKey } from './text-key';

interface Told {
  readonly kind: 'digest' | 'steps';
  readonly count: number;
  readonly first: readonly { readonly given: string; readonly rule: FollowUpRule }[];
}

const longestName = 40;

/** Of a name that somebody else has chosen, one line and not too much. */
const oneLine = (name: string): string => name.replace(/\s+/g, ' ').trim().slice(0, longestName);

const line = ({ given, rule }: Told['first'][number], t: Translate): string => {
  const name = oneLine(given);
  const title = t(textKey('followUpTitle', rule));
  return name ? t('notificationLine', name, title) : title;
};

/** A notification: how much there is, and the first of it. */
export function promptWords(
  { kind, count, first }: Told,
  t: Translate,
  language: string,
): { readonly title: string; readonly message: string } {
  const more = count - first.length;
  return {
    title: counted({ t, language }, textKey('notification', kind), count),
    message: [...first.map((one) => line(one, t)), ...(more > 0 ? [t('notificationMore', more)] : [])].join('\n'),
  };
}
