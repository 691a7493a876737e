import { Download, Map as MapIcon, Printer } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isBlank, type JourneyMap } from '../../../utils/domain/insights/journey-map';
import type { Behind } from '../../../utils/messaging/doors/map';
import { hashTo } from '../../../utils/state/hash-route';
import { asAsked, type MapStore, openMap } from '../../../utils/state/journey-map';
import { spanWordsOf } from '../../../utils/wording/map';
import { useDesk } from '../../customer/desk';
import { useNames, WithJourney } from '../../customer/journey';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { useRoute } from '../route';
import { useWorld } from '../world';
import { BehindDialog } from './behind-dialog';
import { asFile } from './export-svg';
import './map.css';
import { MapControls } from './map-controls';
import { MapDrawing } from './map-drawing';
import { MapLegend } from './map-legend';
import { MapTable } from './map-table';

/** The way of customers as a map: what they live through, how it felt, and what is in the way. */
export function MapPage() {
  const { background, now } = useDesk();
  const route = useRoute();
  const [store] = useState(() => openMap(background, now, route.asked.value));
  useEffect(() => store.close, []);
  const asked = asAsked(store.choice.value, store.today);
  const address = hashTo('map', '', asked);
  // What is shown can be come back to, and sent to a colleague's browser.
  useEffect(() => route.replace(address), [address]);
  return (
    <WithJourney>
      <MapControls store={store} />
      <Await loaded={store.map}>{(map) => (isBlank(map) ? <Blank /> : <Shown map={map} store={store} />)}</Await>
    </WithJourney>
  );
}

function Blank() {
  const { t } = useWords();
  return (
    <EmptyState icon={MapIcon} title={t('mapEmpty')} hint={t('mapEmptyHint')} part="map-empty">
      <a class="button button-plain" href="#import">
        {t('customersImport')}
      </a>
    </EmptyState>
  );
}

function Shown({ map, store }: { map: JourneyMap; store: MapStore }) {
  const { t, language } = useWords();
  const names = useNames();
  const world = useWorld();
  const [behind, setBehind] = useState<Behind | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const { whose, compares } = store.choice.value;
  const span = spanWordsOf(map.span, language);
  const title =
    whose.kind === 'persona'
      ? t('mapTitlePersona', names.persona(whose.persona), span)
      : t(whose.kind === 'all' ? 'mapTitleAll' : 'mapTitleOne', span);
  const save = () => {
    const drawing = page.current?.querySelector<SVGSVGElement>('svg.map');
    if (drawing) world.saveFile(`waymark-journey-map-${map.span.from}-${map.span.until}.svg`, asFile(drawing));
  };
  return (
    <div class="map-page" ref={page}>
      <h2 class="map-title">{title}</h2>
      {map.isSample && (
        <p class="map-note" data-part="map-sample">
          {t('mapSample')}
        </p>
      )}
      <MapDrawing map={map} whose={whose} compares={compares} title={title} onBehind={setBehind} />
      <MapLegend compares={compares} />
      {map.elsewhere > 0 && (
        <p class="dashboard-note">{t('mapElsewhere', new Intl.NumberFormat(language).format(map.elsewhere))}</p>
      )}
      <div class="map-acts">
        <a class="button button-plain" href="#improve">
          {t('mapToImprove')}
        </a>
        <Button icon={Download} data-part="map-save" onClick={save}>
          {t('mapSave')}
        </Button>
        <Button icon={Printer} data-part="map-print" onClick={() => window.print()}>
          {t('mapPrint')}
        </Button>
      </div>
      <MapTable map={map} onBehind={setBehind} />
      {behind && (
        <BehindDialog
          what={behind}
          map={map}
          persona={whose.kind === 'persona' ? whose.persona : null}
          onClose={() => setBehind(null)}
        />
      )}
    </div>
  );
}
