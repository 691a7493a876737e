import type { Finding } from '../../domain/model/finding';
import type { Editor, Reading } from '../editors/editor';
import { rangeOf } from '../editors/runs';
import { addStyle } from './stand';

/** Told apart by the line's shape and thickness as well as by colour. A wave is the spelling's, and takes longer to draw. */
const markStyle = (dark: boolean) => `
::highlight(waymark-hint) { text-decoration: underline dotted 2px ${dark ? '#93b8ee' : '#355f9c'}; }
::highlight(waymark-warn) { text-decoration: underline dashed 2px ${dark ? '#e3b95a' : '#7d5700'}; }
::highlight(waymark-stop) { text-decoration: underline 3px ${dark ? '#f2917f' : '#a8321f'};
  background-color: ${dark ? '#f2917f26' : '#a8321f1f'}; }
::highlight(waymark-look) { background-color: ${dark ? '#63c79e66' : '#14694a4d'}; }
`;

const severities = ['hint', 'warn', 'stop'] as const;

interface Mark {
  readonly finding: Finding;
  readonly range: Range;
  readonly text: string;
}

/** True where what is drawn already is drawn for this one, too. */
const coincide = (one: Mark, other: Mark | undefined): boolean =>
  other !== undefined &&
  one.finding.severity === other.finding.severity &&
  one.range.startContainer === other.range.startContainer &&
  one.range.startOffset === other.range.startOffset &&
  one.range.endContainer === other.range.endContainer &&
  one.range.endOffset === other.range.endOffset;

/** The window in which an editor's text lives has its own registry of highlights. */
type Realm = Window & { readonly Highlight?: typeof Highlight; readonly CSS?: typeof CSS };

/** Findings drawn over the text of one rich body, with nothing put into it. */
export interface Marks {
  show(reading: Reading, findings: readonly Finding[]): void;
  /** Takes away the marks whose text is not there any more. */
  dropStale(): void;
  /** The finding whose mark is at a point of the editor's own viewport. */
  at(x: number, y: number): Finding | null;
  /** Where a finding's mark is, in the editor's own viewport. */
  rectOf(finding: Finding): DOMRect | null;
  /** Brings a mark into view and lights it up for a moment. */
  reveal(finding: Finding): boolean;
  /** The page behind may turn dark, or light, while a mail is written. */
  setDark(dark: boolean): void;
  remove(): void;
}

export function openMarks(editor: Editor, firstDark: boolean): Marks {
  const realm = editor.document.defaultView as unknown as Realm;
  const registry = realm.Highlight ? realm.CSS?.highlights : undefined;
  const style = (dark: boolean) => (registry ? addStyle(editor.document, markStyle(dark)) : () => {});
  let isDark = firstDark;
  let takeStyle = style(isDark);
  let marks: readonly Mark[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    for (const severity of severities) {
      const ranges = marks.filter((mark) => mark.finding.severity === severity).map((mark) => mark.range);
      if (ranges.length > 0) registry?.set(`waymark-${severity}`, new realm.Highlight!(...ranges));
      else registry?.delete(`waymark-${severity}`);
    }
  };
  const markOf = (finding: Finding) =>
    marks.find(
      ({ finding: other }) =>
        other.rule === finding.rule && other.start === finding.start && other.where === finding.where,
    );

  return {
    show(reading, findings) {
      const { runs } = reading;
      const next = findings.flatMap((finding): readonly Mark[] => {
        const isMarked = finding.where === 'body' && finding.end > finding.start;
        const range = runs && isMarked ? rangeOf(runs, finding.start, finding.end) : null;
        return range ? [{ finding, range, text: range.toString() }] : [];
      });
      const isDrawn = next.length === marks.length && next.every((mark, index) => coincide(mark, marks[index]));
      // What is drawn stays: to draw it anew costs the page more than all of this.
      marks = isDrawn ? next.map((mark, index) => ({ ...mark, range: marks[index]?.range ?? mark.range })) : next;
      if (!isDrawn) draw();
    },
    dropStale() {
      const fresh = marks.filter((mark) => mark.range.toString() === mark.text);
      if (fresh.length === marks.length) return;
      marks = fresh;
      draw();
    },
    at(x, y) {
      const isHit = (box: DOMRect) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
      return marks.find((mark) => [...mark.range.getClientRects()].some(isHit))?.finding ?? null;
    },
    rectOf: (finding) => markOf(finding)?.range.getBoundingClientRect() ?? null,
    reveal(finding) {
      const mark = markOf(finding);
      if (!mark) return false;
      const still = realm.matchMedia('(prefers-reduced-motion: reduce)').matches;
      mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
      registry?.set('waymark-look', new realm.Highlight!(mark.range));
      clearTimeout(timer);
      timer = setTimeout(() => registry?.delete('waymark-look'), 1_500);
      return true;
    },
    setDark(dark) {
      if (dark === isDark) return;
      isDark = dark;
      takeStyle();
      takeStyle = style(dark);
    },
    remove() {
      clearTimeout(timer);
      marks = [];
      draw();
      registry?.delete('waymark-look');
      takeStyle();
    },
  };
}
