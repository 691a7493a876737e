import type { TaughtPage, TaughtPart } from '../../domain/model/taught';
import { type Lesson, pagesHere, readPart, readTaught } from '../taught/read';
import { documentIn } from './point';

const mostFrames = 20;

/** This page and the frames in it that we can look into. */
export function documentsOf(document: Document): readonly Document[] {
  const found = [document];
  for (let index = 0; index < found.length && found.length < mostFrames; index += 1)
    for (const frame of found[index]!.querySelectorAll('iframe')) {
      const inside = documentIn(frame);
      if (inside?.body && found.length < mostFrames) found.push(inside);
    }
  return found;
}

/** What was taught of a part, wherever in this page it is found. */
export function lookFor(document: Document, pages: readonly TaughtPage[], part: TaughtPart): Lesson | null {
  const lessons = documentsOf(document).flatMap((one) => readTaught(one, pages, part)?.lesson ?? []);
  return (
    lessons.find(({ state }) => state === 'found') ??
    lessons.find(({ state }) => state !== 'nothing') ??
    lessons[0] ??
    null
  );
}

/** The selectors of this part that lead to something in this document. */
export const selectorsHere = (document: Document, pages: readonly TaughtPage[], part: TaughtPart): readonly string[] =>
  pagesHere(document, pages)
    .flatMap(({ parts }) => parts[part] ?? [])
    .filter((selector) => readPart(document, part, selector).state !== 'nothing');

export const selectorsOf = (pages: readonly TaughtPage[], part: TaughtPart): readonly string[] =>
  pages.flatMap(({ parts }) => parts[part] ?? []);
