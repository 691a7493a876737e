import { Field } from '../../ui/field';
import { useWords } from '../../ui/words';

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether it was to be saved already: until then nothing is missing. */
  readonly isAsked: boolean;
  readonly 'data-part': string;
}

/** What a row of a journey is called, which it can't be without. */
export function NameField({ isAsked, ...field }: NameFieldProps) {
  const { t } = useWords();
  return <Field {...field} error={isAsked && field.value.trim() === '' ? t('journeyNameMissing') : ''} />;
}
