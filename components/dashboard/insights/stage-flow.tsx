import { Hourglass } from 'lucide-preact';
import type { StageNumbers, StageReport } from '../../../utils/domain/insights/stage-report';
import { counted } from '../../../utils/wording/counted';
import { spanWords } from '../../../utils/wording/day';
import { useNames } from '../../customer/journey';
import { Icon } from '../../ui/icon';
import { useWords } from '../../ui/words';

/** Stage by stage: who stands there, how long, and how many moved on or back. */
export function StageFlow({ report: { stages, stuck } }: { report: StageReport }) {
  return (
    <ol class="stage-flow" data-part="stage-flow">
      {stages.map((numbers) => (
        <Stage key={numbers.stage} numbers={numbers} isStuck={numbers.stage === stuck} />
      ))}
    </ol>
  );
}

function Stage({ numbers, isStuck }: { numbers: StageNumbers; isStuck: boolean }) {
  const words = useWords();
  const { t, language } = words;
  const names = useNames();
  const { stage, here, longer, daysSoFar, expectedDays, stayed, came, on, back } = numbers;
  const number = new Intl.NumberFormat(language);
  const days = (count: number) => spanWords(Math.max(1, Math.round(count)), language);
  return (
    <li class={isStuck ? 'stage-stuck' : ''} data-part="stage-numbers" data-name={stage}>
      <div class="stage-head">
        <h3>{names.stage(stage)}</h3>
        {isStuck && (
          <strong data-part="stage-stuck">
            <Icon of={Hourglass} />
            {t('stageStuck')}
          </strong>
        )}
        <span>{t('stageHere', number.format(here))}</span>
      </div>
      {here > 0 && expectedDays !== null && (
        <>
          <span class="stage-bar" aria-hidden="true">
            <span style={{ inlineSize: `${(100 * longer) / here}%` }} />
          </span>
          <p>{counted(words, 'stageLonger', longer, number.format(here), days(expectedDays))}</p>
        </>
      )}
      <p class="stage-more">
        {daysSoFar !== null && <span>{t('stageSoFar', days(daysSoFar))}</span>}
        {stayed && <span>{t('stageStayed', number.format(stayed.n), days(stayed.half), days(stayed.nineTenths))}</span>}
      </p>
      <dl class="metric-parts">
        <div data-name="came">
          <dt>{t('stageCame')}</dt>
          <dd>{number.format(came)}</dd>
        </div>
        <div data-name="on">
          <dt>{t('stageOn')}</dt>
          <dd>{number.format(on)}</dd>
        </div>
        <div data-name="back">
          <dt>{t('stageBack')}</dt>
          <dd>{number.format(back)}</dd>
        </div>
      </dl>
    </li>
  );
}
