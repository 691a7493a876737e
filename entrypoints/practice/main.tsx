import { render } from 'preact';
import { MailboxPage } from '../../components/practice/mailbox';
import '../../components/ui/base.css';
import '../../components/ui/tokens.css';
import { Spoken } from '../../components/ui/spoken';
import { practiceMails } from '../../utils/domain/practice/mails';
import { practiceAddress } from '../../utils/domain/practice/stories';
import { call } from '../../utils/messaging/call';
import { watch } from '../../utils/messaging/watch';
import { ourMessages } from '../../utils/page/messages';
import { startPage } from '../../utils/page/start';
import { browser, speakAsChosen, t } from '../../utils/platform';
import practice from '../../utils/sites/practice';
import { followAppearance } from '../../utils/state/appearance';
import { openMailbox } from '../../utils/state/practice';
import { keepSent, keptSent } from '../../utils/state/practice-kept';
import { practiceSamples } from '../../utils/state/practice-samples';
import { readScenario } from '../../utils/state/scenario';
import { shelf } from '../../utils/state/shelf';
import { errorWords } from '../../utils/wording/error';

const background = { call, watch };
await speakAsChosen();
const story = readScenario(location.hash);
const scenario = story.ok ? story.value : null;
const tabShelf = shelf(() => sessionStorage);

const mails = practiceMails(scenario, Date.now());
const mailbox = openMailbox({
  me: { name: t('practiceMeName'), email: practiceAddress },
  mails,
  now: Date.now,
  newId: () => crypto.randomUUID(),
  deliver: () => new Promise((resolve) => setTimeout(resolve, 200)),
  keep: (sent) => keepSent(tabShelf, sent),
  kept: () => keptSent(tabShelf),
});
const samples = practiceSamples({
  background,
  scenario,
  sender: mails[0]?.from.email ?? '',
  shelf: shelf(() => localStorage),
  words: (reason) => errorWords(reason, t),
});

async function start(): Promise<void> {
  // The samples come first, so that the sidebar knows who wrote from its first look.
  await samples.arrive();
  const tab = await call('tabState', { tabId: null });
  startPage({
    document,
    site: practice,
    t,
    messages: ourMessages,
    sidebarUrl: browser.runtime.getURL('/sidebar.html'),
    tabId: tab.ok ? tab.value.tabId : undefined,
  });
}

const nameThePage = () => {
  document.title = `${t('practiceTitle')} · ${t('productName')}`;
};
followAppearance(background, document.documentElement);
render(
  <Spoken root={document.documentElement} said={nameThePage}>
    <MailboxPage mailbox={mailbox} samples={samples} trouble={story.ok ? '' : errorWords(story.error, t)} />
  </Spoken>,
  document.getElementById('app') ?? document.body,
);
// Another story in the address is another mailbox.
addEventListener('hashchange', () => location.reload());
void start();
