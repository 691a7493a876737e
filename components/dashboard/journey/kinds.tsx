import { Star } from 'lucide-preact';
import { withRow } from '../../../utils/domain/journey/edit';
import type { KindOfTouchpoint } from '../../../utils/domain/journey/journey';
import { channelWords } from '../../../utils/wording/journey';
import { textKey } from '../../../utils/wording/text-key';
import { wordsOf } from '../../../utils/wording/words';
import { Icon } from '../../ui/icon';
import { useWish } from '../../ui/use-wish';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { Adding } from './adding';
import { Editable } from './editable';
import { useEditing } from './editing';
import { KindForm } from './kind-form';

/** Every kind of contact in its stage, with what customers expect of it. A star is a defining moment. */
export function Kinds() {
  const { t } = useWords();
  const { journey } = useEditing();
  return (
    <Block title={t('journeyKinds')} hint={t('journeyKindsHint')} part="journey-kinds">
      {journey.stages.map((stage) => {
        const kinds = journey.kinds.filter((kind) => kind.stage === stage.id);
        if (kinds.length === 0) return null;
        return (
          <section key={stage.id} class="journey-group" aria-label={wordsOf(stage.name, t)}>
            <h3 dir="auto">{wordsOf(stage.name, t)}</h3>
            <ul class="journey-rows">
              {kinds.map((kind) => (
                <KindRow key={kind.id} kind={kind} />
              ))}
            </ul>
          </section>
        );
      })}
      <Adding text={t('journeyAddKind')} part="kind-add" form={(close) => <KindForm kind={null} close={close} />} />
    </Block>
  );
}

function KindRow({ kind }: { kind: KindOfTouchpoint }) {
  const { t } = useWords();
  const name = wordsOf(kind.name, t);
  return (
    <Editable
      part="kind"
      name={kind.id}
      edit={t('journeyEdit', name)}
      sign={<DefiningMark kind={kind} name={name} />}
      form={(close) => <KindForm kind={kind} close={close} />}
    >
      <strong dir="auto">{name}</strong>
      <p class="journey-aside">
        {channelWords(kind.channel, t)} · {t(textKey('direction', kind.direction))}
      </p>
      {kind.expects && <p dir="auto">{wordsOf(kind.expects, t)}</p>}
    </Editable>
  );
}

function DefiningMark({ kind, name }: { kind: KindOfTouchpoint; name: string }) {
  const { t } = useWords();
  const { change } = useEditing();
  const mark = (defining: boolean) =>
    change((journey) => {
      const there = journey.kinds.find(({ id }) => id === kind.id) ?? kind;
      return withRow(journey, 'kinds', { ...there, defining });
    }, '');
  const [isDefining, wish] = useWish(kind.defining, mark);
  const label = t('journeyDefining', name);
  return (
    <button
      type="button"
      class="icon-button journey-star"
      aria-label={label}
      title={label}
      aria-pressed={isDefining}
      data-part="kind-defining"
      onClick={() => wish(!isDefining)}
    >
      <Icon of={Star} />
    </button>
  );
}
