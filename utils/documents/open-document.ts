import type { Budget } from './budget';
import { readStories } from './open-document-stories';
import { readXml } from './package';
import { Unread } from './reading';
import type { TextWriter } from './text-writer';
import type { Zip } from './zip';

/** ODT, ODS and ODP: the body, then what stands around it. */
export async function readOpenDocument(zip: Zip, type: string, writer: TextWriter, budget: Budget): Promise<void> {
  if (await isEncrypted(zip)) throw new Unread('documentEncrypted');
  if (!zip.has('content.xml')) throw new Unread('documentDamaged');
  const content = readStories(await readXml(zip, 'content.xml'), unitOf(type), budget);
  const styles = readStories(await readXml(zip, 'styles.xml'), null, budget);
  const stories = [...content, ...styles];
  for (const kind of ['page', 'sheet', 'paragraph'] as const) {
    for (const story of content) if (story.kind === kind) writer.add(kind, story.text);
  }
  for (const kind of ['header', 'footer', 'note', 'comment', 'change'] as const) {
    for (const story of stories) if (story.kind === kind) writer.add(kind, story.text);
  }
}

/** The element that a reader would count in, where it is not the paragraph. */
function unitOf(type: string): 'table' | 'page' | null {
  if (type.startsWith('spreadsheet')) return 'table';
  return type.startsWith('presentation') || type.startsWith('graphics') ? 'page' : null;
}

async function isEncrypted(zip: Zip): Promise<boolean> {
  if (zip.has('encrypted-package')) return true;
  return (await readXml(zip, 'META-INF/manifest.xml')).includes('encryption-data');
}
