import { useEffect, useState } from 'preact/hooks';
import type { Journey, Template } from '../../../utils/domain/journey/journey';
import { copyOf, newTemplate, withoutTemplate, withTemplate } from '../../../utils/domain/templates/edit';
import { createLoaded } from '../../../utils/state/loaded';
import { templateWords } from '../../../utils/wording/template';
import { useAct, useDesk } from '../../customer/desk';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { LockedNote } from '../company/locked-note';
import { usePolicy } from '../company/use-policy';
import { TemplateEditor } from './template-editor';
import { TemplateList } from './template-list';
import './templates.css';

/** The mails that follow-ups and playbooks bring along: how the business writes. */
export function Templates() {
  const { background } = useDesk();
  const [journey] = useState(() => createLoaded(() => background.call('journey', {})));
  useEffect(() => {
    void journey.ask();
    return background.watch(['journey'], () => void journey.ask());
  }, []);
  return <Await loaded={journey}>{(known) => <Shelf journey={known} reload={() => journey.ask()} />}</Await>;
}

interface Shown {
  readonly template: Template;
  readonly isNew: boolean;
}

function Shelf({ journey, reload }: { journey: Journey; reload: () => Promise<void> }) {
  const { background } = useDesk();
  const { t, language } = useWords();
  const act = useAct();
  const isLocked = usePolicy().locked.includes('templates');
  const [shown, setShown] = useState<Shown | null>(null);
  const [last, setLast] = useState('');

  const save = async (next: Journey, done: string): Promise<boolean> => {
    const isDone = await act(background.call('saveJourney', { definition: next }), { done, undo: 'journal' });
    if (isDone) await reload();
    return isDone;
  };
  const open = (template: Template, isNew: boolean) => {
    setShown({ template, isNew });
    setLast(template.id);
  };

  if (!shown) {
    return (
      <>
        {isLocked && <LockedNote />}
        <TemplateList
          journey={journey}
          last={last}
          onOpen={(template) => open(template, false)}
          onNew={isLocked ? null : () => open(newTemplate(journey.templates, language.split('-')[0] ?? 'en'), true)}
        />
      </>
    );
  }
  const { template, isNew } = shown;
  return (
    <TemplateEditor
      key={template.id}
      journey={journey}
      template={template}
      isNew={isNew}
      isLocked={isLocked}
      onBack={() => setShown(null)}
      onSave={async (changed) => {
        const isDone = await save(withTemplate(journey, changed), t('templatesSaved'));
        if (isDone) setShown({ template: changed, isNew: false });
        return isDone;
      }}
      onCopy={(changed) => open(copyOf(changed, journey.templates), true)}
      onRemove={async () => {
        const said = t('templatesRemoved', templateWords(template, t, language));
        if (await save(withoutTemplate(journey, template.id), said)) setShown(null);
      }}
    />
  );
}
