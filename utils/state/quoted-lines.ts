/** One line of a quoted text, marked as mail programs do. */
export const quotedLine = (line: string): string => (line === '' || line.startsWith('>') ? `>${line}` : `> ${line}`);

/** The text of a mail below an answer, each line marked. */
export const quotedLines = (text: string): string => text.split('\n').map(quotedLine).join('\n');
