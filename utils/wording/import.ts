import type { Reason } from '../domain/model/row';
import type { Translate } from '../platform';

/** Why a row is refused, or what was assumed about a file: the text `importReasonXxx` of the code. */
export function reasonWords({ code, params }: Reason, t: Translate): string {
  const parts = Object.values(params).map((part) => (typeof part === 'object' ? part.join(', ') : part));
  return t(`importReason${code.charAt(0).toUpperCase()}${code.slice(1)}`, ...parts) || `${code} ${parts.join(' ')}`;
}
