import type { Finding } from '../../utils/domain/model/finding';
import type { IgnoredOnce } from '../../utils/messaging/doors/page';
import { changeRemembered, remembered } from './session';

/**
 * Names of other customers that the user does not want to be told again of one draft. The page can't keep them, for it
 * never hears them.
 */
const keyOf = (tabId: number, composeId: string) => `once:${tabId}:${composeId}`;
const most = 200;

const isOther = ({ rule }: Pick<Finding, 'rule'>): boolean => rule === 'other-customer';

export const ignoreOtherOnce = (tabId: number, composeId: string, texts: readonly string[]): Promise<void> =>
  changeRemembered<readonly string[]>(keyOf(tabId, composeId), (before = []) =>
    [...new Set([...before, ...texts])].slice(-most),
  );

export const forgetOthersOnce = (tabId: number, composeId: string): Promise<void> =>
  changeRemembered(keyOf(tabId, composeId), () => undefined);

/**
 * Which of these findings were ignored once. A page says so of the one that stands for all of them, without a text: then
 * all that are there now are meant.
 */
export async function ignoredOthers(
  tabId: number,
  composeId: string,
  found: readonly Finding[],
  ignored: readonly IgnoredOnce[],
): Promise<(finding: Finding) => boolean> {
  const texts = found.filter(isOther).map(({ text }) => text);
  if (texts.length === 0) return () => false;
  if (ignored.some((one) => isOther(one) && one.text === '')) await ignoreOtherOnce(tabId, composeId, texts);
  const kept = new Set(await remembered<readonly string[]>(keyOf(tabId, composeId)));
  return (finding) => isOther(finding) && kept.has(finding.text);
}
