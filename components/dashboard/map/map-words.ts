import type { Moment, Way } from '../../../utils/domain/insights/moments';
import type { StageNow } from '../../../utils/domain/insights/stages-now';
import { counted } from '../../../utils/wording/counted';
import { channelWords } from '../../../utils/wording/journey';
import { feelingWords, shareWords, stayWords } from '../../../utils/wording/map';
import { textKey } from '../../../utils/wording/text-key';
import { type Names, useNames } from '../../customer/journey';
import { useWords, type Words } from '../../ui/words';

/** What the drawing, its table and its dialogs say of the same things, in the same words. */
export function useMapWords() {
  const words = useWords();
  const names = useNames();
  return mapWords(words, names);
}

export type MapWords = ReturnType<typeof mapWords>;

function mapWords({ t, language }: Words, names: Names) {
  const number = new Intl.NumberFormat(language);
  const count = (n: number) => number.format(n);
  const times = (n: number) => counted({ t, language }, 'mapTimes', n);
  const felt = (feeling: Moment['feeling']) => (feeling ? feelingWords(feeling, t, language) : t('mapFeltUnknown'));
  const goalsOf = ({ goals }: StageNow) => {
    const told = [
      { state: 'reached', n: goals.reached, key: 'mapReached' },
      { state: 'at-risk', n: goals['at-risk'], key: 'mapAtRisk' },
      { state: 'missed', n: goals.missed, key: 'mapMissed' },
      { state: 'open', n: goals.open, key: 'mapStillOpen' },
    ] as const;
    const all = told.reduce((sum, { n }) => sum + n, 0);
    return told
      .filter(({ n }) => n > 0)
      .map(({ state, n, key }) => ({ state, n, part: n / all, words: t(key, shareWords(n, all, language)) }));
  };
  return {
    t,
    language,
    names,
    count,
    felt,
    said: (n: number) => counted({ t, language }, 'mapWordsCounted', n),
    goalsOf,
    channel: (channel: Way['channel']) => channelWords(channel, t),
    stay: ({ medianDays }: StageNow) => (medianDays === null ? '' : t('mapMedian', stayWords(medianDays, language))),
    customers: (now: StageNow) =>
      t('mapCustomersIn', names.stage(now.stage), counted({ t, language }, 'peopleCount', now.customers)),
    open: (n: number) => t('mapOpen', count(n)),
    mostlyInTheWay: ({ roadblocks }: StageNow) =>
      roadblocks.mostly === null ? '' : t('mapMostly', t(textKey('roadblockType', roadblocks.mostly))),
    mostlyAChance: ({ opportunities }: StageNow) =>
      opportunities.mostly === null ? '' : t('mapMostly', t(textKey('opportunityType', opportunities.mostly))),
    moment: (moment: Moment) =>
      [names.kind(moment.kind), moment.defining && t('definingMoment'), times(moment.count), felt(moment.feeling)]
        .filter(Boolean)
        .join(', '),
    way: (moment: Moment, way: Way) =>
      [
        t('mapMomentBy', names.kind(moment.kind), channelWords(way.channel, t)),
        times(way.count),
        felt(way.feeling),
      ].join(', '),
  };
}
