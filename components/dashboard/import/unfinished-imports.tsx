import { useEffect, useState } from 'preact/hooks';
import type { Job } from '../../../utils/domain/model/job';
import { createLoaded } from '../../../utils/state/loaded';
import { errorWords } from '../../../utils/wording/error';
import { useAct, useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Actions, Card } from '../../ui/card';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

/** Imports whose page was closed in the middle: what is in can stay, or be taken back. */
export function UnfinishedImports() {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const [jobs] = useState(() => createLoaded(() => background.call('unfinishedImports', {})));
  useEffect(() => void jobs.ask(), []);

  const settle = async (job: Job, isKept: boolean) => {
    const ended = await background.call('finishImport', { job: job.id, cancelled: true });
    if (!ended.ok || isKept || !ended.value.undoId) await act(Promise.resolve(ended), { done: '' });
    else await act(background.call('undo', { id: ended.value.undoId }), { done: t('takenBack') });
    await jobs.ask();
  };

  const error = jobs.error.value;
  return (
    <>
      {error && <Trouble sentence={errorWords(error, t)} again={() => void jobs.ask()} />}
      {jobs.value.value?.map((job) => (
        <Card key={job.id} tone="warn" data-part="import-unfinished">
          <p>{t('importUnfinished', job.file)}</p>
          <Actions>
            <Button onClick={() => settle(job, false)}>{t('importUndo')}</Button>
            <Button kind="quiet" onClick={() => settle(job, true)}>
              {t('importKeep')}
            </Button>
          </Actions>
        </Card>
      ))}
    </>
  );
}
