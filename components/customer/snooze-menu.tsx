import { useState } from 'preact/hooks';
import { addDays, weekdayOf } from '../../utils/domain/followups/local-date';
import type { LocalDate } from '../../utils/domain/model/row';
import { weekdayWords } from '../../utils/wording/day';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import { useToday } from './desk';

/** Tomorrow, next Monday, or a day of one's own. */
export function SnoozeMenu({ onSnooze }: { onSnooze: (until: LocalDate) => void }) {
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
      part="snooze"
      items={[
        item(t('snoozeTomorrow'), addDays(today, 1), 'snooze-tomorrow'),
        item(t('snoozeNextWeek'), addDays(today, 8 - weekdayOf(today)), 'snooze-next-week'),
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
