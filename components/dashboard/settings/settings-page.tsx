import { useEffect, useState } from 'preact/hooks';
import { openSettings } from '../../../utils/state/settings';
import { useDesk } from '../../customer/desk';
import { Appearance } from './appearance';
import { Checks } from './checks';
import { Ignored } from './ignored';
import { KeepMail } from './keep-mail';
import { MeForm } from './me-form';
import { Prompts } from './prompts';
import { Samples } from './samples';
import './settings.css';
import { Sites } from './sites';
import { Stored } from './stored';
import { TaughtPages } from './taught/taught-pages';
import { OwnWords } from './words/own-words';

export function SettingsPage() {
  const { background } = useDesk();
  const [store] = useState(() => openSettings(background));
  useEffect(() => store.close, []);
  return (
    <>
      <Sites sites={store.sites} />
      <TaughtPages sites={store.sites} />
      <Checks settings={store.settings} />
      <OwnWords settings={store.settings} />
      <Ignored ignored={store.ignored} />
      <MeForm me={store.me} />
      <Prompts settings={store.settings} me={store.me} />
      <KeepMail settings={store.settings} />
      <Appearance settings={store.settings} />
      <Samples />
      <Stored />
    </>
  );
}
