import { Circle, CircleAlert, CircleCheck, CircleX, Plus } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { localDate } from '../../utils/domain/followups/local-date';
import { stageOf } from '../../utils/domain/journey/journey';
import type { Customer } from '../../utils/domain/model/customer';
import { type Goal, type GoalState, goalStates } from '../../utils/domain/model/goal';
import type { Touchpoint } from '../../utils/domain/model/touchpoint';
import { contentOf } from '../../utils/state/content-of';
import { dayWords } from '../../utils/wording/day';
import { textKey } from '../../utils/wording/text-key';
import { wordsOf } from '../../utils/wording/words';
import { Button } from '../ui/button';
import type { LucideIcon } from '../ui/icon';
import { useWords } from '../ui/words';
import { useAct, useDesk, useToday } from './desk';
import './goals.css';
import { useJourney, useNames } from './journey';
import './lines.css';
import { NotedLine } from './noted-line';
import { StateMenu } from './state-menu';

/** Another shape for each, not only another colour. */
const stateIcon: Readonly<Record<GoalState, LucideIcon>> = {
  open: Circle,
  reached: CircleCheck,
  'at-risk': CircleAlert,
  missed: CircleX,
};

interface GoalsProps {
  readonly customer: Customer;
  readonly goals: readonly Goal[];
  readonly touchpoints: readonly Touchpoint[];
  readonly opened: string;
  readonly onOpen: (id: string) => void;
  readonly form: (goal: Goal) => ComponentChildren;
}

/** What they want, those of their present stage first. */
export function Goals({ customer, goals, touchpoints, opened, onOpen, form }: GoalsProps) {
  const names = useNames();
  const here = (goal: Goal) => (goal.stage === customer.stage ? 0 : 1);
  return (
    <ul class="lines" data-part="goals">
      {goals
        .toSorted((a, b) => here(a) - here(b))
        .map((goal) => (
          <NotedLine
            key={goal.id}
            part="goal"
            text={goal.text}
            state={goal.state}
            look={`goal-${goal.state}`}
            icon={stateIcon[goal.state]}
            menu={<GoalStateMenu goal={goal} />}
            about={
              <>
                {here(goal) === 1 && <span>{names.stage(goal.stage)}</span>}
                <WhereSaid goal={goal} touchpoints={touchpoints} />
              </>
            }
            isOpen={opened === goal.id}
            onOpen={(isOpen) => onOpen(isOpen ? goal.id : '')}
            form={() => form(goal)}
          />
        ))}
    </ul>
  );
}

function WhereSaid({ goal, touchpoints }: { goal: Goal; touchpoints: readonly Touchpoint[] }) {
  const { t, language } = useWords();
  const { zone } = useDesk();
  const today = useToday();
  const names = useNames();
  const contact = touchpoints.find(({ id }) => id === goal.saidIn);
  if (!contact) return goal.said ? <span dir="auto">{goal.said}</span> : null;
  const day = dayWords(localDate(contact.at, zone), today, language);
  return <span>{t('goalSaidIn', names.touchpoint(contact), day)}</span>;
}

function GoalStateMenu({ goal }: { goal: Goal }) {
  const { background } = useDesk();
  const { t } = useWords();
  const { id, text, state } = goal;
  return (
    <StateMenu
      part="goal"
      text={text}
      state={state}
      states={goalStates}
      icons={stateIcon}
      word={(one) => t(textKey('goalState', one))}
      onChoose={(one) => background.call('saveGoal', { id, content: { ...contentOf(goal), state: one } })}
    />
  );
}

/** What customers usually want in this stage and nobody has noted yet: one click makes it theirs. */
export function GoalIdeas({ customer, goals }: { customer: Customer; goals: readonly Goal[] }) {
  const { background } = useDesk();
  const { t } = useWords();
  const journey = useJourney();
  const act = useAct();
  const known = new Set(goals.map(({ text }) => text.toLocaleLowerCase()));
  const ideas = (stageOf(journey, customer.stage)?.goals ?? [])
    .map((words) => wordsOf(words, t))
    .filter((text) => text && !known.has(text.toLocaleLowerCase()));
  if (ideas.length === 0) return null;
  return (
    <div class="goal-ideas" data-part="goal-ideas">
      <p>{t('goalIdeas')}</p>
      {ideas.map((text) => (
        <Button
          key={text}
          kind="quiet"
          icon={Plus}
          data-part="goal-idea"
          onClick={() =>
            act(
              background.call('saveGoal', {
                id: null,
                content: {
                  customerId: customer.id,
                  stage: customer.stage,
                  text,
                  state: 'open',
                  saidIn: null,
                  said: '',
                },
              }),
              { done: t('addedSaid', text), undo: 'journal' },
            )
          }
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
