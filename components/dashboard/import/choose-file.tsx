import { useWords } from '../../ui/words';
import { FileDrop } from '../file-drop';

export function ChooseFile({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useWords();
  return (
    <>
      <p class="dashboard-lead">{t('importIntro')}</p>
      <FileDrop
        text={t('importChoose')}
        hint={t('importChooseHint')}
        accept=".csv,.tsv,.txt,.vcf,.vcard,text/csv,text/tab-separated-values,text/vcard"
        part="import-file"
        onFile={onFile}
      />
      <p class="dashboard-note">
        {t('importSampleHint')}{' '}
        <a href="samples/customers.csv" download="customers.csv" data-part="import-sample">
          {t('importSample')}
        </a>
      </p>
    </>
  );
}
