import { useEffect, useState } from 'preact/hooks';
import { createLoaded } from '../../../utils/state/loaded';
import { openSettings } from '../../../utils/state/settings';
import { useDesk } from '../../customer/desk';
import { useWords } from '../../ui/words';
import { CompanyProblems } from '../company/company-problems';
import { usePolicy } from '../company/use-policy';
import { Contents } from '../contents';
import { Appearance } from './appearance';
import { Checks } from './checks';
import { DeleteEverything } from './delete-everything';
import { Diagnostics } from './diagnostics';
import { Ignored } from './ignored';
import { KeepMail } from './keep-mail';
import { Language } from './language';
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
  const { t } = useWords();
  const policy = usePolicy();
  const [store] = useState(() => openSettings(background));
  const [diagnostics] = useState(() => createLoaded(() => background.call('diagnostics', {})));
  useEffect(() => store.close, []);
  useEffect(() => {
    void diagnostics.ask();
    return background.watch(['settings', 'customers'], () => void diagnostics.ask());
  }, []);
  return (
    <>
      <Contents
        parts={[
          ['settings-sites', t('settingsSites')],
          ['settings-taught', t('settingsTaught')],
          ['settings-checks', t('settingsChecks')],
          ['settings-words', t('settingsWords')],
          ['settings-ignored', t('settingsIgnored')],
          ['settings-me', t('settingsMe')],
          ['settings-prompts', t('settingsPrompts')],
          ['settings-keep-mail', t('settingsKeepMail')],
          ['settings-language', t('settingsLanguage')],
          ['settings-appearance', t('settingsAppearance')],
          ['settings-stored', t('settingsStored')],
          ['settings-diagnostics', t('settingsDiagnostics')],
          ['settings-delete', t('settingsDelete')],
        ]}
      />
      <CompanyProblems problems={policy.problems} />
      <Sites sites={store.sites} policy={policy} />
      <TaughtPages sites={store.sites} />
      <Checks settings={store.settings} policy={policy} />
      <OwnWords settings={store.settings} isLocked={policy.locked.includes('words')} />
      <Ignored ignored={store.ignored} />
      <MeForm me={store.me} />
      <Prompts settings={store.settings} me={store.me} />
      <KeepMail settings={store.settings} />
      <Language settings={store.settings} />
      <Appearance settings={store.settings} />
      <Samples />
      <Stored diagnostics={diagnostics} />
      <Diagnostics diagnostics={diagnostics} />
      <DeleteEverything />
    </>
  );
}
