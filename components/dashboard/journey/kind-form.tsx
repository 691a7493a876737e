import { useState } from 'preact/hooks';
import { newId, withoutKind, withRow } from '../../../utils/domain/journey/edit';
import type { KindOfTouchpoint } from '../../../utils/domain/journey/journey';
import { basicKinds, channels, directions } from '../../../utils/domain/model/touchpoint';
import { channelWords, kindWords } from '../../../utils/wording/journey';
import { textKey } from '../../../utils/wording/text-key';
import { wordsOf, wordsTyped } from '../../../utils/wording/words';
import { EditForm, Pair } from '../../ui/edit-form';
import { Select, TextField } from '../../ui/field';
import { useTyped } from '../../ui/use-typed';
import { useWords } from '../../ui/words';
import { useEditing } from './editing';
import { NameField } from './name-field';

interface KindFormProps {
  /** Null: a new one. */
  readonly kind: KindOfTouchpoint | null;
  readonly close: () => void;
}

const fresh = { like: 'meeting', channel: 'in-person', direction: 'both', defining: false, byHand: true } as const;

const isBasic = (id: string): boolean => basicKinds.some((basic) => basic === id);

/** What a kind of contact is called, where it belongs and what it means to the follow-ups. */
export function KindForm({ kind, close }: KindFormProps) {
  const { t } = useWords();
  const { journey, change } = useEditing();
  const [name, setName] = useTyped(kind ? wordsOf(kind.name, t) : '');
  const [expects, setExpects] = useTyped(kind ? wordsOf(kind.expects, t) : '');
  const [like, setLike] = useTyped<KindOfTouchpoint['like']>(kind?.like ?? fresh.like);
  const [channel, setChannel] = useTyped(kind?.channel ?? fresh.channel);
  const [direction, setDirection] = useTyped(kind?.direction ?? fresh.direction);
  const [stage, setStage] = useTyped(kind?.stage ?? journey.stages[0]?.id ?? '');
  const [byHand, setByHand] = useTyped(kind?.byHand ?? fresh.byHand);
  const [isAsked, setAsked] = useState(false);
  const title = kind ? t('journeyEdit', wordsOf(kind.name, t)) : t('journeyAddKind');
  const choose =
    <T extends string>(all: readonly T[], set: (one: T) => void) =>
    (text: string) => {
      const one = all.find((each) => each === text);
      if (one) set(one);
    };
  const save = () => {
    setAsked(true);
    if (name.trim() === '') return false;
    return change(
      (now) =>
        withRow(now, 'kinds', {
          id: kind?.id ?? newId(name, now.kinds, 'contact'),
          name: wordsTyped(name, kind ? [kind.name] : [], t),
          expects: wordsTyped(expects, kind ? [kind.expects] : [], t),
          like,
          channel,
          direction,
          stage,
          defining: now.kinds.find(({ id }) => id === kind?.id)?.defining ?? fresh.defining,
          byHand,
        }),
      t('journeySaved', name.trim()),
    );
  };
  const remove = () =>
    change((now) => withoutKind(now, kind?.id ?? ''), t('journeyRemoved', kind ? wordsOf(kind.name, t) : ''));
  return (
    <EditForm
      title={title}
      onSave={save}
      onClose={close}
      onRemove={kind && !isBasic(kind.id) ? remove : undefined}
      part="kind-form"
    >
      <Pair>
        <NameField label={t('journeyName')} value={name} onChange={setName} isAsked={isAsked} data-part="kind-name" />
        <Select
          label={t('journeyStage')}
          value={stage}
          onChange={setStage}
          choices={journey.stages.map((one) => ({ value: one.id, text: wordsOf(one.name, t) }))}
          data-part="kind-stage"
        />
      </Pair>
      <TextField label={t('journeyExpects')} value={expects} onChange={setExpects} data-part="kind-expects" />
      <Pair>
        <Select
          label={t('journeyChannel')}
          value={channel}
          onChange={choose(channels, setChannel)}
          choices={channels.map((one) => ({ value: one, text: channelWords(one, t) }))}
          data-part="kind-channel"
        />
        <Select
          label={t('journeyDirection')}
          value={direction}
          onChange={choose(directions, setDirection)}
          choices={directions.map((one) => ({ value: one, text: t(textKey('direction', one)) }))}
          data-part="kind-direction"
        />
      </Pair>
      {!(kind && isBasic(kind.id)) && (
        <Select
          label={t('journeyLike')}
          hint={t('journeyLikeHint')}
          value={like}
          onChange={choose(basicKinds, setLike)}
          choices={basicKinds.map((one) => ({ value: one, text: kindWords(journey, one, t) }))}
          data-part="kind-like"
        />
      )}
      <label class="journey-check">
        <input
          type="checkbox"
          checked={byHand}
          data-part="kind-by-hand"
          onChange={(event) => setByHand(event.currentTarget.checked)}
        />
        {t('journeyByHand')}
      </label>
    </EditForm>
  );
}
