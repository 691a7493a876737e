import { PenLine } from 'lucide-preact';
import type { Customer } from '../../utils/domain/model/customer';
import { templatesToOffer } from '../../utils/domain/templates/choose';
import { languageWords } from '../../utils/wording/template';
import { wordsOf } from '../../utils/wording/words';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import { useJourney } from './journey';
import { useWriteDraft } from './use-write-draft';

/** A mail without an occasion: whatever template the user likes. */
export function WriteMenu({ customer }: { customer: Customer }) {
  const { t, language } = useWords();
  const { templates } = useJourney();
  const { write } = useWriteDraft();
  const { id: customerId, persona, locale } = customer;
  const offered = templatesToOffer(templates, { persona, languages: [locale || language] });
  const isMixed = new Set(offered.map((template) => template.language)).size > 1;
  return (
    <Menu
      text={t('writeDraftOther')}
      icon={PenLine}
      part="write-other"
      items={offered.map((template) => ({
        text: wordsOf(template.name, t),
        ...(isMixed && { aside: languageWords(template.language, language) }),
        part: 'write-template',
        chosen: () => void write({ customerId, template: template.id }),
      }))}
    />
  );
}
