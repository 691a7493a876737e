import type { JourneyMap } from '../../../utils/domain/insights/journey-map';
import type { Behind } from '../../../utils/messaging/doors/map';
import { meanWords } from '../../../utils/wording/map';
import { useMapWords } from './map-words';

interface MapTableProps {
  readonly map: JourneyMap;
  readonly onBehind: (what: Behind) => void;
}

/** All that the drawing says, as two tables: how it stands in each stage, and how each moment was. */
export function MapTable({ map, onBehind }: MapTableProps) {
  const words = useMapWords();
  const { t } = words;
  return (
    <details class="map-table" data-part="map-table">
      <summary>{t('mapTable')}</summary>
      <div class="map-table-around">
        <table>
          <caption>{t('mapTableStages')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('mapStage')}</th>
              <th scope="col">{t('mapCustomers')}</th>
              <th scope="col">{t('mapGoals')}</th>
              <th scope="col">{t('mapRoadblocks')}</th>
              <th scope="col">{t('mapOpportunities')}</th>
            </tr>
          </thead>
          <tbody>
            {map.stages.map((now) => (
              <tr key={now.stage} data-part="map-row-stage">
                <th scope="row">{words.names.stage(now.stage)}</th>
                <td>{[words.count(now.customers), words.stay(now)].filter(Boolean).join(', ')}</td>
                <td>
                  {words
                    .goalsOf(now)
                    .map((part) => part.words)
                    .join(', ') || '—'}
                </td>
                <td>
                  {now.roadblocks.open === 0
                    ? '—'
                    : [words.open(now.roadblocks.open), words.mostlyInTheWay(now)].join(', ')}
                </td>
                <td>
                  {now.opportunities.open === 0
                    ? '—'
                    : [words.open(now.opportunities.open), words.mostlyAChance(now)].join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {map.moments.length > 0 && (
          <table>
            <caption>{t('mapTableMoments')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('mapStage')}</th>
                <th scope="col">{t('mapMoment')}</th>
                <th scope="col">{t('mapHowOften')}</th>
                <th scope="col">{t('mapFeelings')}</th>
                <th scope="col">{t('mapSpread')}</th>
                <th scope="col">{t('mapRating')}</th>
                <th scope="col">{t('mapBefore')}</th>
              </tr>
            </thead>
            <tbody>
              {map.moments.map((moment) => {
                const { kind, feeling, rating, before, ways } = moment;
                return (
                  <tr key={kind} data-part="map-row-moment">
                    <td>{words.names.stage(moment.stage)}</td>
                    <th scope="row">
                      <button
                        type="button"
                        class="map-link"
                        onClick={() =>
                          onBehind({ kind: 'moment', moment: kind, channel: null, unhappy: false, span: map.span })
                        }
                      >
                        {words.names.kind(kind)}
                      </button>
                      {moment.defining && ` (${t('definingMoment')})`}
                    </th>
                    <td>
                      {words.count(moment.count)}
                      {ways.length > 0 &&
                        ` (${ways.map((way) => `${words.channel(way.channel)} ${words.count(way.count)}`).join(', ')})`}
                    </td>
                    <td>{feeling ? `${words.felt(feeling)}, ${words.said(feeling.n)}` : '—'}</td>
                    <td>
                      {feeling
                        ? `${meanWords(feeling.low, words.language)} … ${meanWords(feeling.high, words.language)}`
                        : '—'}
                    </td>
                    <td>
                      {rating ? t('mapRated', formatted(rating.mean, words.language), words.count(rating.n)) : '—'}
                    </td>
                    <td>{before.count === 0 ? '—' : `${words.count(before.count)}, ${words.felt(before.feeling)}`}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </div>
    </details>
  );
}

const formatted = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
