import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { useWorld } from '../world';

/** What is kept and why, and whether the browser has promised to keep it. */
export function Stored() {
  const { t } = useWords();
  const world = useWorld();
  const [isKept, setKept] = useState<boolean | null>(null);
  const [wasAsked, setAsked] = useState(false);
  useEffect(() => void world.isKept().then(setKept), []);

  const ask = async () => {
    setKept(await world.askToKeep());
    setAsked(true);
  };

  return (
    <Block title={t('settingsStored')} hint={t('settingsStoredHint')} part="settings-stored">
      {isKept === true && <p>{t('settingsStoredKept')}</p>}
      {isKept === false && (
        <>
          <p>{t(wasAsked ? 'settingsStoredRefused' : 'settingsStoredLoose')}</p>
          {!wasAsked && <Button onClick={ask}>{t('settingsStoredAsk')}</Button>}
        </>
      )}
    </Block>
  );
}
