import { Check, Pencil } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Emotion } from '../../utils/domain/model/touchpoint';
import { Button } from '../ui/button';
import { Actions } from '../ui/card';
import { TextField } from '../ui/field';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';
import { FeelingChoice } from './feeling';
import './just-logged.css';
import { useNames } from './journey';
import type { JustLogged } from './log-touchpoint';

interface JustLoggedProps {
  readonly logged: JustLogged;
  /** Opens all there is to say about it: another time, channel, rating. */
  readonly onMore: () => void;
  readonly onClose: () => void;
}

/** It is noted already. While it is fresh: how did they feel, and what was said? Both may be left out. */
export function JustLoggedCard({ logged, onMore, onClose }: JustLoggedProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const names = useNames();
  const act = useAct();
  const box = useRef<HTMLFormElement>(null);
  const [emotion, setEmotion] = useState<Emotion | null>(null);
  const [note, setNote] = useState('');
  useLayoutEffect(() => {
    box.current?.querySelector('textarea')?.focus();
  }, [logged.id]);

  const said = emotion !== null || note.trim() !== '';
  const save = async () => {
    const changes = { ...(emotion !== null && { emotion }), ...(note.trim() && { note: note.trim() }) };
    const isSaved =
      !said ||
      (await act(background.call('changeTouchpoint', { id: logged.id, changes }), {
        done: t('changedSaid'),
        undo: 'journal',
      }));
    if (isSaved) onClose();
    return isSaved;
  };

  return (
    <form
      class="just-logged"
      ref={box}
      aria-label={t('justLoggedTitle', names.kind(logged.kind))}
      data-part="just-logged"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
        if (!isDone) return;
        event.stopPropagation();
        event.preventDefault();
        void save();
      }}
    >
      <p class="just-logged-title">
        <Icon of={Check} /> {t('justLoggedTitle', names.kind(logged.kind))}
      </p>
      <FeelingChoice chosen={emotion} onChoose={setEmotion} />
      <TextField label={t('touchpointNote')} name="note" value={note} onChange={setNote} />
      <Actions>
        <Button type="submit" data-part="save-logged">
          {t(said ? 'uiSave' : 'uiClose')}
        </Button>
        <Button
          kind="quiet"
          icon={Pencil}
          data-part="more-logged"
          onClick={async () => {
            if (await save()) onMore();
          }}
        >
          {t('justLoggedMore')}
        </Button>
      </Actions>
    </form>
  );
}
