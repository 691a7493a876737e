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
import { Icon, type LucideIcon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import { useAct, useDesk, useToday } from './desk';
import './goals.css';
import { useJourney, useNames } from './journey';
import './lines.css';

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
  const { t } = useWords();
  const names = useNames();
  const here = (goal: Goal) => (goal.stage === customer.stage ? 0 : 1);
  return (
    <ul class="lines" data-part="goals">
      {goals
        .toSorted((a, b) => here(a) - here(b))
        .map((goal) => (
          <li key={goal.id} class={`goal goal-${goal.state}`} data-part="goal" data-state={goal.state}>
            <Icon of={stateIcon[goal.state]} />
            <span class="lines-title">
              <button
                type="button"
                class="lines-open"
                aria-expanded={opened === goal.id}
                title={t('lineEditTitle', goal.text)}
                data-part="edit-goal"
                dir="auto"
                onClick={() => onOpen(opened === goal.id ? '' : goal.id)}
              >
                {goal.text}
              </button>
            </span>
            <GoalStateMenu goal={goal} />
            <p class="lines-note">
              {here(goal) === 1 && <span>{names.stage(goal.stage)}</span>}
              <WhereSaid goal={goal} touchpoints={touchpoints} />
            </p>
            {opened === goal.id && <div class="lines-form">{form(goal)}</div>}
          </li>
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
  const act = useAct();
  const { id } = goal;
  const word = (state: GoalState) => t(textKey('goalState', state));
  return (
    <Menu
      text={word(goal.state)}
      label={t('goalStateOf', word(goal.state))}
      part="goal-state"
      items={goalStates.map((state) => ({
        text: word(state),
        icon: stateIcon[state],
        part: `goal-${state}`,
        chosen: () =>
          void act(background.call('saveGoal', { id, content: { ...contentOf(goal), state } }), {
            done: `${goal.text}: ${word(state)}`,
            undo: 'journal',
          }),
      }))}
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
