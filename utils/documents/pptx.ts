import type { Budget } from './budget';
import { paragraphsOf } from './drawing';
import { readXml, relationsOf } from './package';
import type { TextWriter } from './text-writer';
import { attribute, scanXml } from './xml';
import type { Zip } from './zip';

/** Each slide is a page; what the speaker alone sees is a note. */
export async function readPptx(zip: Zip, main: string, writer: TextWriter, budget: Budget): Promise<void> {
  const relations = await relationsOf(zip, main);
  const notes: string[] = [];
  const comments: string[] = [];
  for (const [index, id] of (await slideIds(zip, main)).entries()) {
    budget.checkTime();
    const path = relations.find((relation) => relation.id === id)?.path ?? '';
    writer.add('page', paragraphsOf(await readXml(zip, path)), index + 1);
    for (const relation of await relationsOf(zip, path)) {
      if (relation.kind === 'notesSlide') notes.push(paragraphsOf(await readXml(zip, relation.path)));
      if (relation.kind === 'comments') comments.push(paragraphsOf(await readXml(zip, relation.path)));
    }
  }
  for (const note of notes) writer.add('note', note);
  for (const comment of comments) writer.add('comment', comment);
}

async function slideIds(zip: Zip, main: string): Promise<readonly string[]> {
  const ids: string[] = [];
  scanXml(await readXml(zip, main), {
    open(name, attributes) {
      if (name === 'sldId') ids.push(attribute(attributes, 'r:id') ?? '');
    },
    close: () => undefined,
    text: () => undefined,
  });
  return ids;
}
