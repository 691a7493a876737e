import { ListChecks } from 'lucide-preact';
import { wordsOf } from '../../utils/wording/words';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';
import { useJourney } from './journey';

/** The playbooks for other situations, which only the user can know of. */
export function PlaybookMenu({ customerId }: { customerId: string }) {
  const { background } = useDesk();
  const { t } = useWords();
  const { playbooks } = useJourney();
  const act = useAct();
  const byHand = playbooks.filter(({ when }) => when === 'by-hand');
  if (byHand.length === 0) return null;
  return (
    <Menu
      text={t('playbookOthers')}
      icon={ListChecks}
      part="open-other-playbook"
      items={byHand.map(({ id, name }) => ({
        text: wordsOf(name, t),
        part: 'other-playbook',
        chosen: () =>
          void act(background.call('openPlaybook', { customerId, playbook: id, touchpointId: null, because: [] }), {
            done: t('playbookOpenedSaid'),
            undo: 'journal',
          }),
      }))}
    />
  );
}
