import { decodeText } from './decode';
import { attribute, scanXml } from './xml';
import type { Zip } from './zip';

/** Text of one file of the package; '' where it is missing. */
export async function readXml(zip: Zip, name: string): Promise<string> {
  const bytes = await zip.read(name);
  return bytes ? decodeText(bytes) : '';
}

/** "word" + "../media/x" or "/word/x", as a name of the package. */
function pathFrom(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export interface Relation {
  readonly id: string;
  /** The last word of its type: "header", "footnotes", "worksheet". */
  readonly kind: string;
  readonly path: string;
}

/** What a part of an Office package refers to, in the file's order. */
export async function relationsOf(zip: Zip, path: string): Promise<readonly Relation[]> {
  const folder = path.split('/').slice(0, -1).join('/');
  const file = path.slice(folder === '' ? 0 : folder.length + 1);
  const relations: Relation[] = [];
  scanXml(await readXml(zip, `${folder === '' ? '' : `${folder}/`}_rels/${file}.rels`), {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const kind = (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '';
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        kind,
        path: pathFrom(folder, attribute(attributes, 'Target') ?? ''),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

/** What the package says that a part of it is. Macro files of Word call themselves something else. */
export async function contentTypeOf(zip: Zip, path: string): Promise<string> {
  let type = '';
  scanXml(await readXml(zip, '[Content_Types].xml'), {
    open(name, attributes) {
      const own = name === 'Override' && attribute(attributes, 'PartName') === `/${path}`;
      const usual = name === 'Default' && type === '' && attribute(attributes, 'Extension') === path.split('.').at(-1);
      if (own || usual) type = attribute(attributes, 'ContentType') ?? '';
    },
    close: () => undefined,
    text: () => undefined,
  });
  const macros = /ms-(word|excel|powerpoint)\..*macroEnabled/.exec(type);
  return macros ? `${macroTypes[macros[1] ?? '']}` : type;
}

const macroTypes: Readonly<Record<string, string>> = {
  word: 'wordprocessingml',
  excel: 'spreadsheetml',
  powerpoint: 'presentationml',
};
