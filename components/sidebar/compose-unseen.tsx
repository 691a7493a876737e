import { TeachButton } from '../customer/page-tools';
import { Actions, Card } from '../ui/card';
import { useWords } from '../ui/words';

/** Something is written here that may be a mail, and we don't see how it is sent: it is said, for Send is not held then. */
export function ComposeUnseen({ tabId }: { tabId: number }) {
  const { t } = useWords();
  return (
    <div class="sidebar-cards">
      <Card tone="warn" data-part="compose-unseen">
        <h2 class="sidebar-card-title">{t('composeUnseen')}</h2>
        <p class="sidebar-card-text">{t('composeUnseenHint')}</p>
        <Actions>
          <TeachButton tabId={tabId} />
        </Actions>
      </Card>
    </div>
  );
}
