import { dateTargets, hasTouchpoints } from '../../../utils/domain/import/columns';
import type { Draft, ImportStore } from '../../../utils/state/import';
import { wordsOf } from '../../../utils/wording/words';
import { Field, Select } from '../../ui/field';
import { useWords } from '../../ui/words';

/** How dates, amounts and contacts are read: shown only where columns hold such, with a word on what was assumed. */
export function Formats({ store, draft }: { store: ImportStore; draft: Draft }) {
  const { t } = useWords();
  const { mapping, formats, proposal } = draft;
  const hasDates = mapping.some((target) => target !== null && dateTargets.includes(target));
  const hasAmounts = mapping.includes('purchaseAmount');
  const isOfContacts = hasTouchpoints(mapping);
  if (!hasDates && !hasAmounts && !isOfContacts) return null;
  return (
    <div class="import-formats">
      {hasDates && (
        <Select
          label={t('importDates')}
          value={formats.dateOrder}
          onChange={(order) => store.changeFormats({ dateOrder: order === 'mdy' ? 'mdy' : 'dmy' })}
          hint={proposal.dateSure ? '' : t('importEitherWay', proposal.dateExample)}
          choices={[
            { value: 'dmy', text: t('importDayFirst') },
            { value: 'mdy', text: t('importMonthFirst') },
          ]}
        />
      )}
      {hasAmounts && (
        <>
          <Select
            label={t('importDecimal')}
            value={formats.decimal}
            onChange={(sign) => store.changeFormats({ decimal: sign === ',' ? ',' : '.' })}
            hint={proposal.decimalSure ? '' : t('importEitherWay', proposal.decimalExample)}
            choices={[
              { value: '.', text: t('importPoint') },
              { value: ',', text: t('importDecimalComma') },
            ]}
          />
          <Field
            label={t('importCurrency')}
            value={formats.currency}
            onChange={(text) => store.changeFormats({ currency: text.trim().toUpperCase().slice(0, 3) })}
            hint={proposal.withoutCurrency > 0 ? t('importWithoutCurrency', proposal.withoutCurrency) : ''}
          />
        </>
      )}
      {isOfContacts && (
        <Select
          label={t('importContactKind')}
          value={formats.touchpointKind}
          onChange={(touchpointKind) => store.changeFormats({ touchpointKind })}
          hint={t(formats.touchpointKind === '' ? 'importContactKindNone' : 'importContactKindHint')}
          choices={[
            { value: '', text: t('importContactKindLeaveOut') },
            ...draft.kinds.map(({ id, name }) => ({ value: id, text: wordsOf(name, t) })),
          ]}
        />
      )}
    </div>
  );
}
