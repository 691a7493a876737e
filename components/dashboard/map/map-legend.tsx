import type { Emotion } from '../../../utils/domain/model/touchpoint';
import { emotionWords } from '../../../utils/wording/journey';
import { signs } from '../../../utils/wording/map';
import { useWords } from '../../ui/words';

const emotions: readonly Emotion[] = [-2, -1, 0, 1, 2];

/** What the signs on the map mean. */
export function MapLegend({ compares }: { compares: boolean }) {
  const { t } = useWords();
  return (
    <ul class="map-legend" data-part="map-legend">
      {emotions.map((emotion) => (
        <li key={emotion}>
          <span class="map-sign" data-emotion={emotion} aria-hidden="true">
            {signs[emotion]}
          </span>
          {emotionWords(emotion, t)}
        </li>
      ))}
      <li>
        <span class="map-sign" data-emotion="unknown" aria-hidden="true">
          ·
        </span>
        {t('mapFeltUnknown')}
      </li>
      <li>{t('mapLegendSize')}</li>
      <li>{t('mapLegendStar')}</li>
      <li>{t('mapLegendSpread')}</li>
      {compares && <li>{t('mapLegendBefore')}</li>}
    </ul>
  );
}
