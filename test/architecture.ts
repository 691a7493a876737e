import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseSync } from 'vite';

/** A folder of the project and what it may import: other folders, and packages. Longest path wins. */
interface Layer {
  readonly path: string;
  readonly from: readonly string[];
  readonly packages: readonly string[];
}

const preact = ['preact', 'preact/hooks', 'preact/jsx-runtime', '@preact/signals', 'lucide-preact'];
const screens = ['components', 'utils/state', 'utils/wording', 'utils/messaging', 'utils/domain', 'utils/platform.ts'];

export const layers: readonly Layer[] = [
  { path: 'utils/domain', from: ['utils/domain'], packages: ['date-fns', 'valibot'] },
  { path: 'utils/sites', from: ['utils/sites', 'utils/domain'], packages: [] },
  { path: 'utils/wording', from: ['utils/wording', 'utils/domain', 'utils/platform.ts'], packages: ['date-fns'] },
  {
    path: 'utils/messaging',
    from: ['utils/messaging', 'utils/domain'],
    packages: ['valibot', 'webextension-polyfill'],
  },
  { path: 'utils/speech', from: ['utils/speech', 'utils/messaging/browser.ts', 'utils/domain'], packages: [] },
  {
    path: 'utils/platform.ts',
    from: ['utils/messaging/browser.ts', 'utils/speech', 'utils/domain/model/language.ts'],
    packages: [],
  },
  {
    path: 'utils/page',
    from: ['utils/page', 'utils/sites', 'utils/messaging', 'utils/wording', 'utils/domain'],
    packages: [],
  },
  {
    path: 'utils/page/teach',
    from: ['utils/page', 'utils/messaging', 'utils/wording', 'utils/domain'],
    packages: ['@medv/finder'],
  },
  { path: 'utils/documents', from: ['utils/documents', 'utils/domain'], packages: ['fflate', 'unpdf'] },
  { path: 'utils/holidays', from: ['utils/holidays', 'utils/domain'], packages: ['date-holidays'] },
  { path: 'utils/connectors', from: ['utils/connectors', 'utils/domain'], packages: [] },
  { path: 'utils/storage', from: ['utils/storage', 'utils/domain'], packages: ['dexie'] },
  {
    path: 'utils/services',
    from: [
      'utils/services',
      'utils/storage',
      'utils/documents',
      'utils/connectors',
      'utils/domain',
      'utils/messaging/result.ts',
      'utils/messaging/doors',
      'utils/messaging/protocol.ts',
    ],
    packages: ['date-fns'],
  },
  {
    path: 'utils/state',
    from: ['utils/state', 'utils/messaging', 'utils/domain', 'utils/wording', 'utils/platform.ts'],
    packages: ['@preact/signals', 'papaparse', 'date-fns', 'fflate', 'valibot'],
  },
  { path: 'components', from: screens, packages: [...preact, 'date-fns'] },
  { path: 'components/dashboard/insights', from: screens, packages: [...preact, 'uplot'] },
  { path: 'components/ui', from: ['components/ui', 'utils/platform.ts'], packages: preact },
  { path: 'entrypoints', from: [...screens, 'utils/sites', 'utils/page', 'entrypoints'], packages: ['wxt', ...preact] },
  ...['checking', 'office'].map((part) => ({
    path: `entrypoints/${part}.ts`,
    from: ['entrypoints/background'],
    packages: ['wxt'],
  })),
  {
    path: 'entrypoints/offscreen',
    from: ['entrypoints/offscreen', 'utils/documents', 'utils/holidays', 'utils/messaging/reading.ts', 'utils/domain'],
    packages: [],
  },
  {
    path: 'entrypoints/background',
    from: [
      'entrypoints/background',
      'utils/services',
      'utils/storage',
      'utils/messaging',
      'utils/domain',
      'utils/platform.ts',
      'utils/speech',
      'utils/wording',
    ],
    packages: ['wxt', 'valibot'],
  },
];

/** Only a background script opens the doors and speaks to pages; the schemas stay out of everything else. */
const doorkeepers = ['utils/messaging/serve.ts', 'utils/messaging/announce.ts'];

/** One file each, that know nothing of each other; what they share stands in the files named here. */
const apart: Record<string, readonly string[]> = {
  'utils/sites': ['utils/sites/dom', 'utils/sites/site.ts'],
  'utils/domain/checks/rules': [],
};

const under = (file: string, path: string) => file === path || file.startsWith(`${path}/`);

export const layerOf = (file: string): Layer | undefined =>
  layers.filter((layer) => under(file, layer.path)).sort((a, b) => b.path.length - a.path.length)[0];

const packageOf = (specifier: string) =>
  specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? '');

/** What is wrong with one import, as a sentence, or null. `target` is a path in the project or a package's name. */
export function offence(file: string, target: string, isPackage: boolean): string | null {
  const layer = layerOf(file);
  if (!layer) return `${file} is in no layer`;
  if (isPackage) {
    const fits = layer.packages.some((name) => target === name || packageOf(target) === name);
    return fits ? null : `${file} imports the package ${target}, which ${layer.path} may not use`;
  }
  if (!layer.from.some((path) => under(target, path))) return `${file} imports ${target}, against the layers`;
  if (doorkeepers.includes(target) && !under(file, 'entrypoints/background') && !under(file, 'utils/messaging'))
    return `${file} imports ${target}, which only the background may`;
  for (const [folder, shared] of Object.entries(apart)) {
    if (!under(file, folder) || !under(target, folder)) continue;
    const registry = [`${folder}/index.ts`, `${folder}/signs.ts`].includes(file);
    const own =
      target.startsWith(file.replace(/\.ts$/, '/')) || (dirname(file) === dirname(target) && dirname(file) !== folder);
    if (!registry && !own && !shared.some((path) => under(target, path)) && !shared.some((path) => under(file, path)))
      return `${file} imports ${target}: sideways`;
  }
  return null;
}

/** All imports of a file, types too: `[specifier, …]`. */
export function importsOf(name: string, source: string): readonly string[] {
  const { module, errors } = parseSync(name, source);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  return [
    ...module.staticImports.map((entry) => entry.moduleRequest.value),
    ...module.staticExports.flatMap((entry) => entry.entries.flatMap((one) => one.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map((entry) => source.slice(entry.moduleRequest.start + 1, entry.moduleRequest.end - 1)),
  ];
}

export const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'));

const withEnding = (path: string, files: ReadonlySet<string>): string =>
  [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => files.has(candidate)) ?? path;

/** Every forbidden import below `root`. */
export function offences(root: string): readonly string[] {
  const names = ['entrypoints', 'components', 'utils'].flatMap((folder) => sourceFiles(join(root, folder)));
  const inside = names.map((name) => relative(root, name).split(sep).join('/'));
  const files = new Set(inside);
  return inside.flatMap((file) =>
    importsOf(file, readFileSync(join(root, file), 'utf8')).flatMap((specifier) => {
      if (specifier.endsWith('.css')) return [];
      const local = specifier.startsWith('.');
      const target = local ? withEnding(join(dirname(file), specifier).split(sep).join('/'), files) : specifier;
      return offence(file, target, !local) ?? [];
    }),
  );
}
