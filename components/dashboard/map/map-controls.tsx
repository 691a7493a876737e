import { ChevronLeft, ChevronRight } from 'lucide-preact';
import { lengths, type MapStore, spanOf } from '../../../utils/state/journey-map';
import { spanWordsOf } from '../../../utils/wording/map';
import { IconButton } from '../../ui/button';
import { Select } from '../../ui/field';
import { Switch } from '../../ui/switch';
import { useWords } from '../../ui/words';
import { MapWhose } from './map-whose';

/** Whose journey, over which time, and whether the time before is drawn as well. */
export function MapControls({ store }: { store: MapStore }) {
  const { t, language } = useWords();
  const choice = store.choice.value;
  const months = (count: number) => t(count === 1 ? 'mapThisMonth' : 'mapMonths', count);
  return (
    <div class="map-controls">
      <MapWhose whose={choice.whose} onChoose={(whose) => store.choose({ whose })} />
      <div class="map-span">
        <Select
          label={t('mapSpan')}
          value={String(choice.months)}
          onChange={(value) => store.choose({ months: Number(value), until: store.today })}
          choices={lengths.map((count) => ({ value: String(count), text: months(count) }))}
        />
        <div class="map-steps">
          <IconButton
            icon={ChevronLeft}
            label={t('mapEarlier')}
            data-part="map-earlier"
            onClick={() => store.step(-1)}
          />
          <p aria-live="polite" data-part="map-span">
            {spanWordsOf(spanOf(choice), language)}
          </p>
          <IconButton
            icon={ChevronRight}
            label={t('mapLater')}
            data-part="map-later"
            aria-disabled={choice.until >= store.today}
            onClick={() => store.step(1)}
          />
        </div>
      </div>
      <Switch
        text={t('mapCompare')}
        isOn={choice.compares}
        part="map-compare"
        onSwitch={async (compares) => {
          store.choose({ compares });
          return true;
        }}
      />
    </div>
  );
}
