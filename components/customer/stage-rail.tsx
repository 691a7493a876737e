import { daysInStage } from '../../utils/domain/journey/time-in-stage';
import type { Customer } from '../../utils/domain/model/customer';
import { type StageId, stages } from '../../utils/domain/model/stage';
import { spanWords } from '../../utils/wording/day';
import { textKey } from '../../utils/wording/text-key';
import { Rail } from '../ui/rail';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';

/** Where the customer is on the way, and for how long. Another stage is one click away, and so is the way back. */
export function StageRail({ customer }: { customer: Customer }) {
  const { background, now } = useDesk();
  const { t, language } = useWords();
  const act = useAct();
  const name = (stage: string) => t(textKey('stage', stage));
  return (
    <Rail
      label={t('stageRail')}
      stops={stages.map((id) => ({ id, text: name(id), hint: t('stageMoveTo', name(id)) }))}
      at={customer.stage}
      note={spanWords(daysInStage(customer, now()), language)}
      onMove={(to) =>
        act(background.call('moveStage', { id: customer.id, to: to as StageId }), {
          done: t('stageMoved', name(to)),
          undo: 'journal',
        })
      }
    />
  );
}
