import { useEffect, useId, useState } from 'preact/hooks';
import type { Customer } from '../../../utils/domain/model/customer';
import type { Double } from '../../../utils/messaging/doors/people';
import type { Output } from '../../../utils/messaging/protocol';
import { latestAct } from '../../../utils/state/latest-act';
import { createLoaded } from '../../../utils/state/loaded';
import { errorWords } from '../../../utils/wording/error';
import { useDesk } from '../../customer/desk';
import { type Names, useNames } from '../../customer/journey';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { BelongingsList } from './belongings';

interface MergeDialogProps {
  readonly double: Double;
  readonly onClose: () => void;
  readonly onMerged: () => void;
  readonly onUndone: () => void;
}

type Plan = Output<'planMerge'>;

/** Shows what would come of it before it is done: which record stays, and what each fills in. */
export function MergeDialog({ double, onClose, onMerged, onUndone }: MergeDialogProps) {
  const { background, toasts } = useDesk();
  const { t } = useWords();
  const [isTurned, setTurned] = useState(false);
  const [keep, other] = isTurned ? [double.other, double.one] : [double.one, double.other];
  const [isBusy, setBusy] = useState(false);
  const [question] = useState({ keep: keep.id, other: other.id });
  const [plan] = useState(() => createLoaded(() => background.call('planMerge', { ...question })));
  useEffect(() => {
    Object.assign(question, { keep: keep.id, other: other.id });
    void plan.ask();
  }, [isTurned]);

  const undo = async (id: string) => {
    const result = await background.call('undo', { id });
    if (!result.ok) return toasts.show({ text: errorWords(result.error, t) });
    onUndone();
  };
  const merge = async () => {
    if (isBusy) return;
    setBusy(true);
    const result = await background.call('mergeCustomers', { keep: keep.id, other: other.id });
    setBusy(false);
    if (!result.ok) return toasts.show({ text: errorWords(result.error, t) });
    const act = await latestAct(background);
    onMerged();
    onClose();
    toasts.show({ text: t('merged', keep.name), undo: act ? () => void undo(act) : undefined });
  };
  return (
    <Dialog
      title={t('mergeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="main" disabled={isBusy || plan.value.value === null} data-part="merge-now" onClick={merge}>
            {t('mergeNow')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('uiCancel')}
          </Button>
        </>
      }
    >
      <div class="merge" data-part="merge">
        <fieldset class="merge-keep">
          <legend>{t('mergeKeep')}</legend>
          {[false, true].map((turned) => (
            <Keep
              key={String(turned)}
              person={turned ? double.other : double.one}
              isChosen={isTurned === turned}
              onChoose={() => setTurned(turned)}
            />
          ))}
        </fieldset>
        <Await loaded={plan}>{(shown) => <Preview plan={shown} />}</Await>
      </div>
    </Dialog>
  );
}

function Keep({ person, isChosen, onChoose }: { person: Double['one']; isChosen: boolean; onChoose: () => void }) {
  const id = useId();
  const about = [person.company, person.email].filter(Boolean).join(', ');
  return (
    <div class="people-value">
      <input type="radio" name="keep" id={id} checked={isChosen} onChange={onChoose} data-part="merge-keep" />
      <label for={id} dir="auto">
        {person.name}
        {about && <small> {about}</small>}
      </label>
    </div>
  );
}

type Line = readonly [key: string, read: (customer: Customer) => string];

const linesWith = (names: Names, companies: Plan['companies']): readonly Line[] => [
  ['addName', ({ honorific, name }) => `${honorific} ${name}`.trim()],
  ['customerEmails', ({ emails }) => emails.join(', ')],
  ['addPhone', ({ phone }) => phone],
  ['addCompany', ({ companyId }) => companies[companyId ?? ''] ?? ''],
  ['addRole', ({ role }) => role],
  ['addStage', ({ stage }) => names.stage(stage)],
  ['peoplePersona', ({ persona }) => (persona ? names.persona(persona) : '')],
  ['peopleOwner', ({ owner }) => owner],
  ['customerTags', ({ tags }) => tags.join(', ')],
  ['noteTitle', ({ note }) => note],
];

/** Field by field: what either says, and what they would say as one. */
function Preview({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const names = useNames();
  const { kept, other, merged, companies, moves } = plan;
  const lines = linesWith(names, companies).filter(([, read]) => read(kept) || read(other));
  return (
    <>
      <div class="merge-table">
        <table data-part="merge-preview">
          <thead>
            <tr>
              <td />
              <th scope="col">{t('mergeKept')}</th>
              <th scope="col">{t('mergeOther')}</th>
              <th scope="col">{t('mergeAfter')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(([key, read]) => (
              <tr key={key} data-new={read(merged) !== read(kept)}>
                <th scope="row">{t(key)}</th>
                <td dir="auto">{read(kept)}</td>
                <td dir="auto">{read(other)}</td>
                <td dir="auto">{read(merged)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {Object.values(moves).some((count) => count > 0) && (
        <>
          <p>{t('mergeMoves')}</p>
          <BelongingsList belongings={moves} />
        </>
      )}
    </>
  );
}
