import { CircleCheck, Construction, Download, OctagonAlert } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { daysBetween, localDate } from '../../../utils/domain/followups/local-date';
import type { RoadblockListed } from '../../../utils/messaging/doors/map';
import { contentOf } from '../../../utils/state/content-of';
import { hashTo } from '../../../utils/state/hash-route';
import { openRoadblocks, type RoadblockStore } from '../../../utils/state/roadblocks';
import { spanWords } from '../../../utils/wording/day';
import { errorWords } from '../../../utils/wording/error';
import { textKey } from '../../../utils/wording/text-key';
import { useDesk, useToday } from '../../customer/desk';
import { useNames } from '../../customer/journey';
import { NotedLine } from '../../customer/noted-line';
import { RoadblockForm } from '../../customer/roadblock-form';
import { isSettled, RoadblockState } from '../../customer/roadblock-state';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/spinner';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { useRoute } from '../route';
import { useWorld } from '../world';
import { HandOver } from './hand-over';
import { dayOf, roadblockFile } from './roadblock-csv';
import { RoadblockFilters } from './roadblock-filters';

/** What is in the way of whom, over all customers: by what it is about, how grave it is, and who sees to it. */
export function RoadblockList() {
  const { background } = useDesk();
  const { asked } = useRoute();
  const { t } = useWords();
  const said = new URLSearchParams(asked.value);
  const first = { stage: said.get('stage'), moment: said.get('moment') };
  const [store] = useState(() => openRoadblocks(background, first));
  useEffect(() => store.close, []);
  useEffect(() => {
    const { stage, moment } = store.asked.value;
    if (stage !== first.stage || moment !== first.moment) void store.ask(first);
    // The link that leads here comes from the map, or from the top of this very page.
    if (first.stage || first.moment)
      document.querySelector('[data-part=improve-roadblocks]')?.scrollIntoView({ block: 'start' });
  }, [asked.value]);
  const listed = store.listed.value;
  const error = store.error.value;
  return (
    <>
      <RoadblockFilters store={store} />
      {error && <Trouble sentence={errorWords(error, t)} again={() => void store.ask()} />}
      {!listed && !error && <Spinner />}
      {listed?.length === 0 && (
        <EmptyState
          icon={CircleCheck}
          title={t('improveNoRoadblocks')}
          hint={t('improveNoRoadblocksHint')}
          part="roadblocks-empty"
        />
      )}
      {listed && listed.length > 0 && <Listed listed={listed} store={store} />}
    </>
  );
}

function Listed({ listed, store }: { listed: readonly RoadblockListed[]; store: RoadblockStore }) {
  const { t } = useWords();
  const [opened, open] = useState('');
  return (
    <>
      <ul class="lines improve-lines" data-part="roadblock-list">
        {listed.map((one) => (
          <Line
            key={one.roadblock.id}
            listed={one}
            isOpen={opened === one.roadblock.id}
            onOpen={(isOpen) => open(isOpen ? one.roadblock.id : '')}
          />
        ))}
      </ul>
      <div class="map-acts">
        {store.more.value && (
          <Button data-part="roadblocks-more" onClick={() => void store.readOn()}>
            {t('improveMore')}
          </Button>
        )}
        <SaveList store={store} />
      </div>
    </>
  );
}

interface LineProps {
  readonly listed: RoadblockListed;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function Line({ listed: { roadblock, customer }, isOpen, onOpen }: LineProps) {
  const { t, language } = useWords();
  const { zone } = useDesk();
  const today = useToday();
  const { id, text, type, importance, owner, since } = roadblock;
  const settled = isSettled(roadblock);
  const about = [
    !settled && t(`roadblockImportance${importance}`),
    t(textKey('roadblockType', type)),
    t('improveAge', spanWords(daysBetween(localDate(since, zone), today), language)),
    owner && t('roadblockOwnedBy', owner),
  ];
  return (
    <NotedLine
      part="roadblock"
      text={text}
      state={roadblock.state}
      look={settled ? 'goal-reached' : importance === 3 ? 'goal-missed' : 'goal-at-risk'}
      icon={settled ? CircleCheck : importance === 3 ? OctagonAlert : Construction}
      menu={<RoadblockState roadblock={roadblock} />}
      about={
        <>
          <a href={hashTo('customers', customer.id)}>{customer.name || customer.emails[0]}</a>
          <span>{about.filter(Boolean).join(' · ')}</span>
          {!settled && <HandOver roadblock={roadblock} />}
        </>
      }
      isOpen={isOpen}
      onOpen={onOpen}
      form={() => (
        <RoadblockForm
          roadblock={contentOf(roadblock)}
          id={id}
          goals={[]}
          touchpoints={[]}
          onClose={() => onOpen(false)}
        />
      )}
    />
  );
}

/** All that were asked for, as a file that a spreadsheet opens. */
function SaveList({ store }: { store: RoadblockStore }) {
  const { t } = useWords();
  const { zone, toasts } = useDesk();
  const today = useToday();
  const names = useNames();
  const world = useWorld();
  const save = async () => {
    const all = await store.all();
    if (!all.ok) return toasts.show({ text: errorWords(all.error, t) });
    const file = roadblockFile(all.value, {
      heads: [
        t('improveCustomer'),
        t('addEmail'),
        t('roadblockText'),
        t('roadblockType'),
        t('roadblockImportance'),
        t('goalState'),
        t('roadblockOwner'),
        t('improveSince'),
        t('mapStage'),
        t('mapMoment'),
      ],
      cells: (one) => {
        const { roadblock, customer } = one;
        return [
          customer.name,
          customer.emails[0] ?? '',
          roadblock.text,
          t(textKey('roadblockType', roadblock.type)),
          t(`roadblockImportance${roadblock.importance}`),
          t(textKey('roadblockState', roadblock.state)),
          roadblock.owner,
          dayOf(one, zone),
          roadblock.stage ? names.stage(roadblock.stage) : '',
          roadblock.kind ? names.kind(roadblock.kind) : '',
        ];
      },
    });
    world.saveFile(`waymark-roadblocks-${today}.csv`, file);
  };
  return (
    <Button icon={Download} data-part="roadblocks-save" onClick={() => void save()}>
      {t('improveSaveList')}
    </Button>
  );
}
