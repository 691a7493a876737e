import { ClipboardCopy, MousePointerClick } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { errorWords } from '../../utils/wording/error';
import { Button } from '../ui/button';
import { Actions } from '../ui/card';
import { useWords } from '../ui/words';
import { copyText } from './copy-text';
import { useAct, useDesk } from './desk';
import './page-tools.css';

interface PageToolsProps {
  readonly tabId: number;
  /** The bar is in the page now. */
  readonly onTeaching?: (() => void) | undefined;
}

/** Begins to teach the page in a tab. */
export function TeachButton({
  tabId,
  onTeaching,
  kind = 'plain',
}: PageToolsProps & { readonly kind?: 'plain' | 'quiet' }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const start = async () => {
    if (await act(background.call('startTeaching', { tabId }), { done: '' })) onTeaching?.();
  };
  return (
    <Button kind={kind} icon={MousePointerClick} data-part="teach-page" onClick={start}>
      {t('teachTitle')}
    </Button>
  );
}

/** What can be done about a page that is not read as it should be. */
export function PageTools(props: PageToolsProps) {
  const { background, toasts } = useDesk();
  const { t } = useWords();
  const [outline, setOutline] = useState<string | null>(null);
  const report = async () => {
    const result = await background.call('pageOutline', { tabId: props.tabId });
    if (result.ok) setOutline(result.value.text);
    else toasts.show({ text: errorWords(result.error, t) });
  };
  return (
    <div class="page-tools">
      <Actions>
        <TeachButton {...props} />
        <Button kind="quiet" data-part="report-page" onClick={report}>
          {t('reportPage')}
        </Button>
      </Actions>
      {outline !== null && <Report outline={outline} onClose={() => setOutline(null)} />}
    </div>
  );
}

/** No dialog: in a page, one would cover our own frame, and then no click counts in it. */
function Report({ outline, onClose }: { outline: string; onClose: () => void }) {
  const { toasts } = useDesk();
  const { t } = useWords();
  const copy = async () => {
    const isCopied = await copyText(outline, document);
    toasts.show({ text: t(isCopied ? 'reportCopied' : 'reportNotCopied') });
    if (isCopied) onClose();
  };
  return (
    <section class="page-report" aria-label={t('reportTitle')}>
      <p>{t('reportHint')}</p>
      <textarea
        class="page-outline"
        data-part="page-outline"
        readOnly
        rows={8}
        aria-label={t('reportTitle')}
        value={outline}
      />
      <Actions>
        <Button kind="main" icon={ClipboardCopy} data-part="copy-report" onClick={copy}>
          {t('reportCopy')}
        </Button>
        <Button kind="quiet" data-part="close-report" onClick={onClose}>
          {t('uiClose')}
        </Button>
      </Actions>
    </section>
  );
}
