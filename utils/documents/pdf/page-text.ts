/** Where a stretch of text begins and ends on the page, and how large it is there. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  /** The direction of its line, of length 1. */
  readonly alongX: number;
  readonly alongY: number;
  /** Of its letters, along the line and across it. */
  readonly em: number;
  readonly height: number;
}

/** Puts the runs of a page together in the order of the file: blanks where there is a gap, lines where they end. */
export interface PageText {
  add(run: Run): void;
  readonly text: () => string;
}

/** In ems: less is a narrowing between two letters, more is a space between two words. */
const gap = 0.12;
const back = 0.8;
/** In heights: what is raised by less is an exponent. */
const raised = 0.5;

export function pageText(): PageText {
  const pieces: string[] = [];
  let last: Run | undefined;
  let endsBlank = true;

  const between = (run: Run): '' | ' ' | '\n' => {
    if (!last) return '';
    if (run.alongX * last.alongX + run.alongY * last.alongY < 0.98) return '\n';
    const [stepX, stepY] = [run.x - last.endX, run.y - last.endY];
    const along = stepX * last.alongX + stepY * last.alongY;
    const across = Math.abs(stepY * last.alongX - stepX * last.alongY);
    if (across > raised * Math.max(last.height, run.height)) return '\n';
    if (along < -back * last.em) return '\n';
    return along > gap * Math.min(last.em, run.em) ? ' ' : '';
  };

  return {
    add(run) {
      if (run.text === '') return;
      // Drawn twice, a hair apart: bold for want of a bold font.
      if (last?.text === run.text && Math.abs(run.x - last.x) + Math.abs(run.y - last.y) < run.em * 0.2) return;
      const mark = between(run);
      const startsBlank = run.text[0] === ' ';
      if (mark === '\n' || (mark === ' ' && !endsBlank && !startsBlank)) pieces.push(mark);
      pieces.push(run.text);
      endsBlank = run.text.endsWith(' ');
      last = run;
    },
    text: () => pieces.join(''),
  };
}
