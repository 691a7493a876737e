import { Copy } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Diagnostics as Told } from '../../../utils/messaging/doors/upkeep';
import { diagnosticsText } from '../../../utils/state/diagnostics';
import type { Loaded } from '../../../utils/state/loaded';
import { copyText } from '../../customer/copy-text';
import { useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/card';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';
import { useWorld } from '../world';

/** How things stand, as a text for somebody who is to help. All of it can be read before it is copied. */
export function Diagnostics({ diagnostics }: { diagnostics: Loaded<Told> }) {
  const { t } = useWords();
  return (
    <Block title={t('settingsDiagnostics')} hint={t('settingsDiagnosticsHint')} part="settings-diagnostics">
      <Await loaded={diagnostics}>{(told) => <Text told={told} />}</Await>
    </Block>
  );
}

function Text({ told }: { told: Told }) {
  const { toasts, now, zone } = useDesk();
  const { t, language } = useWords();
  const { isKept, storageUse, browser } = useWorld();
  const [text, setText] = useState('');
  useEffect(() => {
    const tell = async () => {
      const [use, kept] = await Promise.all([storageUse(), isKept()]);
      const at = new Date(now()).toISOString();
      setText(diagnosticsText(told, { browser, language, zone, use, isKept: kept, at }));
    };
    void tell();
  }, [told]);
  const copy = async () => {
    const isCopied = await copyText(text, document);
    toasts.show({ text: t(isCopied ? 'diagnosticsCopied' : 'diagnosticsNotCopied') });
  };
  return (
    <>
      <textarea
        class="field-input settings-diagnostics"
        data-part="diagnostics"
        dir="ltr"
        rows={12}
        readOnly
        aria-label={t('settingsDiagnostics')}
        value={text}
      />
      <Actions>
        <Button icon={Copy} data-part="diagnostics-copy" onClick={() => void copy()}>
          {t('diagnosticsCopy')}
        </Button>
      </Actions>
    </>
  );
}
