import { useEffect, useState } from 'preact/hooks';
import { type ImportStore, openImport } from '../../../utils/state/import';
import { errorWords } from '../../../utils/wording/error';
import { useDesk } from '../../customer/desk';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { ChooseFile } from './choose-file';
import { Finished } from './finished';
import './import.css';
import { Working } from '../working';
import { KnownFiles } from './known-files';
import { Mapping } from './mapping';
import { Plan } from './plan';
import { UnfinishedImports } from './unfinished-imports';

/** Customers from a file: choose, say what the columns mean, see what would happen, and let it happen. */
export function Import() {
  const { background } = useDesk();
  const { t, language } = useWords();
  const [store] = useState(() => openImport(background, language));
  useEffect(() => store.cancel, []);
  const problem = store.problem.value;
  return (
    <>
      {problem && <Trouble sentence={errorWords(problem, t)} />}
      <Step store={store} />
    </>
  );
}

function Step({ store }: { store: ImportStore }) {
  const { t } = useWords();
  const step = store.step.value;
  switch (step.kind) {
    case 'choose':
      return (
        <>
          <UnfinishedImports />
          <ChooseFile onFile={store.read} />
          <KnownFiles />
        </>
      );
    case 'reading':
      return <Working label={t('importReading', step.name)} part={step.part} onCancel={store.cancel} />;
    case 'mapping':
      return <Mapping store={store} draft={step.draft} />;
    case 'planning':
      return <Working label={t('importPlanning')} part={step.part} onCancel={store.cancel} />;
    case 'plan':
      return <Plan store={store} plan={step.plan} />;
    case 'applying':
      return <Working label={t('importApplying')} part={step.part} onCancel={store.cancel} />;
    case 'done':
      return <Finished store={store} name={step.name} outcome={step.outcome} />;
  }
}
