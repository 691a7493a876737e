import { useState } from 'preact/hooks';
import type { OpenRecord } from '../../utils/domain/model/open-record';
import type { RecordChange, RecordField } from '../../utils/domain/record/news';
import { counted } from '../../utils/wording/counted';
import { textKey } from '../../utils/wording/text-key';
import { Button } from '../ui/button';
import { Actions, Card } from '../ui/card';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';
import { useNames } from './journey';
import './record-update.css';

interface RecordUpdateProps {
  readonly tabId: number;
  readonly customerId: string;
  readonly name: string;
  readonly record: OpenRecord;
  readonly changes: readonly RecordChange[];
}

/** What the page says that is new: first how much, then what exactly, and only then it is written. */
export function RecordUpdate({ tabId, customerId, name, record, changes }: RecordUpdateProps) {
  const { background } = useDesk();
  const said = useWords();
  const { t } = said;
  const names = useNames();
  const act = useAct();
  const [isOpen, setOpen] = useState(false);
  const [left, setLeft] = useState<readonly RecordField[]>([]);
  const [isBusy, setBusy] = useState(false);
  const chosen = changes.map(({ field }) => field).filter((field) => !left.includes(field));
  const words = ({ field }: RecordChange, value: string) => (field === 'stage' && value ? names.stage(value) : value);

  const update = async () => {
    if (isBusy || chosen.length === 0) return;
    setBusy(true);
    const updating = background.call('updateFromRecord', { tabId, customerId, record, fields: chosen });
    const isDone = await act(updating, { done: t('recordUpdated', name), undo: 'journal' });
    setBusy(false);
    if (isDone) setOpen(false);
  };

  return (
    <Card data-part="record-update">
      <h3 class="record-update-title">{t('recordNews')}</h3>
      {isOpen ? (
        <>
          <ul class="record-update-list">
            {changes.map((change) => (
              <li key={change.field} data-part="record-change" data-field={change.field}>
                <label>
                  <input
                    type="checkbox"
                    checked={!left.includes(change.field)}
                    onChange={(event) => {
                      const isOn = event.currentTarget.checked;
                      setLeft(isOn ? left.filter((field) => field !== change.field) : [...left, change.field]);
                    }}
                  />
                  <span class="record-update-words">
                    <span class="record-update-field">{t(textKey('recordField', change.field))}</span>
                    <span dir="auto">
                      {change.from && (
                        <>
                          <del>{words(change, change.from)}</del>{' '}
                        </>
                      )}
                      <ins>{words(change, change.to)}</ins>
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <Actions>
            <Button disabled={isBusy || chosen.length === 0} data-part="record-apply" onClick={update}>
              {counted(said, 'recordUpdate', chosen.length)}
            </Button>
            <Button kind="quiet" data-part="record-cancel" onClick={() => setOpen(false)}>
              {t('uiCancel')}
            </Button>
          </Actions>
        </>
      ) : (
        <Actions>
          <Button data-part="record-preview" aria-expanded={false} onClick={() => setOpen(true)}>
            {counted(said, 'recordUpdate', changes.length)}
          </Button>
        </Actions>
      )}
    </Card>
  );
}
