import { browser } from '../../utils/platform';

/** The number of follow-ups that are due, beside the extension's button. Empty when nobody waits. */
export async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: '#14694a' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
