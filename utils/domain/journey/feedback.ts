import type { Emotion, Touchpoint } from '../model/touchpoint';

/** What a customer answered when asked how we did: 1 to 5, 0 to 10, or a word. */
export type Answer =
  | { readonly kind: 'csat'; readonly value: number }
  | { readonly kind: 'nps'; readonly value: number }
  | { readonly kind: 'word'; readonly text: string };

/** How somebody feels who gives 1, 2, 3, 4, 5. */
const ofRating: readonly Emotion[] = [-2, -1, 0, 1, 2];

/** Up to 6 they would rather warn of us, from 9 on they recommend us, between them they do neither. */
const ofRecommendation = (value: number): Emotion =>
  value <= 3 ? -2 : value <= 6 ? -1 : value <= 8 ? 0 : value === 9 ? 1 : 2;

/** What an answer says, as a touchpoint holds it. How a word is meant nobody but the user can say. */
export function feltIn(answer: Answer): Pick<Touchpoint, 'emotion' | 'rating' | 'nps' | 'note'> {
  if (answer.kind === 'csat') {
    return { emotion: ofRating[answer.value - 1] ?? null, rating: answer.value, note: '' };
  }
  if (answer.kind === 'nps') {
    return { emotion: ofRecommendation(answer.value), rating: null, nps: answer.value, note: '' };
  }
  return { emotion: null, rating: null, note: answer.text.trim() };
}

/** Who recommends us is asked for a referral, who was served well for a review; who is unhappy gets the playbook. */
export function stepAfter(answer: Answer): 'referral' | 'review' | 'playbook' | 'none' {
  if (answer.kind === 'word') return 'none';
  const { kind, value } = answer;
  if (kind === 'nps') return value >= 9 ? 'referral' : value <= 6 ? 'playbook' : 'none';
  return value >= 5 ? 'review' : value <= 2 ? 'playbook' : 'none';
}
