import { ArrowLeft, UsersRound } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Double, PersonLine } from '../../../utils/messaging/doors/people';
import { createDoublesSearch } from '../../../utils/state/doubles';
import { hashTo } from '../../../utils/state/hash-route';
import { errorWords } from '../../../utils/wording/error';
import { textKey } from '../../../utils/wording/text-key';
import { useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Face } from '../../ui/face';
import { Icon } from '../../ui/icon';
import { Progress } from '../../ui/progress';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { Heading } from '../heading';
import { useRoute } from '../route';
import './customer-page.css';
import './doubles.css';
import { MergeDialog } from './merge-dialog';
import './people.css';

/** In the place of a customer's id in the address. */
export const doublesItem = 'doubles';

/** Who may be in the books twice: proposed with the reason, made one or kept apart. */
export function Doubles({ back }: { back: string }) {
  const { background } = useDesk();
  const { t } = useWords();
  const { hasMoved } = useRoute();
  const [search] = useState(() => createDoublesSearch(background));
  const [merging, setMerging] = useState<Double | null>(null);
  useEffect(() => {
    search.start();
    return search.stop;
  }, []);
  const found = search.found.value;
  const part = search.part.value;
  const error = search.error.value;
  const isWaiting = part < 1 && found.length >= 100;
  return (
    <div data-part="doubles">
      <p class="customer-back">
        <a href={back}>
          <Icon of={ArrowLeft} />
          {t('customerBack')}
        </a>
      </p>
      <Heading text={t('doublesTitle')} takesFocus={hasMoved()} />
      <p class="dashboard-lead">{t('doublesLead')}</p>
      {error && <Trouble sentence={errorWords(error, t)} again={search.goOn} />}
      {part < 1 && !isWaiting && !error && <Progress label={t('doublesLooking')} value={part} />}
      <ul class="doubles">
        {found.map((double) => (
          <li key={`${double.one.id} ${double.other.id}`} data-part="double" data-because={double.because}>
            <div class="double-pair">
              <Person person={double.one} />
              <Person person={double.other} />
            </div>
            <p class="double-because">{t(textKey('double', double.because))}</p>
            <div class="actions">
              <Button data-part="double-merge" onClick={() => setMerging(double)}>
                {t('doubleMerge')}
              </Button>
              <Button
                kind="quiet"
                data-part="double-apart"
                onClick={async () => {
                  const { one, other } = double;
                  const kept = await background.call('keepApart', { one: one.id, other: other.id });
                  if (kept.ok) search.settle(double, false);
                }}
              >
                {t('doubleApart')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {isWaiting && (
        <Button data-part="doubles-more" onClick={search.goOn}>
          {t('doublesMore')}
        </Button>
      )}
      {part === 1 && found.length === 0 && (
        <EmptyState icon={UsersRound} title={t('doublesNone')} hint={t('doublesNoneHint')} part="doubles-none" />
      )}
      {merging && (
        <MergeDialog
          double={merging}
          onClose={() => setMerging(null)}
          onMerged={() => search.settle(merging, true)}
          onUndone={search.start}
        />
      )}
    </div>
  );
}

function Person({ person }: { person: PersonLine }) {
  const { id, name, role, company, email } = person;
  return (
    <div class="double-person">
      <Face name={name} size={28} />
      <div>
        <a href={hashTo('customers', id)} dir="auto">
          {name}
        </a>
        <span dir="auto">{[role, company].filter(Boolean).join(', ')}</span>
        <span dir="ltr">{email}</span>
      </div>
    </div>
  );
}
