import { attributionStart } from '../../utils/domain/message/attribution';
import { readLines } from '../../utils/domain/message/cuts';
import { startsHeaderBlock } from '../../utils/domain/message/header-block';
import { isSeparator } from '../../utils/domain/message/separators';

/** What a plain mail carries that is a quote, or another mail, from end to end: all of it but the lines that say whose it is. */
export function carriedBy(text: string): string {
  const lines = readLines({ text, spans: [] });
  const kept: string[] = [];
  for (let i = 0; i < lines.count; i += 1) {
    const attribution = attributionStart(lines, i, false);
    if (attribution >= 0) kept.length -= Math.min(kept.length, i - attribution);
    else if (startsHeaderBlock(lines, i)) while (i + 1 < lines.count && !lines.isBlank(i + 1)) i += 1;
    else if (!isSeparator(text, lines.at(i))) kept.push(text.slice(lines.at(i).start, lines.at(i).end));
  }
  return kept.join('\n').trim();
}
