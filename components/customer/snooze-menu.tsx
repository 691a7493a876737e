import { useState } from 'preact/hooks';
import { addDays, weekdayOf } from '../../utils/domain/followups/local-date';
import { whenTheyAnswer } from '../../utils/domain/model/follow-up';
import type { LocalDate } from '../../utils/domain/model/row';
import { weekdayWords } from '../../utils/wording/day';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import { useToday } from './desk';

interface SnoozeMenuProps {
  readonly onSnooze: (until: LocalDate) => void;
  readonly keys?: string | undefined;
}

/** Tomorrow, next Monday, until the customer has spoken, or a day of one's own. */
export function SnoozeMenu({ onSnooze, keys }: SnoozeMenuProps) {
  const { t, language } = useWords();
  const today = useToday();
  const item = (text: string, day: LocalDate, part: string) => ({
    text,
    part,
    aside: weekdayWords(day, language),
    chosen: () => onSnooze(day),
  });
  return (
    <Menu
      text={t('followUpSnooze')}
      isBare
      part="snooze"
      keys={keys}
      items={[
        item(t('snoozeTomorrow'), addDays(today, 1), 'snooze-tomorrow'),
        item(t('snoozeNextWeek'), addDays(today, 8 - weekdayOf(today)), 'snooze-next-week'),
        { text: t('snoozeWhenTheyAnswer'), part: 'snooze-answer', chosen: () => onSnooze(whenTheyAnswer) },
        {
          text: t('snoozeDate'),
          part: 'snooze-date',
          more: (close) => (
            <DayForm
              first={addDays(today, 1)}
              onDay={(day) => {
                close();
                onSnooze(day);
              }}
            />
          ),
        },
      ]}
    />
  );
}

function DayForm({ first, onDay }: { first: LocalDate; onDay: (day: LocalDate) => void }) {
  const { t } = useWords();
  const [day, setDay] = useState(addDays(first, 1));
  const [error, setError] = useState('');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (day >= first) onDay(day);
        else setError(t('snoozeInThePast'));
      }}
    >
      <Field label={t('snoozeUntil')} type="date" min={first} value={day} onChange={setDay} error={error} />
      <Button kind="main" type="submit">
        {t('followUpSnooze')}
      </Button>
    </form>
  );
}
