import { CircleCheck, Construction, OctagonAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { localDate } from '../../utils/domain/followups/local-date';
import type { Goal } from '../../utils/domain/model/goal';
import { type Roadblock, roadblockStates } from '../../utils/domain/model/roadblock';
import { contentOf } from '../../utils/state/content-of';
import { dayWords } from '../../utils/wording/day';
import { textKey } from '../../utils/wording/text-key';
import { Icon, type LucideIcon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import { useAct, useDesk, useToday } from './desk';
import './goals.css';
import './lines.css';

interface RoadblocksProps {
  readonly roadblocks: readonly Roadblock[];
  readonly goals: readonly Goal[];
  readonly opened: string;
  readonly onOpen: (id: string) => void;
  readonly form: (roadblock: Roadblock) => ComponentChildren;
}

const isSettled = ({ state }: Roadblock) => state === 'solved' || state === 'accepted';

const iconOf = (roadblock: Roadblock): LucideIcon =>
  isSettled(roadblock) ? CircleCheck : roadblock.importance === 3 ? OctagonAlert : Construction;

/** What is in the way: how grave, since when, and who sees to it. */
export function Roadblocks({ roadblocks, goals, opened, onOpen, form }: RoadblocksProps) {
  const { t, language } = useWords();
  const { zone } = useDesk();
  const today = useToday();
  return (
    <ul class="lines" data-part="roadblocks">
      {roadblocks.map((roadblock) => {
        const { id, text, type, importance, owner, since, goalId } = roadblock;
        const goal = goals.find((one) => one.id === goalId);
        const about = [
          !isSettled(roadblock) && t(`roadblockImportance${importance}`),
          t(textKey('roadblockType', type)),
          owner && t('roadblockOwnedBy', owner),
          t('roadblockSince', dayWords(localDate(since, zone), today, language)),
          goal && t('roadblockFor', goal.text),
        ];
        return (
          <li
            key={id}
            class={isSettled(roadblock) ? 'goal goal-reached' : 'goal goal-at-risk'}
            data-part="roadblock"
            data-state={roadblock.state}
          >
            <Icon of={iconOf(roadblock)} />
            <span class="lines-title">
              <button
                type="button"
                class="lines-open"
                aria-expanded={opened === id}
                title={t('lineEditTitle', text)}
                data-part="edit-roadblock"
                dir="auto"
                onClick={() => onOpen(opened === id ? '' : id)}
              >
                {text}
              </button>
            </span>
            <RoadblockStateMenu roadblock={roadblock} />
            <p class="lines-note">{about.filter(Boolean).join(' · ')}</p>
            {opened === id && <div class="lines-form">{form(roadblock)}</div>}
          </li>
        );
      })}
    </ul>
  );
}

function RoadblockStateMenu({ roadblock }: { roadblock: Roadblock }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const { id, text } = roadblock;
  const word = (state: Roadblock['state']) => t(textKey('roadblockState', state));
  return (
    <Menu
      text={word(roadblock.state)}
      label={t('goalStateOf', word(roadblock.state))}
      part="roadblock-state"
      items={roadblockStates.map((state) => ({
        text: word(state),
        part: `roadblock-${state}`,
        chosen: () =>
          void act(background.call('saveRoadblock', { id, content: { ...contentOf(roadblock), state } }), {
            done: `${text}: ${word(state)}`,
            undo: 'journal',
          }),
      }))}
    />
  );
}
