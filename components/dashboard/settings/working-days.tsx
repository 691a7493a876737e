import { useWords } from '../../ui/words';

/** 1 (Monday) to 7. */
const week = [1, 2, 3, 4, 5, 6, 7] as const;

/** 2024-01-01 was a Monday. */
const dayName = (day: number, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

interface WorkingDaysProps {
  readonly days: readonly number[];
  readonly onChange: (days: readonly number[]) => void;
}

export function WorkingDays({ days, onChange }: WorkingDaysProps) {
  const { t, language } = useWords();
  const change = (day: number, isOn: boolean) =>
    onChange(week.filter((each) => (each === day ? isOn : days.includes(each))));
  return (
    <fieldset class="settings-days">
      <legend>{t('settingsWorkingDays')}</legend>
      {week.map((day) => (
        <label key={day}>
          <input
            type="checkbox"
            checked={days.includes(day)}
            onChange={(event) => change(day, event.currentTarget.checked)}
          />
          {dayName(day, language)}
        </label>
      ))}
    </fieldset>
  );
}
