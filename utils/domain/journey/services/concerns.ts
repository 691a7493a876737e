import { concerns as common } from '../default/concerns';
import type { Concern } from '../journey';

/** What is said of work instead of goods. */
const own: readonly Concern[] = [
  {
    id: 'taste',
    concern: '@concernTaste',
    say: '@concernSayTaste',
    offer: '@concernOfferTaste',
    decides: '@concernDecidesTaste',
  },
  {
    id: 'scope',
    concern: '@concernScope',
    say: '@concernSayScope',
    offer: '@concernOfferScope',
    decides: '@concernDecidesScope',
  },
];

const notOfWork: readonly string[] = ['defect', 'hard-to-use'];

export const concerns: readonly Concern[] = [...common.filter(({ id }) => !notOfWork.includes(id)), ...own];
