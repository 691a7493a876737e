import { HeartHandshake } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { JourneyMap } from '../../../utils/domain/insights/journey-map';
import { leastWords, type Weakness } from '../../../utils/domain/insights/weakness';
import { kindOf } from '../../../utils/domain/journey/journey';
import type { Behind, ImprovementListed } from '../../../utils/messaging/doors/map';
import { hashTo } from '../../../utils/state/hash-route';
import { wordsOf } from '../../../utils/wording/words';
import { useJourney } from '../../customer/journey';
import { Button } from '../../ui/button';
import { Actions, Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { BehindDialog } from '../map/behind-dialog';
import { useMapWords } from '../map/map-words';
import { FeelingBar } from './feeling-bar';
import { ImprovementForm, newImprovement } from './improvement-form';

const mostRanked = 8;

interface WeakestMomentProps {
  readonly map: JourneyMap;
  readonly improvements: readonly ImprovementListed[];
}

/** The moments that were felt worst, with the numbers that put them there; for the first of them one thing to do. */
export function WeakestMoment({ map, improvements }: WeakestMomentProps) {
  const { t } = useMapWords();
  const [behind, setBehind] = useState<Behind | null>(null);
  const [first, ...others] = map.weakest;
  if (!first)
    return (
      <EmptyState
        icon={HeartHandshake}
        title={t('improveNothingSaid')}
        hint={t('improveNothingSaidHint', leastWords)}
        part="improve-empty"
      />
    );
  const show = ({ kind }: Weakness) =>
    setBehind({ kind: 'moment', moment: kind, channel: null, unhappy: true, span: map.span });
  return (
    <>
      <First
        key={first.kind}
        weakness={first}
        inTheWay={map.inTheWay[first.kind] ?? 0}
        planned={improvements}
        onShow={() => show(first)}
      />
      {others.length > 0 && <Ranking weaknesses={others.slice(0, mostRanked)} onShow={show} />}
      {behind && <BehindDialog what={behind} map={map} persona={null} onClose={() => setBehind(null)} />}
    </>
  );
}

interface FirstProps {
  readonly weakness: Weakness;
  /** Open roadblocks that came up in it. */
  readonly inTheWay: number;
  readonly planned: readonly ImprovementListed[];
  readonly onShow: () => void;
}

function First({ weakness, inTheWay, planned, onShow }: FirstProps) {
  const words = useMapWords();
  const { t } = words;
  const journey = useJourney();
  const [isWriting, setWriting] = useState(false);
  const { kind, moment, isWeak } = weakness;
  const name = words.names.kind(kind);
  const begun = planned.filter(
    ({ improvement }) => improvement.kind === kind && improvement.state === 'planned',
  ).length;
  const expects = wordsOf(kindOf(journey, kind)?.expects ?? '', t);
  return (
    <Card tone={isWeak ? 'stop' : 'plain'} data-part="improve-first">
      <h3>{name}</h3>
      <p class="improve-stage">
        {words.names.stage(moment.stage)}
        {moment.defining && ` · ★ ${t('definingMoment')}`}
      </p>
      {!isWeak && <p>{t('improveNotBad')}</p>}
      {expects && <p class="improve-expects">{expects}</p>}
      <Numbers weakness={weakness} />
      {begun > 0 && <p data-part="improve-begun">{t('improveBegun', begun)}</p>}
      {isWriting ? (
        <ImprovementForm id={null} improvement={newImprovement(kind)} onClose={() => setWriting(false)} />
      ) : (
        <Actions>
          <Button kind="main" data-part="improve-begin" onClick={() => setWriting(true)}>
            {t('improveBegin')}
          </Button>
          <Button data-part="improve-who" onClick={onShow}>
            {t('improveWho')}
          </Button>
          {inTheWay > 0 && (
            <a
              class="button button-quiet"
              href={hashTo('improve', '', { moment: kind })}
              data-part="improve-in-the-way"
            >
              {t('improveInTheWay', words.count(inTheWay))}
            </a>
          )}
        </Actions>
      )}
    </Card>
  );
}

/** The numbers behind a place in the ranking. */
function Numbers({ weakness }: { weakness: Weakness }) {
  const words = useMapWords();
  const { t, language } = words;
  const { moment, feeling, aMonth, weight } = weakness;
  const one = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const numbers: readonly (readonly [string, string])[] = [
    [t('improveFelt'), `${words.felt(feeling)}, ${words.said(feeling.n)}`],
    ...(moment.rating
      ? [[t('mapRating'), t('mapRated', one.format(moment.rating.mean), words.count(moment.rating.n))] as const]
      : []),
    [t('improveHowOften'), t('improveAMonth', one.format(aMonth))],
    [t('improveWeight'), new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(weight)],
    ...(moment.before.feeling ? [[t('mapBefore'), words.felt(moment.before.feeling)] as const] : []),
  ];
  return (
    <>
      <FeelingBar feeling={feeling} before={moment.before.feeling} />
      <dl class="improve-numbers">
        {numbers.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface RankingProps {
  readonly weaknesses: readonly Weakness[];
  readonly onShow: (weakness: Weakness) => void;
}

function Ranking({ weaknesses, onShow }: RankingProps) {
  const words = useMapWords();
  const { t } = words;
  const one = new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 });
  return (
    <div class="improve-ranking">
      <table data-part="improve-ranking">
        <caption>{t('improveRanking')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('mapMoment')}</th>
            <th scope="col">{t('improveFelt')}</th>
            <th scope="col">{t('mapRating')}</th>
            <th scope="col">{t('improveHowOften')}</th>
            <th scope="col">{t('improveScore')}</th>
          </tr>
        </thead>
        <tbody>
          {weaknesses.map((weakness) => {
            const { kind, moment, feeling, aMonth, score } = weakness;
            return (
              <tr key={kind}>
                <th scope="row">
                  <button type="button" class="map-link" onClick={() => onShow(weakness)}>
                    {words.names.kind(kind)}
                  </button>
                  <span>{words.names.stage(moment.stage)}</span>
                </th>
                <td>
                  {words.felt(feeling)} <span>{words.said(feeling.n)}</span>
                </td>
                <td>{moment.rating ? t('mapRatedOf', one.format(moment.rating.mean)) : '—'}</td>
                <td>{t('improveAMonth', one.format(aMonth))}</td>
                <td>{one.format(score)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="dashboard-note">{t('improveScoreHint')}</p>
    </div>
  );
}
