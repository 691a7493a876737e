import { CircleCheck, CircleDashed, CircleSlash, Sparkles } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Effect, Verdict } from '../../../utils/domain/insights/effect';
import { type Improvement, improvementStates } from '../../../utils/domain/model/improvement';
import type { ImprovementListed } from '../../../utils/messaging/doors/map';
import { contentOf } from '../../../utils/state/content-of';
import { dayWords, nearDayWords } from '../../../utils/wording/day';
import { textKey } from '../../../utils/wording/text-key';
import { useDesk, useToday } from '../../customer/desk';
import '../../customer/lines.css';
import { NotedLine } from '../../customer/noted-line';
import { StateMenu } from '../../customer/state-menu';
import { EmptyState } from '../../ui/empty-state';
import type { LucideIcon } from '../../ui/icon';
import { useMapWords } from '../map/map-words';
import { FeelingBar } from './feeling-bar';
import { ImprovementForm } from './improvement-form';

const icons: Readonly<Record<Improvement['state'], LucideIcon>> = {
  planned: CircleDashed,
  done: CircleCheck,
  dropped: CircleSlash,
};

/** What is being made better: who sees to it, until when, and once it is done, whether it helped. */
export function Improvements({ listed }: { listed: readonly ImprovementListed[] }) {
  const words = useMapWords();
  const { t, language } = words;
  const today = useToday();
  const [opened, open] = useState('');
  if (listed.length === 0)
    return (
      <EmptyState icon={Sparkles} title={t('improveNone')} hint={t('improveNoneHint')} part="improvements-empty" />
    );
  return (
    <ul class="lines" data-part="improvements">
      {listed.map(({ improvement, effect }) => {
        const { id, text, state, owner, dueOn, doneOn, kind } = improvement;
        const isLate = state === 'planned' && dueOn !== '' && dueOn < today;
        const about = [
          words.names.kind(kind),
          owner && t('roadblockOwnedBy', owner),
          state === 'planned' &&
            dueOn &&
            t(isLate ? 'improveWasDue' : 'improveDue', nearDayWords(dueOn, today, language)),
          doneOn && t('improveDoneOn', dayWords(doneOn, today, language)),
        ];
        return (
          <NotedLine
            key={id}
            part="improvement"
            text={text}
            state={state}
            look={state === 'done' ? 'goal-reached' : isLate ? 'goal-at-risk' : undefined}
            icon={icons[state]}
            menu={<ImprovementState improvement={improvement} />}
            about={
              <>
                <span>{about.filter(Boolean).join(' · ')}</span>
                {state === 'done' && <Helped effect={effect} />}
              </>
            }
            isOpen={opened === id}
            onOpen={(isOpen) => open(isOpen ? id : '')}
            form={() => <ImprovementForm id={id} improvement={contentOf(improvement)} onClose={() => open('')} />}
          />
        );
      })}
    </ul>
  );
}

function ImprovementState({ improvement }: { improvement: Improvement }) {
  const { background } = useDesk();
  const { t } = useMapWords();
  const today = useToday();
  const { id, text, state } = improvement;
  return (
    <StateMenu
      part="improvement"
      text={text}
      state={state}
      states={improvementStates}
      word={(one) => t(textKey('improvementState', one))}
      onChoose={(one) =>
        background.call('saveImprovement', {
          id,
          content: { ...contentOf(improvement), state: one, doneOn: one === 'done' ? improvement.doneOn || today : '' },
        })
      }
    />
  );
}

const verdicts: Readonly<Record<Verdict, string>> = {
  'not-done': 'improveNotDone',
  wait: 'improveWait',
  better: 'improveBetter',
  alike: 'improveAlike',
  worse: 'improveWorse',
};

/** How it was before and since, in words and on a line. */
function Helped({ effect }: { effect: Effect }) {
  const words = useMapWords();
  const { t } = words;
  const { verdict, before, since } = effect;
  return (
    <span class="improve-effect" data-part="improve-effect" data-verdict={verdict}>
      <strong>{t(verdicts[verdict])}</strong>
      {before && since && (
        <span>
          {t('improveFromTo', words.felt(before), words.said(before.n), words.felt(since), words.said(since.n))}
        </span>
      )}
      {since && <FeelingBar feeling={since} before={before} />}
    </span>
  );
}
