import { CircleCheck, Construction, OctagonAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { localDate } from '../../utils/domain/followups/local-date';
import type { Goal } from '../../utils/domain/model/goal';
import type { Roadblock } from '../../utils/domain/model/roadblock';
import { dayWords } from '../../utils/wording/day';
import { textKey } from '../../utils/wording/text-key';
import type { LucideIcon } from '../ui/icon';
import { useWords } from '../ui/words';
import { useDesk, useToday } from './desk';
import './lines.css';
import { NotedLine } from './noted-line';
import { isSettled, RoadblockState } from './roadblock-state';

interface RoadblocksProps {
  readonly roadblocks: readonly Roadblock[];
  readonly goals: readonly Goal[];
  readonly opened: string;
  readonly onOpen: (id: string) => void;
  readonly form: (roadblock: Roadblock) => ComponentChildren;
}

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
          <NotedLine
            key={id}
            part="roadblock"
            text={text}
            state={roadblock.state}
            look={isSettled(roadblock) ? 'goal-reached' : 'goal-at-risk'}
            icon={iconOf(roadblock)}
            menu={<RoadblockState roadblock={roadblock} />}
            about={about.filter(Boolean).join(' · ')}
            isOpen={opened === id}
            onOpen={(isOpen) => onOpen(isOpen ? id : '')}
            form={() => form(roadblock)}
          />
        );
      })}
    </ul>
  );
}
