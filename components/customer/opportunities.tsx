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
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';
import './goals.css';
import { useNames } from './journey';
import './lines.css';

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
      {opportunities.map((opportunity) => {
        const { id, type, text, state } = opportunity;
        return (
          <li key={id} class="goal" data-part="opportunity" data-state={state}>
            <Icon of={typeIcon[type]} />
            <span class="lines-title">
              <button
                type="button"
                class="lines-open"
                aria-expanded={opened === id}
                title={t('lineEditTitle', text)}
                data-part="edit-opportunity"
                dir="auto"
                onClick={() => onOpen(opened === id ? '' : id)}
              >
                {text}
              </button>
            </span>
            <StateMenu opportunity={opportunity} />
            <p class="lines-note">{t(textKey('opportunityType', type))}</p>
            {opened === id && <div class="lines-form">{form(opportunity)}</div>}
          </li>
        );
      })}
    </ul>
  );
}

function StateMenu({ opportunity }: { opportunity: Opportunity }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const { id, text } = opportunity;
  const word = (state: Opportunity['state']) => t(textKey('opportunityState', state));
  return (
    <Menu
      text={word(opportunity.state)}
      label={t('goalStateOf', word(opportunity.state))}
      part="opportunity-state"
      items={opportunityStates.map((state) => ({
        text: word(state),
        part: `opportunity-${state}`,
        chosen: () =>
          void act(background.call('saveOpportunity', { id, content: { ...contentOf(opportunity), state } }), {
            done: `${text}: ${word(state)}`,
            undo: 'journal',
          }),
      }))}
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
