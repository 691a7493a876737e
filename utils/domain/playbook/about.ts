import type { Journey, Playbook } from '../journey/journey';
import { isBad } from '../journey/offers';
import type { Instant } from '../model/row';
import type { Touchpoint } from '../model/touchpoint';

const day = 86_400_000;
/** What is older has been lived with. */
const fresh = 7 * day;

/** The playbook of this id; '' asks for the one that is meant for upset customers. */
export const playbookFor = ({ playbooks }: Pick<Journey, 'playbooks'>, id: string): Playbook | undefined =>
  playbooks.find((playbook) => (id === '' ? playbook.when === 'negative-feedback' : playbook.id === id));

/** The contact that upset them, where one is written down: the latest bad word of the last days. */
export function upsetIn(touchpoints: readonly Touchpoint[], journey: Journey, now: Instant): Touchpoint | null {
  const bad = touchpoints.filter(
    (one) => one.deletedAt === null && one.at <= now && one.at > now - fresh && isBad(one, journey) === true,
  );
  return bad.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))[0] ?? null;
}
