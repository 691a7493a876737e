import { useEffect, useState } from 'preact/hooks';
import type { Diagnostics } from '../../../utils/messaging/doors/upkeep';
import type { Loaded } from '../../../utils/state/loaded';
import { sizeWords } from '../../../utils/wording/size';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';
import '../counts.css';
import { type StorageUse, useWorld } from '../world';
import { WhatIsStored } from './what-is-stored';

/** What is kept and why, how much it is, and whether the browser has promised to keep it. */
export function Stored({ diagnostics }: { diagnostics: Loaded<Diagnostics> }) {
  const { t } = useWords();
  return (
    <Block title={t('settingsStored')} hint={t('settingsStoredHint')} part="settings-stored">
      <Await loaded={diagnostics}>{({ counts }) => <HowMuch counts={counts} />}</Await>
      <WhetherKept />
      <WhatIsStored />
    </Block>
  );
}

const shown = ['customers', 'touchpoints', 'purchases', 'openFollowUps'] as const;
const shownKeys = {
  customers: 'storedCustomers',
  touchpoints: 'storedTouchpoints',
  purchases: 'storedPurchases',
  openFollowUps: 'storedFollowUps',
} as const;

function HowMuch({ counts }: Pick<Diagnostics, 'counts'>) {
  const { t, language } = useWords();
  const { storageUse } = useWorld();
  const [use, setUse] = useState<StorageUse | null>(null);
  useEffect(() => void storageUse().then(setUse), [counts]);
  const number = new Intl.NumberFormat(language);
  return (
    <>
      <dl class="counts" data-part="stored-counts">
        {shown.map((name) => (
          <div key={name} data-count={name}>
            <dt>{t(shownKeys[name])}</dt>
            <dd>{number.format(counts[name] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      {use && (
        <p data-part="stored-use">{t('storedUse', sizeWords(use.usage, language), sizeWords(use.quota, language))}</p>
      )}
    </>
  );
}

function WhetherKept() {
  const { t } = useWords();
  const world = useWorld();
  const [isKept, setKept] = useState<boolean | null>(null);
  const [wasAsked, setAsked] = useState(false);
  useEffect(() => void world.isKept().then(setKept), []);
  const ask = async () => {
    setKept(await world.askToKeep());
    setAsked(true);
  };
  if (isKept === null) return null;
  if (isKept) return <p>{t('settingsStoredKept')}</p>;
  return (
    <>
      <p>{t(wasAsked ? 'settingsStoredRefused' : 'settingsStoredLoose')}</p>
      {!wasAsked && <Button onClick={ask}>{t('settingsStoredAsk')}</Button>}
    </>
  );
}
