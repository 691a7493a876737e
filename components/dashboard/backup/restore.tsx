import { useEffect, useState } from 'preact/hooks';
import { openRestore } from '../../../utils/state/restoring';
import { errorWords } from '../../../utils/wording/error';
import { useDesk } from '../../customer/desk';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { FileDrop } from '../file-drop';
import { Working } from '../working';
import { RestorePreview } from './restore-preview';
import { Restored } from './restored';
import { Unlock } from './unlock';

/** Reads a backup, shows what it would change, and brings it back. */
export function Restore() {
  const { background } = useDesk();
  const { t } = useWords();
  const [store] = useState(() => openRestore(background));
  useEffect(() => store.cancel, []);
  const step = store.step.value;
  const problem = store.problem.value;
  return (
    <Block title={t('restoreTitle')} hint={t('restoreHint')} part="restore">
      {problem && <Trouble sentence={errorWords(problem, t)} />}
      {step.kind === 'choose' && (
        <FileDrop
          text={t('restoreChoose')}
          hint={t('restoreChooseHint')}
          accept=".json,.waymark,.zip,application/json,application/zip"
          part="restore-file"
          onFile={store.read}
        />
      )}
      {step.kind === 'locked' && <Unlock store={store} file={step.file.name} />}
      {step.kind === 'reading' && <Working label={t('restoreReading')} part={step.part} onCancel={store.cancel} />}
      {step.kind === 'plan' && <RestorePreview store={store} plan={step.plan} />}
      {step.kind === 'applying' && <Working label={t('restoreApplying')} part={step.part} onCancel={store.cancel} />}
      {step.kind === 'done' && <Restored store={store} outcome={step.outcome} />}
    </Block>
  );
}
