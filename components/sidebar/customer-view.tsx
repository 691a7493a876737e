import type { Glance } from '../../utils/domain/model/glance';
import { LogTouchpoint } from '../customer/log-touchpoint';
import { Mood } from '../customer/mood';
import { PersonHead } from '../customer/person-head';
import { Purchases } from '../customer/purchases';
import { StageRail } from '../customer/stage-rail';
import { Timeline } from '../customer/timeline';
import { Section } from '../ui/section';
import { useWords } from '../ui/words';
import { Due } from './due';
import { Findings } from './findings';

interface CustomerViewProps {
  readonly glance: Glance;
  readonly email: string;
  /** Something in the draft comes first. */
  readonly draftWaits: boolean;
}

/** Who, how they are, what is next, and then the rest. */
export function CustomerView({ glance, email, draftWaits }: CustomerViewProps) {
  const { t } = useWords();
  const { customer, company, touchpoints, purchases, due, coming } = glance;
  const about = [customer.role, company?.name].filter(Boolean).join(', ');
  return (
    <>
      <PersonHead name={customer.name} about={about} email={email} />
      <StageRail customer={customer} />
      <Mood touchpoints={touchpoints} />
      <div class="sidebar-cards">
        <Findings />
        <Due due={due} coming={coming} main={!draftWaits} />
      </div>
      <Section title={t('timelineTitle')} action={<LogTouchpoint customerId={customer.id} />}>
        {touchpoints.length > 0 ? (
          <Timeline touchpoints={touchpoints} />
        ) : (
          <p class="sidebar-nothing">{t('timelineEmpty')}</p>
        )}
      </Section>
      <Section title={t('purchasesTitle')}>
        {purchases.length > 0 ? (
          <Purchases purchases={purchases} />
        ) : (
          <p class="sidebar-nothing">{t('purchasesEmpty')}</p>
        )}
      </Section>
    </>
  );
}
