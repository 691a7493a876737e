import { Paperclip, Send, Trash2 } from 'lucide-preact';
import type { TargetedClipboardEvent, TargetedDragEvent, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { quoteTemplate } from '../../utils/domain/practice/stories';
import type { ComposeWindow, Mailbox } from '../../utils/state/practice';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';
import { BodyField, type BodyHandle } from './body-field';
import './compose.css';
import { AttachedFiles } from './attached-files';
import { RecipientsField } from './recipients-field';

interface ComposeProps {
  readonly mailbox: Mailbox;
  readonly window: ComposeWindow;
  /** A draft that is left open in another folder keeps its text, and is not shown. */
  readonly isShown: boolean;
}

/**
 * The window to write in. Its body belongs to the browser's editing: nothing here renders into it. Send stands at the
 * top, so that nothing that is added below moves it from under the pointer.
 */
export function Compose({ mailbox, window, isShown }: ComposeProps) {
  const { t } = useWords();
  const [isPlain, setPlain] = useState(false);
  const body = useRef<BodyHandle>(null);
  const picker = useRef<HTMLInputElement>(null);
  const send = () => void mailbox.send({ text: body.current?.text() ?? '', source: body.current?.source() ?? '' });

  const pressed = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
    event.preventDefault();
    send();
  };

  const attach = (files: FileList | null | undefined) => mailbox.attach([...(files ?? [])]);
  const dropped = (event: TargetedDragEvent<HTMLElement>) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    attach(event.dataTransfer.files);
  };
  const pasted = (event: TargetedClipboardEvent<HTMLElement>) => {
    if (!event.clipboardData?.files.length) return;
    event.preventDefault();
    attach(event.clipboardData.files);
  };

  return (
    <section
      class="practice-compose"
      aria-label={t('practiceCompose')}
      hidden={!isShown}
      data-part="compose"
      data-compose-id={window.id}
      data-thread={window.answers?.threadKey ?? ''}
      data-state={window.state}
      onKeyDown={pressed}
      onDragOver={(event) => event.preventDefault()}
      onDrop={dropped}
      onPaste={pasted}
    >
      <div class="practice-tools" data-part="compose-tools">
        <Button kind="main" icon={Send} data-part="send" disabled={window.state !== 'writing'} onClick={send}>
          {t(window.state === 'writing' ? 'practiceSend' : 'practiceSending')}
        </Button>
        <Button data-part="insert-template" onClick={() => body.current?.insert(`${quoteTemplate}\n`)}>
          {t('practiceInsertTemplate')}
        </Button>
        <Button kind="quiet" icon={Paperclip} data-part="attach" onClick={() => picker.current?.click()}>
          {t('practiceAttach')}
        </Button>
        <input
          type="file"
          multiple
          hidden
          ref={picker}
          data-part="attach-files"
          onChange={({ currentTarget }) => {
            attach(currentTarget.files);
            currentTarget.value = '';
          }}
        />
        <Button
          kind="quiet"
          data-part="plain-switch"
          aria-pressed={isPlain}
          onClick={() => setPlain((plain) => !plain)}
        >
          {t('practicePlain')}
        </Button>
        <Button
          kind="quiet"
          icon={Trash2}
          data-part="discard"
          onClick={() => mailbox.discard(body.current?.text() ?? '')}
        >
          {t('practiceDiscard')}
        </Button>
      </div>
      <p class="practice-line">
        <span class="practice-label">{t('practiceFrom')}</span>
        <span data-part="compose-from" data-name={mailbox.me.name} data-email={mailbox.me.email}>
          {mailbox.me.name} <span class="practice-address">{mailbox.me.email}</span>
        </span>
      </p>
      <RecipientsField people={window.to} onChange={mailbox.changeTo} />
      <label class="practice-line">
        <span class="practice-label">{t('practiceSubject')}</span>
        <input
          class="practice-input"
          data-part="compose-subject"
          value={window.subject}
          onInput={(event) => mailbox.changeSubject(event.currentTarget.value)}
        />
      </label>
      <AttachedFiles files={window.files} onRemove={mailbox.detach} />
      <BodyField handle={body} start={window.body} isPlain={isPlain} takesFocus={window.to.length > 0} />
      <div data-part="compose-foot" />
    </section>
  );
}
