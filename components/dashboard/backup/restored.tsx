import type { RestoreDone } from '../../../utils/state/restore';
import type { RestoreStore } from '../../../utils/state/restoring';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/card';
import { Spinner } from '../../ui/spinner';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { Counts } from '../counts';
import { useTakeBack } from '../take-back';

export function Restored({ store, outcome }: { store: RestoreStore; outcome: RestoreDone }) {
  const { t } = useWords();
  const back = useTakeBack();
  const { undoId, cancelled, tally } = outcome;
  const isOver = back.state === 'undone';
  return (
    <div data-part="restore-done">
      <p class="dashboard-lead" role="status">
        {isOver ? back.sentence : t(cancelled ? 'restoreCancelled' : 'restoreDone')}
      </p>
      {!isOver && <Counts tally={tally} keys={['added', 'changed']} />}
      {back.state === 'failed' && <Trouble sentence={back.sentence} />}
      {back.state === 'running' ? (
        <Spinner />
      ) : (
        <Actions>
          {undoId && !isOver && (
            <Button data-part="restore-undo" onClick={() => back.undo(undoId)}>
              {t('restoreUndo')}
            </Button>
          )}
          <Button kind="quiet" onClick={store.restart}>
            {t('restoreAgain')}
          </Button>
        </Actions>
      )}
    </div>
  );
}
