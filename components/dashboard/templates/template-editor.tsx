import { ArrowLeft, Copy, Trash2 } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Journey, Template } from '../../../utils/domain/journey/journey';
import type { Finding } from '../../../utils/domain/model/finding';
import { rivalOf } from '../../../utils/domain/templates/edit';
import { errorWords } from '../../../utils/wording/error';
import { templateWords } from '../../../utils/wording/template';
import { useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/card';
import { useWords } from '../../ui/words';
import { LockedNote } from '../company/locked-note';
import { LeaveQuestion } from './leave-question';
import { TemplateFindings } from './template-findings';
import { TemplateForm } from './template-form';
import { TemplatePreview } from './template-preview';

interface TemplateEditorProps {
  readonly journey: Journey;
  readonly template: Template;
  readonly isNew: boolean;
  /** The company's: to be read. */
  readonly isLocked: boolean;
  readonly onBack: () => void;
  readonly onSave: (template: Template) => Promise<boolean>;
  readonly onCopy: (template: Template) => void;
  readonly onRemove: () => void;
}

const isSame = (one: Template, other: Template): boolean => JSON.stringify(one) === JSON.stringify(other);

/** One template, how it reads beside it, and what the checks say when it is saved. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { journey, template, isNew, isLocked, onBack, onSave, onCopy, onRemove } = props;
  const { background, toasts } = useDesk();
  const { t, language } = useWords();
  const [now, setNow] = useState(template);
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const [nameless, setNameless] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  const isChanged = isNew || !isSame(now, template);
  const rival = rivalOf(now, journey.templates);
  const change = (next: Template) => {
    setNow(next);
    setFindings(null);
    setNameless(false);
  };
  const save = async () => {
    if (now.name.trim() === '') return setNameless(true);
    const said = findings ?? (await lint());
    if (said === null) return;
    const isNews = findings === null && said.some(({ severity }) => severity === 'stop');
    setFindings(said);
    // What would hold a mail is shown first; who saves once more has seen it.
    if (!isNews) await onSave(now);
  };
  const lint = async (): Promise<readonly Finding[] | null> => {
    const result = await background.call('lintTemplate', { template: now });
    if (result.ok) return result.value;
    toasts.show({ text: errorWords(result.error, t) });
    return null;
  };
  const holds = findings?.some(({ severity }) => severity === 'stop') ?? false;

  return (
    <section class="template-editor" aria-labelledby="template-title" data-part="template-editor">
      <Button
        kind="quiet"
        icon={ArrowLeft}
        data-part="template-back"
        onClick={() => (isChanged && !isSame(now, template) ? setLeaving(true) : onBack())}
      >
        {t('templatesBack')}
      </Button>
      <h2 id="template-title" tabIndex={-1} ref={heading}>
        {isNew ? t('templatesNew') : templateWords(template, t, language)}
      </h2>
      <div class="template-panes">
        <fieldset class="template-fieldset" disabled={isLocked}>
          <legend class="out-of-sight">{isNew ? t('templatesNew') : templateWords(template, t, language)}</legend>
          <TemplateForm journey={journey} template={now} onChange={change} nameless={nameless} />
        </fieldset>
        <TemplatePreview template={now} />
      </div>
      {rival && <p class="template-note">{t('templatesRival', templateWords(rival, t, language))}</p>}
      <div aria-live="polite">{findings && <TemplateFindings findings={findings} />}</div>
      {isLocked ? (
        <LockedNote />
      ) : (
        <Actions>
          <Button kind="main" disabled={!isChanged} data-part="template-save" onClick={() => void save()}>
            {t(holds && isChanged ? 'templatesSaveAnyway' : 'templatesSave')}
          </Button>
          {!isNew && (
            <>
              <Button icon={Copy} data-part="template-copy" onClick={() => onCopy(now)}>
                {t('templatesCopy')}
              </Button>
              <Button icon={Trash2} data-part="template-remove" onClick={onRemove}>
                {t('templatesRemove')}
              </Button>
            </>
          )}
        </Actions>
      )}
      {isLeaving && <LeaveQuestion onLeave={onBack} onStay={() => setLeaving(false)} />}
    </section>
  );
}
