import { anyOf } from './dom/generations';
import { all } from './dom/query';
import { account } from './outlook/account';
import { composers } from './outlook/composer';
import { generations } from './outlook/generations';
import { health } from './outlook/health';
import { mailText, openMail } from './outlook/open-mail';
import type { MailSite, SiteSign } from './site';

/** On its own hosts every page is Outlook's; elsewhere, and in windows without an address, its head says so (2026-03). */
export const sign: SiteSign = {
  id: 'outlook',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  page: 'body',
  elsewhere: 'head :is([href*="/owamail/"], [src*="/owamail/"], [content*="owamail"])',
  needsUs:
    '[data-app-section="MailReadCompose"], [data-app-section="Form_Content"], #ReadingPaneContainerId, [id^="editorParent_"], [id^="UniqueMessageBody"]',
};

const outermost = (elements: readonly Element[]): readonly Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));

const outlook: MailSite = {
  id: 'outlook',
  name: 'Outlook',
  account,
  openMail,
  mailText,
  composers,
  health,
  // Mails and forms come and go in one pane; a window of its own has its form alone.
  watch: (document) => outermost(all(document, anyOf([...generations.pane, ...generations.form]))),
  // The page is as wide as its window by its own styles.
  room: () => null,
};

export default outlook;
