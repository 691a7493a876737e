import type { Draft } from '../../../utils/state/import';
import { reasonWords } from '../../../utils/wording/import';
import { useWords } from '../../ui/words';

const delimiterKeys: Readonly<Record<string, string>> = {
  ',': 'importComma',
  ';': 'importSemicolon',
  '\t': 'importTab',
  '|': 'importBar',
};

/** What was found out about the file, and what had to be assumed. */
export function FileFacts({ draft }: { draft: Draft }) {
  const { t, language } = useWords();
  const { file, survey } = draft;
  const { encoding, delimiter } = survey.format;
  const delimiterName = t(delimiterKeys[delimiter] ?? 'importOtherDelimiter', delimiter);
  const rows = new Intl.NumberFormat(language).format(survey.rows);
  return (
    <div class="import-facts" data-part="import-facts">
      <h2>{file.name}</h2>
      <p>{t('importFacts', rows, survey.header.length, encoding.toUpperCase(), delimiterName)}</p>
      {survey.headerRow === 0 && <p>{t('importNoHeader')}</p>}
      {survey.notes.map((note) => (
        <p key={note.code}>{reasonWords(note, t)}</p>
      ))}
    </div>
  );
}
