import { HandHeart, Lightbulb, Sparkles, TrendingUp, Wrench } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { SuggestedOpportunity } from '../../utils/domain/model/glance';
import { type Opportunity, type OpportunityType, opportunityStates } from '../../utils/domain/model/opportunity';
import { contentOf } from '../../utils/state/content-of';
import { becauseWords } from '../../utils/wording/opportunity';
import { textKey } from '../../utils/wording/text-key';
import { wordsOf } from '../../utils/wording/words';
import { Button } from '../ui/button';
import { Icon, type LucideIcon } from '../ui/icon';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';
import './goals.css';
import { useNames } from './journey';
import './lines.css';
import { NotedLine } from './noted-line';
import { StateMenu } from './state-menu';

const typeIcon: Readonly<Record<OpportunityType, LucideIcon>> = {
  upsell: TrendingUp,
  'cross-sell': Sparkles,
  referral: HandHeart,
  improvement: Wrench,
};

interface OpportunitiesProps {
  readonly opportunities: readonly Opportunity[];
  readonly opened: string;
  readonly onOpen: (id: string) => void;
  readonly form: (opportunity: Opportunity) => ComponentChildren;
}

/** Chances to help more that somebody has noted or taken up. */
export function Opportunities({ opportunities, opened, onOpen, form }: OpportunitiesProps) {
  const { t } = useWords();
  return (
    <ul class="lines" data-part="opportunities">
      {opportunities.map((opportunity) => (
        <NotedLine
          key={opportunity.id}
          part="opportunity"
          text={opportunity.text}
          state={opportunity.state}
          icon={typeIcon[opportunity.type]}
          menu={<OpportunityState opportunity={opportunity} />}
          about={t(textKey('opportunityType', opportunity.type))}
          isOpen={opened === opportunity.id}
          onOpen={(isOpen) => onOpen(isOpen ? opportunity.id : '')}
          form={() => form(opportunity)}
        />
      ))}
    </ul>
  );
}

function OpportunityState({ opportunity }: { opportunity: Opportunity }) {
  const { background } = useDesk();
  const { t } = useWords();
  const { id, text, state } = opportunity;
  return (
    <StateMenu
      part="opportunity"
      text={text}
      state={state}
      states={opportunityStates}
      word={(one) => t(textKey('opportunityState', one))}
      onChoose={(one) => background.call('saveOpportunity', { id, content: { ...contentOf(opportunity), state: one } })}
    />
  );
}

/** Chances that a rule of the journey sees, each with its why: to be taken up or turned down. */
export function Suggestions({
  customerId,
  suggestions,
}: {
  customerId: string;
  suggestions: readonly SuggestedOpportunity[];
}) {
  const { background } = useDesk();
  const { t } = useWords();
  const names = useNames();
  const act = useAct();
  if (suggestions.length === 0) return null;
  const answer = ({ hint, type, says }: SuggestedOpportunity, state: Opportunity['state'], done: string) =>
    act(
      background.call('saveOpportunity', {
        id: null,
        content: { customerId, type, text: wordsOf(says, t), state, hint },
      }),
      { done, undo: 'journal' },
    );
  return (
    <ul class="lines suggestions" aria-label={t('suggestionsTitle')}>
      {suggestions.map((suggestion) => (
        <li key={suggestion.hint} data-part="suggestion" data-hint={suggestion.hint}>
          <Icon of={Lightbulb} />
          <span class="lines-title" dir="auto">
            {wordsOf(suggestion.says, t)}
          </span>
          <p class="lines-note" data-part="suggestion-why">
            {becauseWords(suggestion.because, t, names)}
          </p>
          <p class="lines-acts">
            <Button
              kind="quiet"
              data-part="take-up"
              onClick={() => answer(suggestion, 'taken', t('suggestionTakenSaid'))}
            >
              {t('suggestionTake')}
            </Button>
            <Button
              kind="quiet"
              data-part="not-now"
              onClick={() => answer(suggestion, 'not-now', t('suggestionNotNowSaid'))}
            >
              {t('suggestionNotNow')}
            </Button>
          </p>
        </li>
      ))}
    </ul>
  );
}
