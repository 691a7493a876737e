import { useEffect, useRef } from 'preact/hooks';
import type { FollowUp } from '../../utils/domain/model/follow-up';
import type { Glance } from '../../utils/domain/model/glance';
import { Mood } from '../customer/mood';
import { Note } from '../customer/note';
import { PersonHead } from '../customer/person-head';
import { PersonaChoice, PersonaNeeds } from '../customer/persona-choice';
import { PlaybookCard } from '../customer/playbook-card';
import { StageRail } from '../customer/stage-rail';
import { WriteMenu } from '../customer/write-menu';
import { useWords } from '../ui/words';
import { NextStep, OthersDue } from './due';
import { FeedbackPart } from './feedback-part';
import { Findings } from './findings';
import { GoalsPart } from './goals-part';
import { OpportunitiesPart } from './opportunities-part';
import { Part, useFolds } from './part';
import { PurchasesPart } from './purchases-part';
import { RecordPart } from './record-part';
import { useTab } from './tab';
import { TimelinePart } from './timeline-part';
import { ToneCard } from './tone-card';

interface CustomerViewProps {
  readonly glance: Glance;
  readonly email: string;
}

/** Who, how they are, what is next, and then the rest. */
export function CustomerView({ glance, email }: CustomerViewProps) {
  const { t } = useWords();
  const folds = useFolds();
  const { state } = useTab();
  const { customer, company, feelings, playbook } = glance;
  // The steps of a playbook that runs stand in its own card.
  const isElsewhere = ({ rule, anchor }: FollowUp) =>
    rule !== 'playbook-step' || !anchor.startsWith(`${playbook?.id}/`);
  const due = glance.due.filter(isElsewhere);
  const coming = glance.coming.filter(isElsewhere);
  const about = [customer.role, company?.name].filter(Boolean).join(', ');
  const others = due.slice(1);
  // It is about who wrote the mail, whoever else is looked at.
  const isSender = state.page?.mail?.from?.email.toLowerCase() === email.toLowerCase();
  const tone = isSender ? state.tone : null;
  // A warning goes first: there is one main thing to do in a view.
  const isFree = (state.draft?.findings.length ?? 0) === 0 && !tone;
  useShownWhenOpened(playbook?.id ?? '');
  return (
    <>
      <PersonHead name={customer.name} about={about} email={email}>
        <PersonaNeeds customer={customer} />
        <div class="sidebar-person-acts">
          <PersonaChoice customer={customer} />
          <WriteMenu customer={customer} />
        </div>
      </PersonHead>
      <StageRail customer={customer} expectedDays={glance.expectedDays} isDormant={glance.isDormant} />
      <RecordPart customer={customer} />
      <Mood
        feelings={feelings}
        fold={{
          isFolded: folds.isFolded('emotion-line', true),
          onFold: (isFolded) => folds.fold('emotion-line', isFolded),
        }}
      />
      <div class="sidebar-cards">
        {tone ? (
          <Findings
            other={(main) => (
              <ToneCard tone={tone} customerId={customer.id} main={main} isRunning={playbook !== null} />
            )}
          />
        ) : (
          <Findings />
        )}
        {playbook && <PlaybookCard key={playbook.id} run={playbook} main={isFree} />}
        {(!playbook || due.length > 0) && (
          <NextStep due={due} coming={coming} main={isFree && !playbook} hasKeys={!playbook} />
        )}
      </div>
      {others.length > 0 && (
        <Part part="due-part" title={t('othersDueTitle')} count={others.length}>
          <OthersDue due={others} />
        </Part>
      )}
      <TimelinePart key={`timeline:${customer.id}`} glance={glance} />
      <PurchasesPart key={`purchases:${customer.id}`} glance={glance} />
      <GoalsPart key={`goals:${customer.id}`} glance={glance} />
      <OpportunitiesPart key={`opportunities:${customer.id}`} glance={glance} />
      <FeedbackPart key={`feedback:${customer.id}`} glance={glance} />
      <Part part="note-part" title={t('noteTitle')} keys="n">
        <Note key={customer.id} customer={customer} />
      </Part>
    </>
  );
}

/** A playbook is opened from further below, too: its card then comes into view. */
function useShownWhenOpened(playbookId: string): void {
  const known = useRef(playbookId);
  useEffect(() => {
    if (playbookId && playbookId !== known.current)
      document.querySelector('[data-part=playbook]')?.scrollIntoView({ block: 'nearest' });
    known.current = playbookId;
  }, [playbookId]);
}
