import { Construction, Goal as GoalIcon, Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Glance } from '../../utils/domain/model/glance';
import type { Goal } from '../../utils/domain/model/goal';
import type { Roadblock } from '../../utils/domain/model/roadblock';
import type { Content } from '../../utils/domain/model/row';
import { contentOf } from '../../utils/state/content-of';
import { useDesk } from '../customer/desk';
import { GoalForm } from '../customer/goal-form';
import { GoalIdeas, Goals } from '../customer/goals';
import { RoadblockForm } from '../customer/roadblock-form';
import { Roadblocks } from '../customer/roadblocks';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import { Part } from './part';

/** What this customer wants, and what is in the way. */
export function GoalsPart({ glance }: { glance: Glance }) {
  const { t } = useWords();
  const { now } = useDesk();
  const { customer, goals, roadblocks, touchpoints } = glance;
  const [opened, setOpened] = useState('');
  const close = () => setOpened('');

  const newGoal: Content<Goal> = {
    customerId: customer.id,
    stage: customer.stage,
    text: '',
    state: 'open',
    saidIn: null,
    said: '',
  };
  const newRoadblock: Content<Roadblock> = {
    customerId: customer.id,
    goalId: null,
    type: 'other',
    importance: 2,
    text: '',
    owner: '',
    state: 'open',
    since: now(),
    touchpointId: null,
  };
  const goalForm = (goal: Content<Goal>, id: string | null) => (
    <GoalForm key={id} goal={goal} id={id} touchpoints={touchpoints} onClose={close} />
  );
  const roadblockForm = (roadblock: Content<Roadblock>, id: string | null) => (
    <RoadblockForm key={id} roadblock={roadblock} id={id} goals={goals} touchpoints={touchpoints} onClose={close} />
  );
  return (
    <Part
      part="goals-part"
      title={t('goalsTitle', customer.given || customer.name)}
      count={goals.length + roadblocks.length}
      action={
        <Menu
          text={t('touchpointAdd')}
          icon={Plus}
          part="add-goal"
          label={t('goalAdd')}
          items={[
            { text: t('goalOne'), icon: GoalIcon, part: 'add-goal-one', chosen: () => setOpened('goal') },
            {
              text: t('roadblockOne'),
              icon: Construction,
              part: 'add-roadblock',
              chosen: () => setOpened('roadblock'),
            },
          ]}
        />
      }
    >
      {opened === 'goal' && <div class="sidebar-form">{goalForm(newGoal, null)}</div>}
      {opened === 'roadblock' && <div class="sidebar-form">{roadblockForm(newRoadblock, null)}</div>}
      {goals.length > 0 ? (
        <Goals
          customer={customer}
          goals={goals}
          touchpoints={touchpoints}
          opened={opened}
          onOpen={setOpened}
          form={(goal) => goalForm(contentOf(goal), goal.id)}
        />
      ) : (
        <p class="sidebar-nothing">{t('goalsEmpty')}</p>
      )}
      <GoalIdeas customer={customer} goals={goals} />
      {roadblocks.length > 0 && (
        <>
          <h3 class="sidebar-subtitle">{t('roadblocksTitle')}</h3>
          <Roadblocks
            roadblocks={roadblocks}
            goals={goals}
            opened={opened}
            onOpen={setOpened}
            form={(roadblock) => roadblockForm(contentOf(roadblock), roadblock.id)}
          />
        </>
      )}
    </Part>
  );
}
