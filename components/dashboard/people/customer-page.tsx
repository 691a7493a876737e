import { ArrowLeft, Eraser, Pencil, UserX } from 'lucide-preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Company } from '../../../utils/domain/model/company';
import type { FollowUp } from '../../../utils/domain/model/follow-up';
import type { Glance } from '../../../utils/domain/model/glance';
import { createFolds } from '../../../utils/state/folds';
import { createLoaded } from '../../../utils/state/loaded';
import { shelf } from '../../../utils/state/shelf';
import { useDesk } from '../../customer/desk';
import { Mood } from '../../customer/mood';
import { Note } from '../../customer/note';
import { PersonaChoice, PersonaNeeds } from '../../customer/persona-choice';
import { PlaybookCard } from '../../customer/playbook-card';
import { StageRail } from '../../customer/stage-rail';
import { WriteMenu } from '../../customer/write-menu';
import { NextStep, OthersDue } from '../../sidebar/due';
import { FeedbackPart } from '../../sidebar/feedback-part';
import { GoalsPart } from '../../sidebar/goals-part';
import { OpportunitiesPart } from '../../sidebar/opportunities-part';
import { FoldsProvider, Part, useFolds } from '../../sidebar/part';
import { PurchasesPart } from '../../sidebar/purchases-part';
import '../../sidebar/sidebar.css';
import { TimelinePart } from '../../sidebar/timeline-part';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { Face } from '../../ui/face';
import { Icon } from '../../ui/icon';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Heading } from '../heading';
import { useRoute } from '../route';
import './customer-page.css';
import { CustomerForm } from './customer-form';
import { EraseDialog } from './erase-dialog';

/** All that is known of one customer, and all that can be done about it. */
export function CustomerPage({ id, back }: { id: string; back: string }) {
  const { background } = useDesk();
  const { t } = useWords();
  const { hasMoved } = useRoute();
  const [known] = useState(() => createLoaded(() => background.call('customer', { id })));
  const folds = useMemo(() => createFolds(shelf(() => window.localStorage)), []);
  useEffect(() => {
    void known.ask();
    return background.watch(['customers', 'followUps', 'journey', 'settings'], () => void known.ask());
  }, []);
  return (
    <div class="customer-page" data-part="customer-page">
      <p class="customer-back">
        <a href={back} data-part="customer-back">
          <Icon of={ArrowLeft} />
          {t('customerBack')}
        </a>
      </p>
      <Await loaded={known}>
        {({ glance, company }) =>
          glance ? (
            <FoldsProvider value={folds}>
              <Whole glance={glance} company={company} takesFocus={hasMoved()} back={back} />
            </FoldsProvider>
          ) : (
            <>
              <Heading text={t('customerGoneTitle')} takesFocus={hasMoved()} />
              <EmptyState
                icon={UserX}
                title={t('customerGoneTitle')}
                hint={t('customerGoneHint')}
                part="customer-gone"
              />
            </>
          )
        }
      </Await>
    </div>
  );
}

interface WholeProps {
  readonly glance: Glance;
  readonly company: Company | null;
  readonly takesFocus: boolean;
  readonly back: string;
}

function Whole({ glance, company, takesFocus, back }: WholeProps) {
  const { t } = useWords();
  const folds = useFolds();
  const { customer, feelings, playbook } = glance;
  // The steps of a playbook that runs stand in its own card.
  const isElsewhere = ({ rule, anchor }: FollowUp) =>
    rule !== 'playbook-step' || !anchor.startsWith(`${playbook?.id}/`);
  const due = glance.due.filter(isElsewhere);
  const coming = glance.coming.filter(isElsewhere);
  return (
    <>
      <Head glance={glance} company={company} takesFocus={takesFocus} back={back} />
      <div class="customer-columns">
        <div class="customer-column">
          <div class="customer-box customer-way">
            <StageRail customer={customer} expectedDays={glance.expectedDays} isDormant={glance.isDormant} />
            <Mood
              feelings={feelings}
              fold={{
                isFolded: folds.isFolded('whole-emotion-line'),
                onFold: (isFolded) => folds.fold('whole-emotion-line', isFolded),
              }}
            />
          </div>
          <div class="customer-box">
            <TimelinePart glance={glance} atOnce={12} />
          </div>
          <div class="customer-box">
            <PurchasesPart glance={glance} />
          </div>
        </div>
        <div class="customer-column">
          <div class="sidebar-cards customer-next">
            {playbook && <PlaybookCard key={playbook.id} run={playbook} main />}
            {(!playbook || due.length > 0) && (
              <NextStep due={due} coming={coming} main={!playbook} hasKeys={!playbook} />
            )}
          </div>
          <div class="customer-box">
            {due.length > 1 && (
              <Part part="due-part" title={t('othersDueTitle')} count={due.length - 1}>
                <OthersDue due={due.slice(1)} />
              </Part>
            )}
            <GoalsPart glance={glance} />
            <OpportunitiesPart glance={glance} />
            <FeedbackPart glance={glance} />
            <Part part="note-part" title={t('noteTitle')} keys="n">
              <Note customer={customer} />
            </Part>
          </div>
        </div>
      </div>
    </>
  );
}

function Head({ glance, company, takesFocus, back }: WholeProps) {
  const { t } = useWords();
  const { customer } = glance;
  const [open, setOpen] = useState<'edit' | 'erase' | null>(null);
  const close = () => setOpen(null);
  const about = [customer.role, company?.name].filter(Boolean).join(', ');
  return (
    <header class="customer-head">
      <Face name={customer.name} />
      <div class="customer-words">
        <Heading text={customer.name} takesFocus={takesFocus} />
        {about && <p data-part="customer-about">{about}</p>}
        <p class="customer-reach">
          {customer.emails.map((email) => (
            <span key={email} dir="ltr">
              {email}
            </span>
          ))}
          {customer.phone && <span dir="ltr">{customer.phone}</span>}
        </p>
        <p class="customer-tags">
          {customer.owner && <span class="people-tag">{t('customerOwnedBy', customer.owner)}</span>}
          {customer.tags.map((tag) => (
            <span key={tag} class="people-tag" dir="auto">
              {tag}
            </span>
          ))}
        </p>
        <PersonaNeeds customer={customer} />
      </div>
      <div class="customer-acts">
        <PersonaChoice customer={customer} />
        <WriteMenu customer={customer} />
        <Button icon={Pencil} data-part="customer-edit" onClick={() => setOpen('edit')}>
          {t('customerEdit')}
        </Button>
        <Button kind="quiet" icon={Eraser} data-part="customer-erase" onClick={() => setOpen('erase')}>
          {t('customerErase')}
        </Button>
      </div>
      {open === 'edit' && (
        <Dialog title={t('customerEditTitle', customer.name)} onClose={close}>
          <CustomerForm customer={customer} company={company?.name ?? ''} onClose={close} />
        </Dialog>
      )}
      {open === 'erase' && <EraseDialog customer={customer} onClose={close} back={back} />}
    </header>
  );
}
