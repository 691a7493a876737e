import { BadgeCheck, History } from 'lucide-preact';
import type { Draft, ImportStore } from '../../../utils/state/import';
import { reasonWords } from '../../../utils/wording/import';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useWords } from '../../ui/words';

const delimiterKeys: Readonly<Record<string, string>> = {
  ',': 'importComma',
  ';': 'importSemicolon',
  '\t': 'importTab',
  '|': 'importBar',
};

/** What was found out about the file, and what had to be assumed. */
export function FileFacts({ draft, store }: { draft: Draft; store: ImportStore }) {
  const { t, language } = useWords();
  const { file, survey, origin } = draft;
  const { encoding, delimiter } = survey.format;
  const delimiterName = t(delimiterKeys[delimiter] ?? 'importOtherDelimiter', delimiter);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const rows = new Intl.NumberFormat(language).format(survey.rows);
  return (
    <div class="import-facts" data-part="import-facts">
      <h2>{file.name}</h2>
      {origin.by === 'cards' ? (
        <p>{t('importCards', rows)}</p>
      ) : (
        <>
          <p>{t('importFacts', rows, survey.header.length, encoding.toUpperCase(), delimiterName)}</p>
          {survey.headerRow === 0 && <p>{t('importNoHeader')}</p>}
        </>
      )}
      {origin.by === 'source' && (
        <p data-part="import-source">
          <Icon of={BadgeCheck} />
          <span>{t('importSource', origin.name)}</span>
        </p>
      )}
      {origin.by === 'saved' && (
        <p data-part="import-saved">
          <Icon of={History} />
          <span>
            {t('importSaved', origin.file, day.format(origin.usedAt))}{' '}
            <Button kind="quiet" data-part="import-guess" onClick={store.guessAnew}>
              {t('importGuessAnew')}
            </Button>
          </span>
        </p>
      )}
      {survey.notes.map((note) => (
        <p key={note.code}>{reasonWords(note, t)}</p>
      ))}
    </div>
  );
}
