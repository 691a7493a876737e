import { useEffect, useRef, useState } from 'preact/hooks';
import type { MetricReport } from '../../../utils/domain/insights/report';
import { figureWords, monthWords } from '../../../utils/wording/insight';
import { useWords } from '../../ui/words';
import { coloursOf, followColours } from './chart-colours';

/** The months as a line, with its bounds behind it. The table beside it says the same to who can't see it. */
export function LineChart({ metric }: { metric: MetricReport }) {
  const { t, language } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number | null>(null);

  useEffect(() => {
    const element = host.current;
    // Where nothing can be drawn there still is the table.
    if (!element || !document.createElement('canvas').getContext?.('2d')) return;
    let isGone = false;
    let stop = () => {};
    void import('./draw-line').then(({ drawLine }) => {
      if (isGone) return;
      const draw = () => drawLine(element, metric, { colours: coloursOf(element), language, pointed: setAt });
      let close = draw();
      const unfollow = followColours(window, () => {
        close();
        close = draw();
      });
      stop = () => {
        unfollow();
        close();
      };
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [metric, language]);

  const point = at === null ? undefined : metric.points[at];
  const [first, last] = [metric.points[0], metric.points.at(-1)];
  return (
    <figure class="line-chart-figure" aria-hidden="true">
      <div class="line-chart" ref={host} />
      <figcaption>
        {point
          ? t(
              'insightPoint',
              monthWords(point.month, language),
              point.value === null ? t('insightNone') : figureWords(point.value, metric.unit, language),
              new Intl.NumberFormat(language).format(point.n),
            )
          : first && last && t('insightsSpan', monthWords(first.month, language), monthWords(last.month, language))}
      </figcaption>
    </figure>
  );
}
