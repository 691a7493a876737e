import { type ColumnTarget, columnTargets } from '../../../utils/domain/import/columns';
import type { Translate } from '../../../utils/platform';
import { cardMapping } from '../../../utils/state/card-rows';
import type { Draft, ImportStore } from '../../../utils/state/import';
import { counted } from '../../../utils/wording/counted';
import { errorWords } from '../../../utils/wording/error';
import { Button } from '../../ui/button';
import { Actions, Card } from '../../ui/card';
import { useWords } from '../../ui/words';
import { columnWords } from './column-words';
import { FileFacts } from './file-facts';
import { Formats } from './formats';

/** What each column holds: guessed, with sample values beside it, and open to change. */
export function Mapping({ store, draft }: { store: ImportStore; draft: Draft }) {
  const words = useWords();
  const { t } = words;
  const { survey, mapping, problems } = draft;
  return (
    <div class="import-mapping" data-part="import-mapping">
      <FileFacts draft={draft} store={store} />
      <div class="import-scroll">
        <table class="import-table">
          <caption class="out-of-sight">{t('importMappingTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('importColumn')}</th>
              <th scope="col">{t('importValues')}</th>
              <th scope="col">{t('importMeans')}</th>
            </tr>
          </thead>
          <tbody>
            {survey.header.map((header, column) => {
              const name = headerWords(draft, column, t) || header || t('importColumnNumber', column + 1);
              return (
                <tr key={column} class={mapping[column] === null ? 'import-unused' : ''}>
                  <th scope="row">{name}</th>
                  <td>{valuesBelow(survey.samples, column).join(' · ')}</td>
                  <td>
                    <select
                      class="field-input"
                      aria-label={t('importMeansOf', name)}
                      data-part="import-target"
                      value={mapping[column] ?? ''}
                      onChange={(event) =>
                        store.mapColumn(column, (event.currentTarget.value || null) as ColumnTarget | null)
                      }
                    >
                      <option value="">{t('importLeaveOut')}</option>
                      {columnTargets.map((target) => (
                        <option key={target} value={target}>
                          {columnWords(target, t)}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Formats store={store} draft={draft} />
      {problems.length > 0 && (
        <Card tone="warn" data-part="import-problems">
          {problems.map((problem) => (
            <p key={`${problem.code}-${problem.params.target ?? ''}`}>
              {problem.code === 'columnTwice'
                ? t('errorColumnTwice', columnWords(problem.params.target as ColumnTarget, t))
                : errorWords(problem, t)}
            </p>
          ))}
        </Card>
      )}
      <div class="import-end">
        <Actions>
          <Button kind="main" data-part="import-check" disabled={problems.length > 0} onClick={store.plan}>
            {counted(words, 'importCheck', survey.rows)}
          </Button>
          <Button kind="quiet" onClick={store.back}>
            {t('importOtherFile')}
          </Button>
        </Actions>
        <p class="dashboard-note">{t('importCheckHint')}</p>
      </div>
    </div>
  );
}

/** Cards have no header: their columns are called what they mean. */
function headerWords({ origin }: Draft, column: number, t: Translate): string {
  const target = cardMapping[column];
  return origin.by === 'cards' && target ? columnWords(target, t) : '';
}

/** The first different values of a column, so that a column of one word shows it once. */
const valuesBelow = (samples: readonly (readonly string[])[], column: number): readonly string[] =>
  [...new Set(samples.map((cells) => cells[column]?.trim() ?? ''))].filter(Boolean).slice(0, 3);
