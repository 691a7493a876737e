import type { FieldChange } from '../../../utils/domain/import/merge';
import type { StageId } from '../../../utils/domain/model/stage';
import type { Translate } from '../../../utils/platform';

const fieldKeys: Readonly<Record<string, string>> = { emails: 'columnOtherEmails' };

/** "Role: Buyer → Head of purchasing." */
export function changeWords(
  { field, from, to }: FieldChange,
  t: Translate,
  stageName: (stage: StageId) => string,
): string {
  const shown = (text: string) => (field === 'stage' && text !== '' ? stageName(text) : text);
  const name = t(fieldKeys[field] ?? `column${field.charAt(0).toUpperCase()}${field.slice(1)}`);
  return from === '' ? t('changeNew', name, shown(to)) : t('changeFrom', name, shown(from), shown(to));
}
