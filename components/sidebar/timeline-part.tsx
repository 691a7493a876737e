import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Glance } from '../../utils/domain/model/glance';
import { createTimelineReader, timelineShown } from '../../utils/state/timeline';
import { errorWords } from '../../utils/wording/error';
import { useDesk } from '../customer/desk';
import { JustLoggedCard } from '../customer/just-logged';
import { type JustLogged, LogTouchpoint } from '../customer/log-touchpoint';
import { Timeline } from '../customer/timeline';
import { TimelineSearch } from '../customer/timeline-search';
import { TouchpointForm } from '../customer/touchpoint-form';
import { Button } from '../ui/button';
import { Trouble } from '../ui/trouble';
import { useWords } from '../ui/words';
import { Part } from './part';

/** Fewer need no search. */
const worthSearching = 5;
/** As many as a glance brings: there may be more. */
const atHand = 30;

/** What happened: noted by a click, found again, put right. */
export function TimelinePart({ glance, atOnce = 4 }: { glance: Glance; atOnce?: number }) {
  const { background } = useDesk();
  const { t } = useWords();
  const { customer, touchpoints, purchases } = glance;
  const reader = useMemo(() => createTimelineReader(background, customer.id), [customer.id]);
  const [logged, setLogged] = useState<JustLogged | null>(null);
  const [opened, setOpened] = useState('');
  useEffect(() => void reader.refresh(), [touchpoints]);
  useForgetUndone(logged, touchpoints, () => setLogged(null));

  const shown = timelineShown(reader, touchpoints);
  const isLooking = reader.isLooking.value;
  const error = reader.error.value;
  const oldest = shown.at(-1);
  const hasMore = reader.read.value ? reader.read.value.more : !isLooking && touchpoints.length >= atHand;
  return (
    <Part
      part="timeline-part"
      title={t('timelineTitle')}
      count={touchpoints.length}
      keys="/"
      action={
        <LogTouchpoint
          customerId={customer.id}
          onLogged={(noted) => {
            setOpened('');
            setLogged(noted);
          }}
        />
      }
    >
      {logged && (
        <JustLoggedCard
          key={logged.id}
          logged={logged}
          onMore={() => setOpened(logged.id)}
          onClose={() => setLogged(null)}
        />
      )}
      {(isLooking || touchpoints.length >= worthSearching) && <TimelineSearch reader={reader} />}
      {error && <Trouble sentence={errorWords(error, t)} again={() => void reader.refresh()} />}
      {shown.length > 0 ? (
        <Timeline
          key={isLooking ? 'found' : 'all'}
          touchpoints={shown}
          atOnce={isLooking ? shown.length : atOnce}
          end={
            hasMore &&
            oldest && (
              <p class="lines-more">
                <Button kind="quiet" data-part="timeline-older" onClick={() => reader.readOn(oldest.at)}>
                  {t('timelineOlder')}
                </Button>
              </p>
            )
          }
          opened={{
            id: opened,
            open: setOpened,
            form: (touchpoint) => (
              <TouchpointForm
                key={touchpoint.id}
                touchpoint={touchpoint}
                purchases={purchases}
                onClose={() => setOpened('')}
              />
            ),
          }}
        />
      ) : (
        <p class="sidebar-nothing" role="status">
          {isLooking ? reader.read.value && t('timelineNothingFound') : t('timelineEmpty')}
        </p>
      )}
    </Part>
  );
}

/** What was noted and then taken back needs no more to be said about it. */
function useForgetUndone(logged: JustLogged | null, touchpoints: Glance['touchpoints'], forget: () => void): void {
  const seen = useRef('');
  useEffect(() => {
    if (!logged) return;
    const isThere = touchpoints.some(({ id }) => id === logged.id);
    if (isThere) seen.current = logged.id;
    else if (seen.current === logged.id) forget();
  }, [logged, touchpoints]);
}
