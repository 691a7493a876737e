import type { Concern } from '../journey';
import { textOf } from '../text-of';

const concern = (id: string): Concern => ({
  id,
  concern: textOf('concern', id),
  say: textOf('concernSay', id),
  offer: textOf('concernOffer', id),
  decides: textOf('concernDecides', id),
});

export const concerns: readonly Concern[] = [
  concern('price'),
  concern('late'),
  concern('defect'),
  concern('no-answer'),
  concern('hard-to-use'),
  concern('invoice'),
  concern('promise'),
  concern('leaving'),
];
