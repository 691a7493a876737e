import type { Budget } from './budget';
import { type FieldReader, fieldReader } from './docx-fields';
import { attribute, scanXml } from './xml';

/** A text that stands for itself: the body, a header, a note, a comment. */
export interface Story {
  readonly paragraphs: readonly string[];
  /** Tracked and not yet accepted deletions: nobody sees them at first sight, but they go out with the file. */
  readonly deleted: readonly string[];
}

/** Of a file that has several stories in elements named `item`, each; otherwise the file as one. */
export function readStories(xml: string, item: string | null, budget: Budget): readonly Story[] {
  const stories: Story[] = [];
  let paragraphs: string[] = [];
  let deleted: string[] = [];
  /** A text box stands in a paragraph and has its own: those come after it. */
  let open: { text: string; readonly field: FieldReader }[] = [];
  let after: string[] = [];
  let deletions = 0;
  let deletion = '';
  let hidden = 0;
  let inText = false;
  let isExact = false;
  let isSeparator = false;
  let steps = 0;

  const write = (text: string) => {
    if (hidden > 0 || text === '') return;
    const paragraph = open.at(-1);
    if (deletions > 0) deletion += text;
    else if (paragraph?.field.isShown()) {
      paragraph.text += text;
      paragraph.field.shows();
    }
  };
  const markField = (type: string) => {
    const paragraph = open.at(-1);
    if (paragraph) paragraph.text += paragraph.field.mark(type);
  };
  const endDeletion = () => {
    if (deletion.trim() !== '') deleted.push(deletion.trim());
    deletion = '';
  };
  const endParagraph = () => {
    const paragraph = open.pop();
    if (!paragraph) return;
    if (deletions > 0 && deletion !== '') deletion += '\n';
    const text = paragraph.text + paragraph.field.end();
    if (open.length > 0) after.push(text);
    else {
      paragraphs.push(text, ...after);
      after = [];
    }
  };
  const endStory = () => {
    while (open.length > 0) endParagraph();
    endDeletion();
    if (!isSeparator) stories.push({ paragraphs: paragraphs.filter((text) => text.trim() !== ''), deleted });
    [paragraphs, deleted, open, after] = [[], [], [], []];
    isSeparator = false;
  };

  scanXml(xml, {
    open(name, attributes, selfClosing) {
      steps += 1;
      if (steps % 4096 === 0) budget.checkTime();
      switch (name) {
        case 't':
        case 'delText':
          inText = !selfClosing;
          isExact = attributes.includes('preserve');
          break;
        case 'instrText':
        case 'delInstrText':
          inText = false;
          if (!selfClosing) open.at(-1)?.field.beginInstruction();
          break;
        case 'p':
          if (!selfClosing) open.push({ text: '', field: fieldReader() });
          break;
        case 'tab':
          // Also the name of a tab stop in a paragraph's properties, which has a position.
          if (!attributes.includes('pos')) write('\t');
          break;
        case 'ptab':
          write('\t');
          break;
        case 'br':
        case 'cr':
          write('\n');
          break;
        case 'noBreakHyphen':
          write('-');
          break;
        case 'fldChar':
          markField(attribute(attributes, 'fldCharType') ?? '');
          break;
        case 'fldSimple':
          open.at(-1)?.field.beginSimple(attribute(attributes, 'instr') ?? '');
          if (selfClosing) markField('end');
          break;
        case 'del':
        case 'moveFrom':
          if (!selfClosing) deletions += 1;
          break;
        // The same again for programs that can't show the first.
        case 'Fallback':
          if (!selfClosing) hidden += 1;
          break;
        default:
          if (name === item) isSeparator = isSeparatorNote(attributes);
      }
    },
    close(name) {
      switch (name) {
        case 't':
        case 'delText':
          inText = false;
          break;
        case 'instrText':
          open.at(-1)?.field.endInstruction();
          break;
        case 'p':
          endParagraph();
          break;
        case 'fldSimple':
          markField('end');
          break;
        case 'del':
        case 'moveFrom':
          deletions = Math.max(0, deletions - 1);
          if (deletions === 0) endDeletion();
          break;
        case 'Fallback':
          hidden = Math.max(0, hidden - 1);
          break;
        default:
          if (name === item) endStory();
      }
    },
    text(text) {
      if (inText) write(isExact ? text : text.trim());
      else open.at(-1)?.field.instruct(text);
    },
  });
  if (item === null) endStory();
  return stories;
}

/** The lines between text and notes are notes of their own. */
const isSeparatorNote = (attributes: string) => /eparat|continuation/.test(attribute(attributes, 'type') ?? '');
