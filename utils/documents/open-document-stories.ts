import type { DocumentPart } from '../domain/model/draft';
import type { Budget } from './budget';
import { attribute, scanXml } from './xml';

export interface OpenStory {
  readonly kind: DocumentPart['kind'];
  readonly text: string;
}

const stories: Readonly<Record<string, DocumentPart['kind']>> = {
  header: 'header',
  'header-left': 'header',
  'header-first': 'header',
  footer: 'footer',
  'footer-left': 'footer',
  'footer-first': 'footer',
  'note-body': 'note',
  notes: 'note',
  annotation: 'comment',
  deletion: 'change',
};

/** A note's number, counters, and who changed what are not text of the document. */
const silent = new Set('note-citation change-info desc forms sheet-name page-number page-count'.split(' '));
/** In a comment these say who wrote it and when; elsewhere they are fields. */
const signature = new Set(['creator', 'date', 'date-string', 'creator-initials']);

const isParagraph = (name: string | undefined) => name === 'p' || name === 'h';

/** Without the cells and rows that have nothing in them. */
const rowsOf = (text: string): string =>
  text
    .split('\n')
    .map((row) =>
      row
        .split('\t')
        .map((cell) => cell.trim())
        .join('\t')
        .trimEnd(),
    )
    .filter((row) => row !== '')
    .join('\n');

/** A stretch of text under way: a paragraph, or something that is told apart and holds paragraphs. */
interface Open {
  readonly element: string;
  readonly kind: DocumentPart['kind'];
  text: string;
}

const mostSpaces = 1000;

/** What `content.xml` or `styles.xml` says, in order. With a `unit`, its paragraphs belong to that element. */
export function readStories(xml: string, unit: 'table' | 'page' | null, budget: Budget): readonly OpenStory[] {
  const found: OpenStory[] = [];
  const open: Open[] = [];
  let paragraphs = 0;
  let quiet = '';
  let steps = 0;

  const write = (text: string) => {
    const story = open.at(-1);
    if (story && quiet === '' && paragraphs > 0) story.text += text;
  };
  const end = (element: string) => {
    const story = open.at(-1);
    if (story?.element !== element) return;
    open.pop();
    const text = story.kind === 'sheet' ? rowsOf(story.text) : story.text.trim();
    if (text !== '') found.push({ kind: story.kind, text });
  };
  const kindOf = (name: string): DocumentPart['kind'] | undefined => {
    if (name === unit) return unit === 'table' ? 'sheet' : 'page';
    if (isParagraph(name)) return open.length === 0 || isParagraph(open.at(-1)?.element) ? 'paragraph' : undefined;
    return stories[name];
  };

  scanXml(xml, {
    open(name, attributes, selfClosing) {
      steps += 1;
      if (steps % 4096 === 0) budget.checkTime();
      if (name === 's') write(' '.repeat(Math.min(mostSpaces, Number(attribute(attributes, 'c') ?? 1) || 1)));
      if (name === 'tab') write('\t');
      if (name === 'line-break') write('\n');
      if (selfClosing) return;
      if (quiet === '' && (silent.has(name) || (signature.has(name) && open.at(-1)?.kind === 'comment'))) quiet = name;
      const kind = kindOf(name);
      // A sheet's name is on its tab, where everybody reads it.
      const title = kind === 'sheet' ? `${attribute(attributes, 'name') ?? ''}\n` : '';
      if (kind) open.push({ element: name, kind, text: title });
      if (isParagraph(name)) paragraphs += 1;
    },
    close(name) {
      if (name === quiet) quiet = '';
      const story = open.at(-1);
      if (isParagraph(name)) {
        paragraphs = Math.max(0, paragraphs - 1);
        if (story && story.element !== name) story.text += story.kind === 'sheet' ? ' ' : '\n';
      }
      if (story?.kind === 'sheet' && name === 'table-cell') story.text += '\t';
      if (story?.kind === 'sheet' && name === 'table-row') story.text += '\n';
      end(name);
    },
    text(text) {
      write(text.replace(/[ \t\r\n]+/g, ' '));
    },
  });
  return found;
}
