import { useState } from 'preact/hooks';
import { largestTaughtFile, readTaughtFile, type TaughtFile } from '../../../../utils/domain/taught/file';
import type { SiteState } from '../../../../utils/messaging/doors/settings';
import { errorWords } from '../../../../utils/wording/error';
import { useAct, useDesk } from '../../../customer/desk';
import { Button } from '../../../ui/button';
import { Actions, Card } from '../../../ui/card';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { FileDrop } from '../../file-drop';
import { useTaughtParts } from './taught-site';

/** A colleague's file: first it is shown what is in it, and for which site. */
export function TakeTaught({ sites }: { sites: readonly SiteState[] }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const partsOf = useTaughtParts();
  const [read, setRead] = useState<{ readonly file: TaughtFile; readonly text: string } | null>(null);
  const [isUnsound, setUnsound] = useState(false);

  const open = async (chosen: File) => {
    const text = chosen.size > largestTaughtFile ? '' : await chosen.text();
    const file = readTaughtFile(text);
    setUnsound(!file);
    setRead(file && { file, text });
  };
  const take = async ({ file, text }: NonNullable<typeof read>) => {
    if (await act(background.call('importTaught', { text }), { done: t('settingsTaughtTaken', file.origin) }))
      setRead(null);
  };

  if (read) {
    const { origin, pages } = read.file;
    const isKnown = sites.some((site) => site.origin === origin && (site.taught ?? []).length > 0);
    return (
      <Card tone="accent" data-part="taught-preview">
        <h3>{t('settingsTaughtPreview', origin)}</h3>
        <p>{partsOf(pages) || t('settingsTaughtNothing')}</p>
        {isKnown && <p>{t('settingsTaughtReplaces')}</p>}
        <Actions>
          <Button kind="main" data-part="taught-take" onClick={() => take(read)}>
            {t('settingsTaughtTake')}
          </Button>
          <Button kind="quiet" data-part="taught-leave" onClick={() => setRead(null)}>
            {t('uiCancel')}
          </Button>
        </Actions>
      </Card>
    );
  }
  return (
    <>
      {isUnsound && <Trouble sentence={errorWords({ code: 'taughtFileUnsound', params: {} }, t)} />}
      <FileDrop
        text={t('settingsTaughtChoose')}
        hint={t('settingsTaughtChooseHint')}
        accept=".json,application/json"
        part="taught-file"
        onFile={(file) => void open(file)}
      />
    </>
  );
}
