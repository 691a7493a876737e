import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Journey, Template } from '../../../utils/domain/journey/journey';
import { lettersIn } from '../../../utils/domain/templates/courtesy';
import { choicesOfUse, forWhomWords, languageWords } from '../../../utils/wording/template';
import { wordsOf } from '../../../utils/wording/words';
import { Field, Select, TextField } from '../../ui/field';
import { useWords } from '../../ui/words';
import { FieldButtons } from './field-buttons';

interface TemplateFormProps {
  readonly journey: Journey;
  readonly template: Template;
  readonly onChange: (template: Template) => void;
  readonly nameless: boolean;
}

type Place = 'subject' | 'body';
type Input = HTMLInputElement | HTMLTextAreaElement;

/** What a template says, and for whom and what it is. Fields are put in where the cursor was last. */
export function TemplateForm({ journey, template, onChange, nameless }: TemplateFormProps) {
  const { t, language } = useWords();
  const form = useRef<HTMLDivElement>(null);
  const last = useRef<Place>('body');
  const caret = useRef<{ readonly place: Place; readonly at: number } | null>(null);
  const inputOf = (place: Place) => form.current?.querySelector<Input>(`[data-part=template-${place}]`);

  useLayoutEffect(() => {
    if (!caret.current) return;
    const { place, at } = caret.current;
    const input = inputOf(place);
    caret.current = null;
    input?.focus();
    input?.setSelectionRange(at, at);
  }, [template]);

  const insert = (text: string) => {
    const place = last.current;
    const input = inputOf(place);
    const said = template[place];
    const [from, to] = [input?.selectionStart ?? said.length, input?.selectionEnd ?? said.length];
    caret.current = { place, at: from + text.length };
    onChange({ ...template, [place]: said.slice(0, from) + text + said.slice(to) });
  };
  const languages = [...new Set([template.language, ...lettersIn])].map((value) => ({
    value,
    text: languageWords(value, language),
  }));
  const personas = [...new Set(['', template.persona, ...journey.personas.map(({ id }) => id)])].map((value) => ({
    value,
    text: forWhomWords(journey, value, t),
  }));

  return (
    <div
      class="template-form"
      ref={form}
      onFocusIn={({ target }) => {
        const part = target instanceof HTMLElement ? target.dataset.part : '';
        if (part === 'template-subject') last.current = 'subject';
        if (part === 'template-body') last.current = 'body';
      }}
    >
      <Field
        label={t('templatesName')}
        value={wordsOf(template.name, t)}
        onChange={(name) => onChange({ ...template, name })}
        error={nameless ? t('templatesNameless') : undefined}
        data-part="template-name"
      />
      <Select
        label={t('templatesFor')}
        value={template.for}
        onChange={(use) => onChange({ ...template, for: use })}
        choices={choicesOfUse(journey, t)}
        data-part="template-for"
      />
      <div class="template-pair">
        <Select
          label={t('templatesLanguage')}
          value={template.language}
          onChange={(chosen) => onChange({ ...template, language: chosen })}
          choices={languages.sort((a, b) => a.text.localeCompare(b.text, language))}
          data-part="template-language"
        />
        <Select
          label={t('templatesPersona')}
          value={template.persona}
          onChange={(persona) => onChange({ ...template, persona })}
          choices={personas}
          data-part="template-persona"
        />
      </div>
      <Field
        label={t('templatesSubject')}
        value={template.subject}
        onChange={(subject) => onChange({ ...template, subject })}
        data-part="template-subject"
      />
      <TextField
        label={t('templatesBody')}
        hint={t('templatesBodyHint')}
        rows={14}
        value={template.body}
        onChange={(body) => onChange({ ...template, body })}
        data-part="template-body"
      />
      <FieldButtons onInsert={insert} />
    </div>
  );
}
