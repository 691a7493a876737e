import { Info, OctagonAlert, Paperclip, TriangleAlert } from 'lucide-preact';
import type { Finding, Severity } from '../../utils/domain/model/finding';
import type { PageCommand } from '../../utils/messaging/doors/tab';
import { placeWords } from '../../utils/wording/attachment';
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

/** Longer words are hardly ever written again. */
const longestPhrase = 200;

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
  const { state, tell, ignore } = useTab();
  const act = useAct();
  const { rule, severity, start, text, attachment } = finding;
  const { title, reason, fixes } = findingWords(finding, t, language);
  const place = { composeId, rule, start, ...(attachment && { attachment: attachment.index }) };
  const order = (command: PageCommand) => act(tell(command), { done: '' });
  // A page that is not ours never hears whose name it is, so it can't show the place.
  const isUntold = rule === 'other-customer' && state.page?.site !== 'practice';
  const canShow = !attachment && !isUntold;
  const reveal = () => order({ kind: 'reveal', ...place });
  const isPhrase = text.trim() !== '' && text.length <= longestPhrase;
  const ignoreFor = (scope: 'person' | 'rule', phrase: string, done: string) =>
    act(ignore({ rule, scope, emails: scope === 'person' ? emails : [], phrase }), { done, undo: 'journal' });
  return (
    <Card tone={severity} data-part="finding" data-rule={rule} data-severity={severity}>
      <h3 class={`finding-title finding-${severity}`}>
        <Icon of={severityIcon[severity]} />
        <span class="out-of-sight">{t(textKey('severity', severity))}</span>
        <span data-part="finding-title">{title}</span>
      </h3>
      {attachment && (
        <p class="finding-place" data-part="finding-place">
          <Icon of={Paperclip} size={12} /> {placeWords(attachment, t)}
        </p>
      )}
      {isUntold && finding.where === 'subject' && (
        <p class="finding-place" data-part="finding-place">
          {t('findingInSubject')}
        </p>
      )}
      <Reason text={text.trim()} reason={reason} reveal={canShow ? reveal : null} />
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
        {fixes.length === 0 && canShow && (
          <Button data-part="reveal" onClick={reveal}>
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
            {
              text: t('ignoreForPerson'),
              part: 'ignore-person',
              chosen: () => void ignoreFor('person', '', t('ignoredForPerson')),
            },
            ...(isPhrase
              ? [
                  {
                    text: t('ignorePhrase'),
                    part: 'ignore-phrase',
                    chosen: () => void ignoreFor('rule', text, t('ignoredPhrase', text.trim())),
                  },
                ]
              : []),
            {
              text: t('ignoreRule'),
              part: 'ignore-rule',
              chosen: () => void ignoreFor('rule', '', t('ignoredForRule')),
            },
          ]}
        />
      </Actions>
    </Card>
  );
}

interface ReasonProps {
  readonly text: string;
  readonly reason: string;
  /** Null where the page has nothing to show. */
  readonly reveal: (() => void) | null;
}

/** The sentence, with the words in question to click on: in it where it quotes them, else above it. */
function Reason({ text, reason, reveal }: ReasonProps) {
  const { t } = useWords();
  const words =
    text &&
    (reveal ? (
      <button type="button" class="finding-text" data-part="finding-text" title={t('findingReveal')} onClick={reveal}>
        {text}
      </button>
    ) : (
      <em data-part="finding-text">{text}</em>
    ));
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
