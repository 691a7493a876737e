import { useEffect, useState } from 'preact/hooks';
import type { Template } from '../../../utils/domain/journey/journey';
import type { Customer } from '../../../utils/domain/model/customer';
import { createLoaded } from '../../../utils/state/loaded';
import { useDesk } from '../../customer/desk';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { ReaderChoice } from './reader-choice';

/** Between the last key and the question. Milliseconds. */
const pause = 250;

/** How it reads for a customer, while it is written. */
export function TemplatePreview({ template }: { template: Template }) {
  const { background } = useDesk();
  const { t } = useWords();
  const [reader, setReader] = useState<Customer | null>(null);
  const [asked] = useState(() => ({ template, customerId: null as string | null }));
  asked.template = template;
  asked.customerId = reader?.id ?? null;
  const [draft] = useState(() => createLoaded(() => background.call('previewTemplate', asked)));
  useEffect(() => {
    const timer = setTimeout(() => void draft.ask(), draft.value.value === null ? 0 : pause);
    return () => clearTimeout(timer);
  }, [template, reader]);
  return (
    <section class="template-preview" aria-label={t('templatesPreview')} data-part="template-preview">
      <ReaderChoice reader={reader} onChoose={setReader} />
      <Await loaded={draft}>
        {({ subject, body, language, unknown }) => (
          <>
            <div class="template-paper" lang={language} dir="auto">
              {subject && <p class="template-paper-subject">{subject}</p>}
              <p class="template-paper-body" data-part="template-preview-body">
                {body}
              </p>
            </div>
            {unknown.length > 0 && <p class="field-hint">{t('templatesLeftOut', unknown.join(', '))}</p>}
          </>
        )}
      </Await>
    </section>
  );
}
