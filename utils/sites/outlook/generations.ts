import type { Generation } from '../dom/generations';

/**
 * What Outlook's builds call their parts, as extensions that are kept up have it; we have seen none of it ourselves. No
 * label of a language is among them.
 */
export const generations = {
  /** The text of a mail that is written; without format it is a textarea. */
  body: [
    ['2026-10', '[id^="editorParent_"] :is([role="textbox"][contenteditable="true"], textarea)'],
    ['2026-03', '[role="textbox"][aria-multiline="true"][contenteditable="true"]'],
  ],
  /** Around a mail that is written: in the page, and in a window of its own. */
  form: [
    ['2026-10', '[id^="docking_InitVisiblePart"]'],
    ['2026-10', '[data-app-section="Form_Content"], [data-app-section="ComposeForm"]'],
  ],
  /** Other commands of the form have such buttons, too: they are told apart by where they stand. */
  send: [
    ['2026-10', '[data-testid="ComposeSendButton"]:is(button), [data-testid="ComposeSendButton"] button'],
    // As a class it stands on "New mail", too.
    ['2026-10', 'button[id*="primaryActionButton"]'],
    ['2026-09', 'button[title*="Ctrl+Enter"]'],
    ['2022-06', 'button:has([data-icon-name^="send" i])'],
  ],
  subject: [
    ['2026-10', 'input[id^="MSG_"][id$="_SUBJECT"], [id^="MSG_"][id$="_SUBJECT"] input'],
    ['2026-03', 'input[type="text"][autocomplete="off"]'],
    ['2022-06', 'input[maxlength="255"]'],
  ],
  /** Somebody: where a mail is written, then also in a folded line and in a mail that is read. */
  person: [
    ['2026-10', '._EType_RECIPIENT_ENTITY'],
    ['2026-03', '[data-lpc-hover-target-id]'],
    ['2024-06', '.lpcCommonWeb-hoverTarget, .lpc-hoverTarget'],
  ],
  /** The text of a mail that is read. */
  read: [
    ['2026-10', '[id^="UniqueMessageBody"]'],
    ['2022-06', '[role="document"]'],
  ],
  /** Who wrote it. */
  sender: [
    ['2026-10', '[id^="MSG_"][id$="_FROM"]'],
    ['2025-11', '.OZZZK'],
  ],
  readSubject: [
    ['2026-10', '[id^="CONV_"][id$="_SUBJECT"]'],
    ['2026-04', '[role="heading"][id$="_SUBJECT"]'],
  ],
  /** The lines of addresses of a mail that is read, one below the other. */
  wells: [['2026-04', '[data-testid="RecipientWell"]']],
  date: [
    ['2026-04', '[data-testid="SentReceivedSavedTime"]'],
    ['2026-04', '[id^="MSG_"][id$="_DATETIME"]'],
  ],
  /** The pane with the open mail, in which mail is written, too. */
  pane: [
    ['2026-10', '[data-app-section="MailReadCompose"]'],
    ['2025-11', '#ReadingPaneContainerId'],
    ['2023-06', '#ConversationReadingPaneContainer, [data-app-section="ConversationContainer"]'],
  ],
} satisfies Readonly<Record<string, readonly Generation[]>>;

/** A line of a mail, read or written; what stands before its name is another word for each mail. */
export const lineOf = (name: 'FROM' | 'TO' | 'CC' | 'BCC'): readonly Generation[] => [
  ['2026-10', `[id^="MSG_"][id$="_${name}"]`],
];
