import { useAct, useDesk } from '../customer/desk';
import { Button } from '../ui/button';
import { Actions, Card } from '../ui/card';
import { useWords } from '../ui/words';

/** A mail left its window, and the page did not say what became of it: we ask rather than claim. */
export function SentQuestion({ composeId }: { composeId: string }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const settle = (sent: boolean) => act(background.call('settleSent', { composeId, sent }), { done: '' });
  return (
    <Card tone="hint" data-part="sent-question">
      <h2 class="sidebar-card-title">{t('sentAsk')}</h2>
      <p class="sidebar-card-text">{t('sentAskWhy')}</p>
      <Actions>
        <Button data-part="sent-yes" onClick={() => settle(true)}>
          {t('sentYes')}
        </Button>
        <Button kind="quiet" data-part="sent-no" onClick={() => settle(false)}>
          {t('sentNo')}
        </Button>
      </Actions>
    </Card>
  );
}
