import type { ImportStore } from '../../../utils/state/import';
import type { ImportDone } from '../../../utils/state/import-run';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/card';
import { Spinner } from '../../ui/spinner';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { Counts } from '../counts';
import { useTakeBack } from '../take-back';
import { Refused } from './refused';

interface FinishedProps {
  readonly store: ImportStore;
  readonly name: string;
  readonly outcome: ImportDone;
}

/** What was imported, and the way to take all of it back. */
export function Finished({ store, name, outcome }: FinishedProps) {
  const { t } = useWords();
  const back = useTakeBack();
  const { undoId, cancelled, tally, refused } = outcome;
  const isOver = back.state === 'undone';
  return (
    <div data-part="import-done">
      <p class="dashboard-lead" role="status">
        {isOver ? back.sentence : t(cancelled ? 'importCancelled' : 'importDone', name)}
      </p>
      {!isOver && <Counts tally={tally} keys={['added', 'changed', 'refused']} />}
      {back.state === 'failed' && <Trouble sentence={back.sentence} />}
      {back.state === 'running' ? (
        <Spinner />
      ) : (
        <Actions>
          {undoId && !isOver && (
            <Button data-part="import-undo" onClick={() => back.undo(undoId)}>
              {t('importUndo')}
            </Button>
          )}
          <a class="button button-plain" href="#customers">
            {t('importSeeCustomers')}
          </a>
          <Button kind="quiet" data-part="import-again" onClick={store.restart}>
            {t('importAgain')}
          </Button>
        </Actions>
      )}
      {!isOver && <Refused rows={refused} total={refused.length} />}
    </div>
  );
}
