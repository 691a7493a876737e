// "Re" and "Fwd" as mail programs of many languages write them, seen in subjects of public mailing lists.
const prefix =
  /^(?:re|aw|antw|antwort|sv|vs|vl|rv|r|ref|res|rif|odp|ynt|bls|ha|ant|vá|回复|答复|回覆|fwd|fw|wg|tr|enc|i|pd|vb|doorst|转发|轉寄)\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*[:：]\s*/iu;

/** What the mails of one conversation share where a page shows no thread: the subject without "Re:" and "Fwd:". */
export function threadKeyOf(subject: string): string {
  let rest = subject.replace(/\s+/g, ' ').trim();
  for (let found = prefix.exec(rest); found; found = prefix.exec(rest)) rest = rest.slice(found[0].length);
  return rest.toLowerCase();
}
