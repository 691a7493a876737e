import { Moon, Timer } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { daysInStage } from '../../utils/domain/journey/time-in-stage';
import type { Customer } from '../../utils/domain/model/customer';
import { counted } from '../../utils/wording/counted';
import { spanWords } from '../../utils/wording/day';
import { Icon, type LucideIcon } from '../ui/icon';
import { Rail } from '../ui/rail';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';
import { useJourney, useNames } from './journey';
import './stage-rail.css';

interface StageRailProps {
  readonly customer: Customer;
  /** How long people usually stay in the stage, in days; null where nobody has said. */
  readonly expectedDays?: number | null;
  readonly isDormant?: boolean;
}

/** Where the customer is on the way, and for how long. Another stage is one click away, and so is the way back. */
export function StageRail({ customer, expectedDays = null, isDormant = false }: StageRailProps) {
  const { background, now } = useDesk();
  const words = useWords();
  const { t, language } = words;
  const journey = useJourney();
  const names = useNames();
  const act = useAct();
  const days = daysInStage(customer, now());
  const isElsewhere = journey.stages.every(({ id }) => id !== customer.stage);
  const isLong = expectedDays !== null && days > expectedDays;
  return (
    <>
      <Rail
        label={t('stageRail')}
        stops={journey.stages.map(({ id }) => ({
          id,
          text: names.stage(id),
          hint: t('stageMoveTo', names.stage(id)),
        }))}
        at={customer.stage}
        note={spanWords(days, language)}
        onMove={(to) =>
          act(background.call('moveStage', { id: customer.id, to }), {
            done: t('stageMoved', names.stage(to)),
            undo: 'journal',
          })
        }
      />
      {isElsewhere && (
        <StageNote part="stage-elsewhere" icon={Timer}>
          {t('stageElsewhere', names.stage(customer.stage))}
        </StageNote>
      )}
      {isDormant ? (
        <StageNote part="dormant" icon={Moon}>
          {counted(words, 'stageDormant', journey.dormantAfterMonths)}
        </StageNote>
      ) : (
        isLong && (
          <StageNote part="stage-over" icon={Timer}>
            {t('stageOver', spanWords(expectedDays, language))}
          </StageNote>
        )
      )}
    </>
  );
}

interface StageNoteProps {
  readonly part: string;
  readonly icon: LucideIcon;
  readonly children: ComponentChildren;
}

const StageNote = ({ part, icon, children }: StageNoteProps) => (
  <p class="stage-note" data-part={part}>
    <Icon of={icon} size={12} />
    <span>{children}</span>
  </p>
);
