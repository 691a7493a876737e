import { type Roadblock, roadblockStates } from '../../utils/domain/model/roadblock';
import { contentOf } from '../../utils/state/content-of';
import { textKey } from '../../utils/wording/text-key';
import { useWords } from '../ui/words';
import { useDesk } from './desk';
import { StateMenu } from './state-menu';

export const isSettled = ({ state }: Roadblock): boolean => state === 'solved' || state === 'accepted';

/** How far it is, and a menu to say otherwise. */
export function RoadblockState({ roadblock }: { roadblock: Roadblock }) {
  const { background } = useDesk();
  const { t } = useWords();
  const { id, text, state } = roadblock;
  return (
    <StateMenu
      part="roadblock"
      text={text}
      state={state}
      states={roadblockStates}
      word={(one) => t(textKey('roadblockState', one))}
      onChoose={(one) => background.call('saveRoadblock', { id, content: { ...contentOf(roadblock), state: one } })}
    />
  );
}
