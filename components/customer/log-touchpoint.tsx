import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Content } from '../../utils/domain/model/row';
import type { Channel, Emotion, Touchpoint, TouchpointKind } from '../../utils/domain/model/touchpoint';
import { textKey } from '../../utils/wording/text-key';
import { Button } from '../ui/button';
import { Actions } from '../ui/card';
import { TextField } from '../ui/field';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';
import { FeelingChoice } from './feeling';
import { kindIcon } from './kind-icon';

/** What people note by hand; the rest comes from mails and purchases. */
const byHand = [
  ['call', 'phone', 'both'],
  ['meeting', 'in-person', 'both'],
  ['visit', 'in-person', 'out'],
  ['chat', 'chat', 'both'],
  ['inquiry', 'other', 'in'],
  ['support', 'other', 'in'],
  ['complaint', 'other', 'in'],
  ['feedback', 'other', 'in'],
] as const satisfies readonly (readonly [TouchpointKind, Channel, Touchpoint['direction']])[];

type ByHand = (typeof byHand)[number];

const contact = (customerId: string, [kind, channel, direction]: ByHand, at: number): Content<Touchpoint> => ({
  customerId,
  kind,
  channel,
  direction,
  at,
  emotion: null,
  rating: null,
  note: '',
  purchaseId: null,
  account: '',
  messageId: '',
  threadKey: '',
  answered: false,
});

/** "+ Add": choose what it was, say how it went, done. */
export function LogTouchpoint({ customerId }: { customerId: string }) {
  const { background, now } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const log = (entry: ByHand, emotion: Emotion | null, note: string) =>
    act(background.call('logTouchpoint', { ...contact(customerId, entry, now()), emotion, note }), {
      done: t('touchpointLogged', t(textKey('kind', entry[0]))),
      undo: 'journal',
    });
  return (
    <Menu
      text={t('touchpointAdd')}
      icon={Plus}
      part="add-touchpoint"
      items={byHand.map((entry) => ({
        text: t(textKey('kind', entry[0])),
        icon: kindIcon[entry[0]],
        part: `add-${entry[0]}`,
        more: (close) => (
          <LogForm
            title={t(textKey('kind', entry[0]))}
            onLog={async (emotion, note) => {
              if (await log(entry, emotion, note)) close();
            }}
          />
        ),
      }))}
    />
  );
}

interface LogFormProps {
  readonly title: string;
  readonly onLog: (emotion: Emotion | null, note: string) => void;
}

function LogForm({ title, onLog }: LogFormProps) {
  const { t } = useWords();
  const [emotion, setEmotion] = useState<Emotion | null>(null);
  const [note, setNote] = useState('');
  return (
    <form
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onLog(emotion, note.trim());
      }}
    >
      <strong>{title}</strong>
      <FeelingChoice chosen={emotion} onChoose={setEmotion} />
      <TextField label={t('touchpointNote')} value={note} onChange={setNote} />
      <Actions>
        <Button kind="main" type="submit" data-part="log-touchpoint">
          {t('touchpointLog')}
        </Button>
      </Actions>
    </form>
  );
}
