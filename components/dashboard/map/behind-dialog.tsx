import { useEffect, useState } from 'preact/hooks';
import { localDate } from '../../../utils/domain/followups/local-date';
import type { JourneyMap } from '../../../utils/domain/insights/journey-map';
import { kindOf } from '../../../utils/domain/journey/journey';
import type { Behind, PersonBehind } from '../../../utils/messaging/doors/map';
import { hashTo } from '../../../utils/state/hash-route';
import { createLoaded } from '../../../utils/state/loaded';
import { dayWords } from '../../../utils/wording/day';
import { emotionWords } from '../../../utils/wording/journey';
import { textKey } from '../../../utils/wording/text-key';
import { wordsOf } from '../../../utils/wording/words';
import { useDesk, useToday } from '../../customer/desk';
import { useJourney } from '../../customer/journey';
import { Dialog } from '../../ui/dialog';
import { Face } from '../../ui/face';
import { Switch } from '../../ui/switch';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { useMapWords } from './map-words';

interface BehindDialogProps {
  readonly what: Behind;
  readonly map: JourneyMap;
  /** Null: all. */
  readonly persona: string | null;
  readonly onClose: () => void;
}

/** Who is behind something on the map: each with a way to their page. */
export function BehindDialog({ what, map, persona, onClose }: BehindDialogProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const words = useMapWords();
  const [asked, ask] = useState(what);
  const [now] = useState(() => ({ asked: what }));
  const [found] = useState(() => createLoaded(() => background.call('peopleBehind', { what: now.asked, persona })));
  useEffect(() => {
    now.asked = asked;
    void found.ask();
  }, [asked]);
  const { names } = words;
  const title =
    what.kind === 'moment'
      ? what.channel === null
        ? names.kind(what.moment)
        : t('mapMomentBy', names.kind(what.moment), words.channel(what.channel))
      : what.kind === 'goals'
        ? t('mapGoalsBehind', names.stage(what.stage), t(textKey('goalState', what.state)))
        : t(what.kind === 'roadblocks' ? 'mapRoadblocksBehind' : 'mapOpportunitiesBehind', names.stage(what.stage));
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="map-behind" data-part="map-behind">
        {what.kind === 'moment' && <Facts what={what} map={map} />}
        {asked.kind === 'moment' && (
          <Switch
            text={t('mapOnlyUnhappy')}
            isOn={asked.unhappy}
            part="map-unhappy"
            onSwitch={async (unhappy) => {
              ask({ ...asked, unhappy });
              return true;
            }}
          />
        )}
        <Await loaded={found}>
          {({ people, more }) =>
            people.length === 0 ? (
              <p class="dashboard-note">{t('mapNobodyBehind')}</p>
            ) : (
              <>
                <ul class="map-people">
                  {people.map((person) => (
                    <Person key={person.id} person={person} onLeave={onClose} />
                  ))}
                </ul>
                {more && <p class="dashboard-note">{t('mapMoreBehind')}</p>}
              </>
            )
          }
        </Await>
      </div>
    </Dialog>
  );
}

/** The moment in words: what customers expect of it, how often it was, how it was. */
function Facts({ what, map }: { what: Extract<Behind, { kind: 'moment' }>; map: JourneyMap }) {
  const words = useMapWords();
  const journey = useJourney();
  const moment = map.moments.find(({ kind }) => kind === what.moment);
  const expects = kindOf(journey, what.moment)?.expects ?? '';
  if (!moment) return null;
  const way = moment.ways.find(({ channel }) => channel === what.channel);
  return (
    <>
      {expects && <p class="map-expects">{wordsOf(expects, words.t)}</p>}
      <p data-part="map-behind-facts">{way ? words.way(moment, way) : words.moment(moment)}</p>
    </>
  );
}

function Person({ person, onLeave }: { person: PersonBehind; onLeave: () => void }) {
  const { t, language } = useWords();
  const { zone } = useDesk();
  const today = useToday();
  const { id, name, email, at, emotion, rating, text } = person;
  const about = [
    at !== null && dayWords(localDate(at, zone), today, language),
    emotion !== null && emotionWords(emotion, t),
    rating !== null && t('mapRatedOf', rating),
  ];
  return (
    <li data-part="map-person">
      <Face name={name || email} size={28} />
      <div>
        <a href={hashTo('customers', id)} onClick={onLeave}>
          {name || email}
        </a>
        <span class="map-person-about">{about.filter(Boolean).join(' · ')}</span>
        {text && (
          <span class="map-person-text" dir="auto">
            {text}
          </span>
        )}
      </div>
    </li>
  );
}
