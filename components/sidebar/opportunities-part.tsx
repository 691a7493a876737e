import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Glance } from '../../utils/domain/model/glance';
import { contentOf } from '../../utils/state/content-of';
import { withheldWords } from '../../utils/wording/opportunity';
import { useToday } from '../customer/desk';
import { Opportunities, Suggestions } from '../customer/opportunities';
import { OpportunityForm } from '../customer/opportunity-form';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';
import { Part } from './part';

/** Chances to help more; while they are unhappy none is offered, and it says why. */
export function OpportunitiesPart({ glance }: { glance: Glance }) {
  const { t, language } = useWords();
  const today = useToday();
  const { customer, opportunities, suggestions, offersWithheld } = glance;
  const [opened, setOpened] = useState('');
  const close = () => setOpened('');
  const isEmpty = opportunities.length === 0 && suggestions.length === 0;
  return (
    <Part
      part="opportunities-part"
      title={t('opportunitiesTitle')}
      count={opportunities.length + suggestions.length}
      action={
        <Button
          kind="quiet"
          icon={Plus}
          aria-label={t('opportunityAdd')}
          data-part="add-opportunity"
          onClick={() => setOpened('new')}
        >
          {t('touchpointAdd')}
        </Button>
      }
    >
      {offersWithheld && (
        <p class="sidebar-quiet" data-part="offers-withheld">
          {withheldWords(offersWithheld, t, today, language)}
        </p>
      )}
      {opened === 'new' && (
        <div class="sidebar-form">
          <OpportunityForm
            opportunity={{ customerId: customer.id, type: 'upsell', text: '', state: 'open', hint: '' }}
            id={null}
            onClose={close}
          />
        </div>
      )}
      {opportunities.length > 0 && (
        <Opportunities
          opportunities={opportunities}
          opened={opened}
          onOpen={setOpened}
          form={(opportunity) => (
            <OpportunityForm
              key={opportunity.id}
              opportunity={contentOf(opportunity)}
              id={opportunity.id}
              onClose={close}
            />
          )}
        />
      )}
      {!offersWithheld && <Suggestions customerId={customer.id} suggestions={suggestions} />}
      {isEmpty && !offersWithheld && opened === '' && <p class="sidebar-nothing">{t('opportunitiesEmpty')}</p>}
    </Part>
  );
}
