import { fieldGroups } from '../../../utils/domain/templates/fields';
import { textKey } from '../../../utils/wording/text-key';
import { useWords } from '../../ui/words';

/** Every field that there is, to be put where the cursor is. */
export function FieldButtons({ onInsert }: { onInsert: (text: string) => void }) {
  const { t } = useWords();
  return (
    <details class="template-fields" data-part="template-fields">
      <summary>{t('templatesFields')}</summary>
      {fieldGroups.map(({ group, ids }) => (
        <fieldset key={group}>
          <legend>{t(textKey('templatesFieldsOf', group))}</legend>
          {ids.map((id) => (
            <button
              key={id}
              type="button"
              class="template-field"
              title={`{{${id}}}`}
              data-part="template-field"
              data-name={id}
              onClick={() => onInsert(`{{${id}}}`)}
            >
              {t(textKey('templateField', id))}
            </button>
          ))}
        </fieldset>
      ))}
      <p class="field-hint">{t('templatesPartHint')}</p>
      <p class="field-hint">{t('templatesFormsHint')}</p>
    </details>
  );
}
