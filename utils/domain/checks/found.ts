import type { Message } from '../message/message';
import type { Finding, Fix, RuleId, Severity } from '../model/finding';
import type { Reason } from '../model/row';

/** A finding in the body. */
export const found = (
  message: Message,
  rule: RuleId,
  severity: Severity,
  { start, end }: { readonly start: number; readonly end: number },
  reason: Reason,
  fixes: readonly Fix[],
): Finding => ({
  rule,
  severity,
  where: 'body',
  start,
  end,
  text: message.draft.body.text.slice(start, end),
  reason,
  fixes,
});
