import { FileUp, Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { AddCustomer } from '../customer/add-customer';
import { WithJourney } from '../customer/journey';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';

/** The first customer by hand, or all of them from a list. */
export function CustomerStep() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div class="welcome-choices">
        <Button icon={Plus} aria-expanded={isOpen} data-part="welcome-add" onClick={() => setOpen(!isOpen)}>
          {t('welcomeAdd')}
        </Button>
        <a class="button button-plain" href="dashboard.html#import" data-part="welcome-import">
          <Icon of={FileUp} />
          {t('welcomeImport')}
        </a>
      </div>
      {isOpen && (
        <div class="welcome-form">
          <WithJourney>
            <AddCustomer person={{ name: '', email: '' }} company="" onAdded={() => setOpen(false)} />
          </WithJourney>
        </div>
      )}
    </>
  );
}
