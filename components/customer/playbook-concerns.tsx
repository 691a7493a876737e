import { Copy, MessageCircleQuestion, X } from 'lucide-preact';
import type { Concern } from '../../utils/domain/journey/journey';
import type { PlaybookRun } from '../../utils/domain/model/playbook-run';
import { wordsOf } from '../../utils/wording/words';
import { Button, IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import { copyText } from './copy-text';
import { useAct, useDesk } from './desk';
import { useJourney } from './journey';

/** What came up, each with the answer that the business has prepared for it. */
export function PlaybookConcerns({ run }: { run: PlaybookRun }) {
  const { background } = useDesk();
  const { t } = useWords();
  const { concerns } = useJourney();
  const act = useAct();
  const mark = (concern: string, on: boolean) =>
    act(background.call('markConcern', { id: run.id, concern, on }), { done: '' });
  const left = concerns.filter(({ id }) => !run.concerns.includes(id));
  if (concerns.length === 0 && run.concerns.length === 0) return null;
  return (
    <div class="playbook-concerns">
      {run.concerns.length > 0 && (
        <ul aria-label={t('concernsCameUp')}>
          {run.concerns.map((id) => (
            <Answer key={id} id={id} concern={concerns.find((one) => one.id === id)} onRemove={() => mark(id, false)} />
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <Menu
          text={t('concernAdd')}
          icon={MessageCircleQuestion}
          part="concern-add"
          items={left.map(({ id, concern }) => ({
            text: wordsOf(concern, t),
            part: 'concern-choose',
            chosen: () => void mark(id, true),
          }))}
        />
      )}
    </div>
  );
}

interface AnswerProps {
  readonly id: string;
  /** Undefined: the journey no longer has it. */
  readonly concern: Concern | undefined;
  readonly onRemove: () => void;
}

const lines = [
  ['say', 'concernSay'],
  ['offer', 'concernOffer'],
  ['decides', 'concernDecides'],
] as const;

function Answer({ id, concern, onRemove }: AnswerProps) {
  const { toasts } = useDesk();
  const { t } = useWords();
  const name = concern ? wordsOf(concern.concern, t) : id.replaceAll('-', ' ');
  const copy = async (text: string) =>
    toasts.show({ text: t((await copyText(text, document)) ? 'concernCopied' : 'concernNotCopied') });
  return (
    <li data-part="concern" data-concern={id}>
      <div class="playbook-concern">
        <strong dir="auto">{name}</strong>
        <IconButton icon={X} label={t('concernRemove', name)} data-part="concern-remove" onClick={onRemove} />
      </div>
      {concern ? (
        <>
          <dl class="playbook-answer" dir="auto">
            {lines.map(([field, label]) =>
              concern[field] ? (
                <div key={field} data-part={`concern-${field}`}>
                  <dt>{t(label)}</dt>
                  <dd>{wordsOf(concern[field], t)}</dd>
                </div>
              ) : null,
            )}
          </dl>
          {concern.say && (
            <Button
              kind="quiet"
              icon={Copy}
              data-part="concern-copy"
              onClick={() => void copy(wordsOf(concern.say, t))}
            >
              {t('concernCopy')}
            </Button>
          )}
        </>
      ) : (
        <p class="playbook-about">{t('concernGone')}</p>
      )}
    </li>
  );
}
