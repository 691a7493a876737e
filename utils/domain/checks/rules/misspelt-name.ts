import { likenessOf } from '../../names/alike';
import { fold } from '../../names/fold';
import type { Addressee } from '../../names/people';
import { shownName } from '../../names/people';
import { found } from '../found';
import type { Rule } from '../rule';
import { judgedNames } from '../verdicts';

/** The spelling of the person's name that the word was meant to be. */
function rightSpelling(word: string, { given, family }: Addressee): string {
  const names = [given, ...family.split(' '), family].filter(Boolean);
  const like = (name: string): boolean => likenessOf(word, fold(name)) !== 'other';
  return names.find((name) => likenessOf(word, fold(name)) === 'near') ?? names.find(like) ?? given;
}

/** The greeting's name is nearly a recipient's. */
export default {
  id: 'misspelt-name',
  documents: 'letter',
  check(message, known) {
    const judged = judgedNames(message, known);
    if (!judged) return [];
    return judged.names.flatMap(({ greeted, verdict }) => {
      if (verdict.kind !== 'misspelt') return [];
      const place = greeted.places[verdict.at] ?? greeted;
      const right = rightSpelling(greeted.words[verdict.at] ?? '', verdict.whom);
      if (!right) return [];
      const written = message.draft.body.text.slice(place.start, place.end);
      const reason = { code: 'misspeltName', params: { greeted: written, right, to: [shownName(verdict.whom)] } };
      return [found(message, 'misspelt-name', 'warn', place, reason, [{ ...place, text: right }])].map((finding) => ({
        ...finding,
        fixes: [{ start: place.start, end: place.end, text: right }],
      }));
    });
  },
} satisfies Rule;
