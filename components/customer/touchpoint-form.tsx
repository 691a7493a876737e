import { useState } from 'preact/hooks';
import { localDate } from '../../utils/domain/followups/local-date';
import { kindOf } from '../../utils/domain/journey/journey';
import type { Purchase } from '../../utils/domain/model/purchase';
import {
  type Channel,
  channels,
  type Direction,
  directions,
  type Emotion,
  type Touchpoint,
} from '../../utils/domain/model/touchpoint';
import type { TouchpointChanges } from '../../utils/messaging/doors/story';
import { clockAt, instantOf } from '../../utils/wording/moment';
import { textKey } from '../../utils/wording/text-key';
import { EditForm, Pair } from '../ui/edit-form';
import { Field, Select, TextField } from '../ui/field';
import { useTyped } from '../ui/use-typed';
import { useWords } from '../ui/words';
import { useAct, useDesk, useToday } from './desk';
import { FeelingChoice } from './feeling';
import { useJourney, useNames } from './journey';
import { RatingChoice } from './rating';

interface TouchpointFormProps {
  readonly touchpoint: Touchpoint;
  readonly purchases: readonly Purchase[];
  readonly onClose: () => void;
}

/** Everything about one contact that can be put right. */
export function TouchpointForm({ touchpoint, purchases, onClose }: TouchpointFormProps) {
  const { background, zone } = useDesk();
  const { t } = useWords();
  const today = useToday();
  const journey = useJourney();
  const names = useNames();
  const act = useAct();
  const { id } = touchpoint;
  const [kind, setKind] = useTyped(touchpoint.kind);
  const [channel, setChannel] = useTyped<string>(touchpoint.channel);
  const [direction, setDirection] = useTyped<string>(touchpoint.direction);
  const [day, setDay] = useTyped(localDate(touchpoint.at, zone));
  const [clock, setClock] = useTyped(clockAt(touchpoint.at, zone));
  const [emotion, setEmotion] = useTyped<Emotion | null>(touchpoint.emotion);
  const [rating, setRating] = useTyped(touchpoint.rating);
  const [note, setNote] = useTyped(touchpoint.note);
  const [purchaseId, setPurchase] = useTyped(touchpoint.purchaseId ?? '');
  const [error, setError] = useState('');
  const isMoved = day !== localDate(touchpoint.at, zone) || clock !== clockAt(touchpoint.at, zone);

  const chooseKind = (chosen: string) => {
    setKind(chosen);
    const known = kindOf(journey, chosen);
    if (!known) return;
    setChannel(known.channel);
    setDirection(known.direction);
  };

  const save = () => {
    if (day === '' || day > today) {
      setError(t('touchpointNotYet'));
      return false;
    }
    const chosen = {
      kind,
      channel: channel as Channel,
      direction: direction as Direction,
      // Seconds are kept where nobody has touched them: they order what happened within a minute.
      at: isMoved ? instantOf(day, clock, zone) : touchpoint.at,
      emotion,
      rating,
      note: note.trim(),
      purchaseId: purchaseId || null,
    };
    const changes = Object.fromEntries(
      Object.entries(chosen).filter(([name, value]) => value !== touchpoint[name as keyof typeof chosen]),
    ) as TouchpointChanges;
    if (Object.keys(changes).length === 0) return true;
    return act(background.call('changeTouchpoint', { id, changes }), { done: t('changedSaid'), undo: 'journal' });
  };

  const kinds = journey.kinds.some((one) => one.id === kind) ? journey.kinds : [{ id: kind }, ...journey.kinds];
  return (
    <EditForm
      title={t('lineEditTitle', names.touchpoint(touchpoint))}
      part="touchpoint-form"
      onSave={save}
      onClose={onClose}
      onRemove={() =>
        act(background.call('removeTouchpoint', { id }), {
          done: t('removedSaid', names.touchpoint(touchpoint)),
          undo: 'journal',
        })
      }
    >
      <Select
        label={t('touchpointKind')}
        name="kind"
        value={kind}
        onChange={chooseKind}
        choices={kinds.map((one) => ({ value: one.id, text: names.kind(one.id) }))}
      />
      <Pair>
        <Field
          label={t('touchpointDay')}
          name="day"
          type="date"
          max={today}
          value={day}
          onChange={setDay}
          error={error}
        />
        <Field label={t('touchpointTime')} name="time" type="time" value={clock} onChange={setClock} />
      </Pair>
      <Pair>
        <Select
          label={t('touchpointChannel')}
          name="channel"
          value={channel}
          onChange={setChannel}
          choices={channels.map((value) => ({ value, text: t(textKey('channel', value)) }))}
        />
        <Select
          label={t('touchpointDirection')}
          name="direction"
          value={direction}
          onChange={setDirection}
          choices={directions.map((value) => ({ value, text: t(textKey('direction', value)) }))}
        />
      </Pair>
      <FeelingChoice chosen={emotion} onChoose={setEmotion} />
      <RatingChoice chosen={rating} onChoose={setRating} />
      <TextField label={t('touchpointNote')} name="note" value={note} onChange={setNote} />
      {purchases.length > 0 && (
        <Select
          label={t('touchpointPurchase')}
          name="purchase"
          value={purchaseId}
          onChange={setPurchase}
          choices={[
            { value: '', text: t('touchpointNoPurchase') },
            ...purchases.map((one) => ({
              value: one.id,
              text: t(one.kind === 'quote' ? 'purchaseQuote' : 'purchaseOrder', one.number),
            })),
          ]}
        />
      )}
    </EditForm>
  );
}
