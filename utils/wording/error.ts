import type { Reason } from '../domain/model/row';
import type { Translate } from '../platform';

const keyOf = (code: string): string => `error${code.charAt(0).toUpperCase()}${code.slice(1)}`;

/**
 * The sentence for a call that failed: the text `errorXxx` of the code `xxx`. `$1` and so on are what the code names (a
 * field, a row, a file), where it names anything. A code without a text gets the general sentence with its code, for a report.
 */
export function errorWords(reason: Reason, t: Translate): string {
  const named = Object.values(reason.params).map(String);
  return t(keyOf(reason.code), ...(named.length > 0 ? named : [''])) || t('errorUnexpected', detailOf(reason));
}

const detailOf = ({ code, params }: Reason): string =>
  code === 'unexpected' ? String(params.detail ?? '') : [code, ...Object.values(params)].join(' ');
