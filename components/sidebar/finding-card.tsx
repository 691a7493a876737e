import { Info, OctagonAlert, TriangleAlert } from 'lucide-preact';
import type { Finding, Severity } from '../../utils/domain/model/finding';
import type { PageCommand } from '../../utils/messaging/doors/tab';
import { findingWords } from '../../utils/wording/finding';
import { textKey } from '../../utils/wording/text-key';
import { useAct } from '../customer/desk';
import { Button } from '../ui/button';
import { Actions, Card } from '../ui/card';
import { Icon, type LucideIcon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import './finding-card.css';
import { useTab } from './tab';

/** Another shape for each, not only another colour. */
const severityIcon: Readonly<Record<Severity, LucideIcon>> = { stop: OctagonAlert, warn: TriangleAlert, hint: Info };

interface FindingCardProps {
  readonly finding: Finding;
  readonly composeId: string;
  /** It is the one thing to do next. */
  readonly main: boolean;
  /** Addresses that the draft goes to. */
  readonly emails: readonly string[];
}

/** What is wrong with the draft, where, why, and the ways out. */
export function FindingCard({ finding, composeId, main, emails }: FindingCardProps) {
  const { t, language } = useWords();
  const { tell, ignore } = useTab();
  const act = useAct();
  const { rule, severity, start, text } = finding;
  const { title, reason, fixes } = findingWords(finding, t, language);
  const place = { composeId, rule, start };
  const order = (command: PageCommand) => act(tell(command), { done: '' });
  const ignoreFor = (scope: 'person' | 'rule') =>
    act(ignore({ rule, scope, emails: scope === 'person' ? emails : [], phrase: '' }), {
      done: t(scope === 'person' ? 'ignoredForPerson' : 'ignoredForRule'),
    });
  return (
    <Card tone={severity} data-part="finding" data-rule={rule} data-severity={severity}>
      <h3 class={`finding-title finding-${severity}`}>
        <Icon of={severityIcon[severity]} />
        <span class="out-of-sight">{t(textKey('severity', severity))}</span>
        <span data-part="finding-title">{title}</span>
      </h3>
      <Reason text={text.trim()} reason={reason} reveal={() => order({ kind: 'reveal', ...place })} />
      <Actions>
        {fixes.map((fix, index) => (
          <Button
            key={fix}
            kind={main && index === 0 ? (severity === 'stop' ? 'danger' : 'main') : 'plain'}
            data-part="fix"
            onClick={() => order({ kind: 'fix', ...place, fix: index })}
          >
            {fix}
          </Button>
        ))}
        {fixes.length === 0 && (
          <Button data-part="reveal" onClick={() => order({ kind: 'reveal', ...place })}>
            {t('findingShow')}
          </Button>
        )}
        <Menu
          text={t('findingIgnore')}
          part="ignore"
          items={[
            {
              text: t('ignoreOnce'),
              part: 'ignore-once',
              chosen: () => void order({ kind: 'ignore-once', ...place }),
            },
            { text: t('ignoreForPerson'), part: 'ignore-person', chosen: () => void ignoreFor('person') },
            { text: t('ignoreRule'), part: 'ignore-rule', chosen: () => void ignoreFor('rule') },
          ]}
        />
      </Actions>
    </Card>
  );
}

interface ReasonProps {
  readonly text: string;
  readonly reason: string;
  readonly reveal: () => void;
}

/** The sentence, with the words in question to click on: in it where it quotes them, else above it. */
function Reason({ text, reason, reveal }: ReasonProps) {
  const { t } = useWords();
  const words = text && (
    <button type="button" class="finding-text" data-part="finding-text" title={t('findingReveal')} onClick={reveal}>
      {text}
    </button>
  );
  const at = text ? reason.indexOf(text) : -1;
  return (
    <>
      {at < 0 && words && <p class="finding-words">{words}</p>}
      <p class="finding-reason" data-part="finding-reason">
        {at < 0 ? reason : [reason.slice(0, at), words, reason.slice(at + text.length)]}
      </p>
    </>
  );
}
