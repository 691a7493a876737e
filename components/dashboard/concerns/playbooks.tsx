import { Pencil } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { withFreezing } from '../../../utils/domain/journey/edit';
import type { Playbook, PlaybookStep } from '../../../utils/domain/journey/journey';
import { spanOfHours } from '../../../utils/wording/day';
import { kindWords } from '../../../utils/wording/journey';
import { wordsOf } from '../../../utils/wording/words';
import { IconButton } from '../../ui/button';
import { Switch } from '../../ui/switch';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { Adding } from '../journey/adding';
import { Editable } from '../journey/editable';
import { useEditing } from '../journey/editing';
import { PlaybookForm } from './playbook-form';
import { PlaybookStepEditor } from './playbook-step-editor';

/** The prepared steps for each situation, with their clock. */
export function Playbooks() {
  const { t } = useWords();
  const { journey } = useEditing();
  return (
    <Block title={t('playbooksTitle')} hint={t('playbooksHint')} part="playbooks">
      {journey.playbooks.map((playbook) => (
        <OnePlaybook key={playbook.id} playbook={playbook} />
      ))}
      <Adding
        text={t('playbookAdd')}
        part="playbook-add"
        form={(close) => <PlaybookForm playbook={null} close={close} />}
      />
    </Block>
  );
}

function OnePlaybook({ playbook }: { playbook: Playbook }) {
  const { t } = useWords();
  const { change } = useEditing();
  const { id, steps, freezesOffers } = playbook;
  const name = wordsOf(playbook.name, t);
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="journey-group" aria-label={name} data-part="playbook" data-name={id}>
      <div class="journey-row-line">
        <h3 class="journey-row-words" dir="auto">
          {name}
        </h3>
        <IconButton
          icon={Pencil}
          label={t('journeyEdit', name)}
          aria-expanded={isOpen}
          data-part="playbook-edit"
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && <PlaybookForm playbook={playbook} close={() => setOpen(false)} />}
      {playbook.when === 'negative-feedback' && <p class="journey-aside">{t('playbookProposed')}</p>}
      <Switch
        text={t('playbookFreezing')}
        isOn={freezesOffers}
        part="playbook-freezing"
        name={id}
        onSwitch={(on) => change((now) => withFreezing(now, id, on), '')}
      />
      <ol class="journey-rows">
        {steps.map((step) => (
          <StepRow key={step.id} playbook={playbook} step={step} />
        ))}
      </ol>
      <Adding
        text={t('playbookAddStep')}
        part="playbook-step-add"
        form={(close) => <PlaybookStepEditor playbook={playbook} step={null} close={close} />}
      />
    </section>
  );
}

const hour = 3_600_000;

function StepRow({ playbook, step }: { playbook: Playbook; step: PlaybookStep }) {
  const { t, language } = useWords();
  const { journey } = useEditing();
  const text = wordsOf(step.text, t);
  const within = t('playbookWithin', spanOfHours(step.withinHours * hour, language));
  return (
    <Editable
      part="playbook-step"
      name={step.id}
      edit={t('journeyEdit', text)}
      form={(close) => <PlaybookStepEditor playbook={playbook} step={step} close={close} />}
    >
      <strong dir="auto">{text}</strong>
      <p class="journey-aside">
        {step.contact ? `${within} · ${t('playbookNotedAs', kindWords(journey, step.contact, t))}` : within}
      </p>
      {step.hint && <p dir="auto">{wordsOf(step.hint, t)}</p>}
    </Editable>
  );
}
