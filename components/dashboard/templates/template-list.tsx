import { Plus } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Journey, Template } from '../../../utils/domain/journey/journey';
import { usesOf } from '../../../utils/domain/templates/edit';
import { forWhomWords, languageWords, wordsOfUse } from '../../../utils/wording/template';
import { wordsOf } from '../../../utils/wording/words';
import { Button } from '../../ui/button';
import { Select } from '../../ui/field';
import { useWords } from '../../ui/words';

interface TemplateListProps {
  readonly journey: Journey;
  /** The one that was open before: it takes the focus back. */
  readonly last: string;
  readonly onOpen: (template: Template) => void;
  /** Null: none may be added. */
  readonly onNew: (() => void) | null;
}

/** All templates, by what they are for. */
export function TemplateList({ journey, last, onOpen, onNew }: TemplateListProps) {
  const { t, language } = useWords();
  const [only, setOnly] = useState('');
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (last) list.current?.querySelector<HTMLElement>(`[data-name="${CSS.escape(last)}"]`)?.focus();
  }, []);
  const languages = [...new Set(journey.templates.map((template) => template.language))];
  const shown = journey.templates.filter((template) => only === '' || template.language === only);
  const groups = usesOf(journey)
    .map((use) => ({ use, templates: shown.filter((template) => template.for === use.id) }))
    .filter(({ templates }) => templates.length > 0);
  return (
    <>
      <p class="dashboard-lead">{t('templatesLead')}</p>
      <div class="templates-head">
        <Select
          label={t('templatesLanguage')}
          value={only}
          onChange={setOnly}
          choices={[
            { value: '', text: t('templatesAllLanguages') },
            ...languages.map((value) => ({ value, text: languageWords(value, language) })),
          ]}
          data-part="templates-language"
        />
        {onNew && (
          <Button kind="main" icon={Plus} data-part="template-new" onClick={onNew}>
            {t('templatesNew')}
          </Button>
        )}
      </div>
      <div class="templates-list" ref={list}>
        {groups.map(({ use, templates }) => (
          <section key={use.id} aria-labelledby={`use-${use.id}`} data-part="template-use" data-name={use.id}>
            <h2 id={`use-${use.id}`}>{wordsOfUse(use, t)}</h2>
            <ul>
              {templates.map((template) => (
                <li key={template.id}>
                  <button
                    type="button"
                    class="templates-one"
                    data-part="template"
                    data-name={template.id}
                    onClick={() => onOpen(template)}
                  >
                    <span>{languageWords(template.language, language)}</span>
                    {template.persona && <span>{forWhomWords(journey, template.persona, t)}</span>}
                    {nameOf(template, wordsOfUse(use, t), t) && <span>{nameOf(template, wordsOfUse(use, t), t)}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** Where it says no more than its use does, it is not said again. */
function nameOf({ name, for: use }: Template, heading: string, t: Parameters<typeof wordsOf>[1]): string {
  const said = wordsOf(name, t);
  return said === heading || (name.startsWith('@') && use.startsWith('playbook:')) ? '' : said;
}
