import type { FieldChange } from '../../../utils/domain/import/merge';
import type { Translate } from '../../../utils/platform';
import { textKey } from '../../../utils/wording/text-key';

const fieldKeys: Readonly<Record<string, string>> = { emails: 'columnOtherEmails' };

const shown = (field: string, text: string, t: Translate): string =>
  field === 'stage' && text !== '' ? t(textKey('stage', text)) : text;

/** "Role: Buyer → Head of purchasing." */
export function changeWords({ field, from, to }: FieldChange, t: Translate): string {
  const name = t(fieldKeys[field] ?? `column${field.charAt(0).toUpperCase()}${field.slice(1)}`);
  return from === ''
    ? t('changeNew', name, shown(field, to, t))
    : t('changeFrom', name, shown(field, from, t), shown(field, to, t));
}
