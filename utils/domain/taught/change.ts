import type { TaughtPage, TaughtPart } from '../model/taught';

/** One thing that was pointed at. */
export interface Lesson {
  readonly part: TaughtPart;
  readonly selector: string;
  readonly path: string;
  /** What was taught of the same part before, and fits this page as well: it is replaced. */
  readonly instead: readonly string[];
}

export const mostTaught = 100;

/** Which page is another kind with the same beginning of its address: there a part stands elsewhere. */
const hasRoom = (page: TaughtPage, { path, part }: Lesson): boolean =>
  page.path === path && page.parts[part] === undefined;

const without = (parts: TaughtPage['parts'], part: TaughtPart): TaughtPage['parts'] => {
  const { [part]: _, ...rest } = parts;
  return rest;
};

/** The same pages with one part forgotten wherever it stands so; pages of which nothing is left go. */
export function forget(
  pages: readonly TaughtPage[],
  part: TaughtPart,
  selectors: readonly string[],
): readonly TaughtPage[] {
  return pages
    .map((page) => (selectors.includes(page.parts[part] ?? '') ? { ...page, parts: without(page.parts, part) } : page))
    .filter((page) => Object.keys(page.parts).length > 0);
}

/** The same pages with what was just pointed at; unchanged when there is no more room. */
export function learn(pages: readonly TaughtPage[], lesson: Lesson, newId: () => string): readonly TaughtPage[] {
  const { part, selector, path } = lesson;
  const left = pages.map((page) =>
    lesson.instead.includes(page.parts[part] ?? '') ? { ...page, parts: without(page.parts, part) } : page,
  );
  const at = left.findIndex((page) => hasRoom(page, lesson));
  const next =
    at < 0
      ? [...left, { id: newId(), path, parts: { [part]: selector } }]
      : left.map((page, index) => (index === at ? { ...page, parts: { ...page.parts, [part]: selector } } : page));
  const whole = next.filter((page) => Object.keys(page.parts).length > 0);
  return whole.length > mostTaught ? pages : whole;
}
