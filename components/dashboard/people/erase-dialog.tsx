import { useEffect, useId, useState } from 'preact/hooks';
import type { Customer } from '../../../utils/domain/model/customer';
import { foldText } from '../../../utils/domain/names/fold';
import { createLoaded } from '../../../utils/state/loaded';
import { useAct, useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { BelongingsList } from './belongings';

interface EraseDialogProps {
  readonly customer: Customer;
  readonly onClose: () => void;
  /** Where to go when nobody is here any more. */
  readonly back: string;
}

const folded = (name: string) => foldText(name).trim().replace(/\s+/g, ' ');

/** There is no way back from it, so it says what goes, and has the name typed. */
export function EraseDialog({ customer, onClose, back }: EraseDialogProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [keepOut, setKeepOut] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [plan] = useState(() => createLoaded(() => background.call('planErasure', { id: customer.id })));
  useEffect(() => void plan.ask(), []);
  const isMeant = folded(typed) === folded(customer.name);
  const erase = async () => {
    if (!isMeant || isBusy) return;
    setBusy(true);
    const isDone = await act(background.call('eraseCustomer', { id: customer.id, keepOut }), {
      done: t('erased', customer.name),
    });
    setBusy(false);
    if (!isDone) return;
    onClose();
    window.location.hash = back;
  };
  return (
    <Dialog
      title={t('eraseTitle', customer.name)}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" disabled={!isMeant || isBusy} data-part="erase-now" onClick={erase}>
            {t('eraseNow')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('uiCancel')}
          </Button>
        </>
      }
    >
      <div class="erase" data-part="erase">
        <p>{t('eraseWhat')}</p>
        <Await loaded={plan}>{({ belongings }) => <BelongingsList belongings={belongings} />}</Await>
        <p>{t('eraseLeft')}</p>
        <div class="people-value">
          <input
            type="checkbox"
            id={id}
            checked={keepOut}
            onChange={() => setKeepOut(!keepOut)}
            data-part="erase-keep-out"
          />
          <label for={id}>{t('eraseKeepOut')}</label>
        </div>
        <Field label={t('eraseType', customer.name)} name="name" value={typed} onChange={setTyped} />
      </div>
    </Dialog>
  );
}
