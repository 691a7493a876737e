const prefix =
  /^\s*(?:re|aw|wg|fwd?|antw|antwort|sv|vs|rv|tr|r|rif|odp|pd|enc)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]/i;

/** The subject of a conversation, without "Re:", "AW:" and their like. */
export function bareSubject(subject: string): string {
  let rest = subject.slice(0, 500);
  while (prefix.test(rest)) rest = rest.replace(prefix, '');
  return rest.trim();
}
