import type { Budget } from './budget';
import { readStories, type Story } from './docx-stories';
import { readXml, relationsOf } from './package';
import type { TextWriter } from './text-writer';
import type { Zip } from './zip';

/** The body by paragraphs; then what stands around it. */
export async function readDocx(zip: Zip, main: string, writer: TextWriter, budget: Budget): Promise<void> {
  const relations = await relationsOf(zip, main);
  const storiesOf = async (kind: string, item: string | null) => {
    const stories: Story[] = [];
    for (const { path } of relations.filter((relation) => relation.kind === kind)) {
      stories.push(...readStories(await readXml(zip, path), item, budget));
    }
    return stories;
  };

  const [body] = readStories(await readXml(zip, main), null, budget);
  const stories: Story[] = body ? [body] : [];
  for (const paragraph of body?.paragraphs ?? []) writer.add('paragraph', paragraph);
  for (const [kind, relation, item] of around) {
    for (const story of await storiesOf(relation, item)) {
      stories.push(story);
      writer.add(kind, story.paragraphs.join('\n'));
    }
  }
  for (const text of stories.flatMap(({ deleted }) => deleted)) writer.add('change', text);
}

const around = [
  ['header', 'header', null],
  ['footer', 'footer', null],
  ['note', 'footnotes', 'footnote'],
  ['note', 'endnotes', 'endnote'],
  ['comment', 'comments', 'comment'],
] as const;
