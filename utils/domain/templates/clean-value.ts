const longest = 200;
/** Control characters, and signs that turn the direction of the text around them. */
const unseen = /[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
/** What an import has left where there was nothing, or another product's field that was never filled. */
const nothing = /^(?:null|undefined|NaN|N\/A|n\/a|[-–—?.]+)$|\{\{|\}\}|\[\[|\]\]|\$\{|%\w+%|\*\|/;

/** A value from the records as it may stand in a mail, on one line; '' for what says nothing. */
export function cleanValue(recorded: string): string {
  const value = recorded.slice(0, longest).replace(unseen, ' ').replace(/\s+/gu, ' ').trim();
  return nothing.test(value) ? '' : value;
}
