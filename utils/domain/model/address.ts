/** Whether a text has the shape of an address: one bounded look, no claim that the mailbox exists. */
export function isAddress(text: string): boolean {
  if (text.length < 3 || text.length > 254) return false;
  const at = text.lastIndexOf('@');
  if (at < 1 || at > 64 || at === text.length - 1) return false;
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (/[\s<>()[\]\\,;:"@]/.test(local) || local.startsWith('.') || local.endsWith('.') || local.includes('..'))
    return false;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every(isLabel) && /[^\d]/.test(labels[labels.length - 1] as string);
}

const isLabel = (label: string): boolean =>
  label.length > 0 &&
  label.length < 64 &&
  !label.startsWith('-') &&
  !label.endsWith('-') &&
  /^[\p{L}\p{N}\p{M}-]+$/u.test(label);

/** The part behind the last @, in lower case; '' without one. */
export const domainOf = (email: string): string => {
  const at = email.lastIndexOf('@');
  return at < 0
    ? ''
    : email
        .slice(at + 1)
        .trim()
        .toLowerCase();
};

/**
 * What all spellings of one mailbox share: lower case and without a plus part, so that anna+news@x.example and
 * Anna@X.example are one. Dots are kept, for only one provider ignores them.
 */
export const addressKey = (email: string): string => {
  const folded = email.trim().normalize('NFC').toLowerCase();
  const at = folded.lastIndexOf('@');
  if (at < 0) return folded;
  const plus = folded.indexOf('+');
  return plus > 0 && plus < at ? folded.slice(0, plus) + folded.slice(at) : folded;
};
