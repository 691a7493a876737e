import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Journey } from '../../../utils/domain/journey/journey';
import { writeJourney } from '../../../utils/domain/journey/write-file';
import type { Reason } from '../../../utils/domain/model/row';
import { errorWords } from '../../../utils/wording/error';
import { useDesk, useToday } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/card';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { FileDrop } from '../file-drop';
import { useWorld } from '../world';
import { useEditing } from './editing';
import { JourneyPreview } from './journey-preview';

/** Bytes; a journey is far smaller. */
const biggest = 5_000_000;

/** The journey as a file to hand on, and one that was handed on to us. */
export function JourneyFiles() {
  const { saveFile } = useWorld();
  const { background } = useDesk();
  const { t } = useWords();
  const { journey } = useEditing();
  const today = useToday();
  const [read, setRead] = useState<Journey | null>(null);
  const [problem, setProblem] = useState<Reason | null>(null);

  const take = async (file: File) => {
    setRead(null);
    if (file.size > biggest) return setProblem({ code: 'journeyTooBig', params: {} });
    const result = await background.call('readJourneyFile', { text: await file.text() });
    setProblem(result.ok ? result.value.problem : result.error);
    if (result.ok) setRead(result.value.definition);
  };

  return (
    <Block title={t('journeyFiles')} hint={t('journeyFilesHint')} part="journey-files">
      <div class="journey-files">
        {problem && <Trouble sentence={errorWords(problem, t)} />}
        {read ? (
          <JourneyPreview read={read} close={() => setRead(null)} />
        ) : (
          <FileDrop
            text={t('journeyChooseFile')}
            hint={t('journeyChooseFileHint')}
            accept=".json,application/json"
            part="journey-file"
            onFile={(file) => void take(file)}
          />
        )}
        <Actions>
          <Button
            icon={Download}
            data-part="journey-export"
            onClick={() =>
              saveFile(
                `waymark-journey-${journey.id}-${today}.json`,
                new Blob([writeJourney(journey)], { type: 'application/json' }),
              )
            }
          >
            {t('journeyExport')}
          </Button>
        </Actions>
      </div>
    </Block>
  );
}
