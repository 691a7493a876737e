import type { Frame, Page } from 'playwright-core';
import { closedParts } from '../support/closed';
import type { Hands } from './webmail';

export const part = (name: string) => `[data-part="${name}"]`;

/** Who the sidebar says that this is. */
export const customerIn = async (sidebar: Frame) => {
  await sidebar.locator(part('stage')).waitFor();
  return {
    name: await sidebar.locator(part('customer-name')).innerText(),
    about: await sidebar.locator(part('customer-about')).innerText(),
    stage: await sidebar.locator(part('stage')).getAttribute('data-stage'),
  };
};

export const dueIn = (sidebar: Frame): Promise<readonly (string | null)[]> =>
  sidebar.locator(part('follow-up')).evaluateAll((items) => items.map((item) => item.getAttribute('data-rule')));

export const findingsIn = (sidebar: Frame): Promise<readonly string[]> =>
  sidebar
    .locator(part('finding'))
    .evaluateAll((items) =>
      items.map((item) => `${item.getAttribute('data-rule')} ${item.getAttribute('data-severity')}`),
    );

/** What is underlined in a rich body, by the name of the mark: read in the window that the text lives in. */
export async function marksIn(hands: Hands, page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const handle = await page.locator(hands.bodyFrame).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('There is no rich body');
  return frame.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])),
  );
}

/** The rules that are named in the compose window itself: marked in a rich body, listed beside a plain one. */
export async function warnedOf(hands: Hands, page: Page): Promise<readonly string[]> {
  const chips = (await closedParts(page, 'finding')).map((chip) => chip.attributes['data-rule'] ?? '');
  if (!(await hands.writesRichText(page))) return chips;
  const marks = await marksIn(hands, page);
  return (marks['waymark-stop']?.length ?? 0) > 0 ? chips : [];
}
