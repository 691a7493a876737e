import { CalendarCheck, Inbox, ShieldCheck } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { openFirstRun } from '../../utils/state/first-run';
import { useDesk } from '../customer/desk';
import { Await } from '../dashboard/await';
import { LockedNote } from '../dashboard/company/locked-note';
import { usePolicy } from '../dashboard/company/use-policy';
import { Icon } from '../ui/icon';
import { Mark } from '../ui/mark';
import { ToastRegion } from '../ui/toast';
import { useWords } from '../ui/words';
import { CustomerStep } from './customer-step';
import { Step } from './step';
import { WebmailStep } from './webmail-step';
import './welcome.css';

/** What somebody sees first: to try it, to have it in the own webmail, and whom it is about. */
export function WelcomePage() {
  const { background, toasts } = useDesk();
  const { t } = useWords();
  const policy = usePolicy();
  const [store] = useState(() => openFirstRun(background));
  useEffect(() => store.close, []);
  useEffect(() => {
    document.title = `${t('welcomeTitle')} · ${t('productName')}`;
  }, [t]);
  return (
    <main class="welcome" data-part="welcome">
      <header>
        <p class="welcome-brand">
          <Mark size={24} />
          {t('productName')}
        </p>
        <h1>{t('welcomeHeading')}</h1>
        <p class="welcome-lead">{t('welcomeLead')}</p>
        <p class="welcome-promise">
          <Icon of={ShieldCheck} />
          <span>{t('welcomePromise')}</span>
        </p>
        {policy.locked.length > 0 && <LockedNote text={t('welcomeCompany')} />}
      </header>
      <Await loaded={store.state}>
        {({ hasPractised, sites, hasCustomer }) => {
          const isAtWork = sites.some((site) => site.on && site.granted);
          return (
            <>
              <ol class="welcome-steps">
                <Step
                  number={1}
                  title={t('welcomeTry')}
                  hint={t('welcomeTryHint')}
                  part="welcome-try"
                  isDone={hasPractised}
                >
                  <div class="welcome-choices">
                    <a
                      class={`button button-${hasPractised ? 'plain' : 'main'}`}
                      href="practice.html"
                      data-part="welcome-practice"
                    >
                      <Icon of={Inbox} />
                      {t('welcomePractice')}
                    </a>
                  </div>
                </Step>
                <Step
                  number={2}
                  title={t('welcomeWebmail')}
                  hint={t('welcomeWebmailHint')}
                  part="welcome-webmail"
                  isDone={isAtWork}
                >
                  <WebmailStep sites={sites} policy={policy} />
                </Step>
                <Step
                  number={3}
                  title={t('welcomeCustomer')}
                  hint={t('welcomeCustomerHint')}
                  part="welcome-customer"
                  isDone={hasCustomer}
                >
                  <CustomerStep />
                </Step>
              </ol>
              <footer class="welcome-foot">
                <p>{t(isAtWork && hasCustomer ? 'welcomeReady' : 'welcomeLater')}</p>
                <a class="button button-plain" href="dashboard.html#today" data-part="welcome-today">
                  <Icon of={CalendarCheck} />
                  {t('welcomeToday')}
                </a>
              </footer>
            </>
          );
        }}
      </Await>
      <ToastRegion toasts={toasts} />
    </main>
  );
}
