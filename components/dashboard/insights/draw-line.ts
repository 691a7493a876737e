import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { MetricReport } from '../../../utils/domain/insights/report';
import { figureWords, monthWords } from '../../../utils/wording/insight';
import type { ChartColours } from './chart-colours';

interface Drawing {
  readonly colours: ChartColours;
  readonly language: string;
  /** Which point the pointer is at; null for none. */
  pointed(at: number | null): void;
}

const height = 132;
const font = '11px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** From where to where the numbers can go; what has no end goes as far as it has to. */
function rangeOf({ unit }: MetricReport): uPlot.Scale.Range {
  if (unit === 'share') return (_, least, most) => [Math.max(0, (least ?? 0) - 0.05), Math.min(1, (most ?? 1) + 0.05)];
  if (unit === 'score') return (_, least, most) => [Math.max(-100, (least ?? 0) - 5), Math.min(100, (most ?? 0) + 5)];
  return (_, __, most) => [0, Math.max(1, (most ?? 1) * 1.1)];
}

/** Draws into an element and goes along with its width. Answers how to take it away again. */
export function drawLine(host: HTMLElement, metric: MetricReport, { colours, language, pointed }: Drawing): () => void {
  const { points, unit } = metric;
  const column = (of: 'value' | 'low' | 'high') => points.map((point) => point[of]);
  const axis = { stroke: colours.words, font, grid: { stroke: colours.grid, width: 1 }, ticks: { show: false } };
  const bound: uPlot.Series = { stroke: 'transparent', points: { show: false } };
  const plot = new uPlot(
    {
      width: Math.max(1, host.clientWidth),
      height,
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 9 } },
      scales: { x: { time: false }, y: { range: rangeOf(metric) } },
      axes: [
        {
          ...axis,
          grid: { show: false },
          // Clear of the lowest number beside it.
          size: 26,
          gap: 10,
          space: 56,
          incrs: [1, 2, 3, 6, 12],
          values: (_, places) =>
            places.map((place) => {
              const month = points[place]?.month;
              return month ? monthWords(month, language, { year: '2-digit' }) : '';
            }),
        },
        {
          ...axis,
          size: unit === 'hours' ? 76 : 48,
          space: 32,
          values: (_, values) => values.map((value) => figureWords(value, unit, language)),
        },
      ],
      // What comes later is drawn over what came before: the line stands on its band.
      series: [
        {},
        bound,
        bound,
        {
          stroke: colours.line,
          width: 2,
          ...(unit === 'count' && { fill: colours.band }),
          points: { show: true, size: 6, fill: colours.line },
        },
      ],
      bands: [{ series: [2, 1], fill: colours.band }],
      hooks: { setCursor: [(self) => pointed(self.cursor.idx ?? null)] },
    },
    [points.map((_, place) => place), column('low'), column('high'), column('value')] as uPlot.AlignedData,
    host,
  );
  const observer = new ResizeObserver(() => {
    if (host.clientWidth > 0 && host.clientWidth !== plot.width) plot.setSize({ width: host.clientWidth, height });
  });
  observer.observe(host);
  return () => {
    observer.disconnect();
    plot.destroy();
  };
}
