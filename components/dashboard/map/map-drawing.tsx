import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type JourneyMap, weakestOf } from '../../../utils/domain/insights/journey-map';
import type { Behind, Whose } from '../../../utils/messaging/doors/map';
import { layOut } from './layout';
import { FeelingsLane } from './map-feelings';
import { CustomersLane, GoalsLane, OpenLanes, StageHeads } from './map-lanes';
import { ChannelLanes, NamesLane } from './map-moments';
import { useMapWords } from './map-words';
import { moveAmongTargets, Targets } from './target';

interface MapDrawingProps {
  readonly map: JourneyMap;
  readonly whose: Whose;
  readonly compares: boolean;
  /** What is drawn, in words. */
  readonly title: string;
  readonly onBehind: (what: Behind) => void;
}

/** The map of the journey as a picture. As wide as there is room; on a narrow screen it is moved from side to side. */
export function MapDrawing({ map, whose, compares, title, onBehind }: MapDrawingProps) {
  const words = useMapWords();
  const around = useRef<HTMLDivElement>(null);
  const { room, isRtl } = useRoom(around);
  const layout = layOut(map, room, isRtl);
  const weakest = weakestOf(map)?.kind;
  const lanes = { layout, words, whose, onBehind };
  const moments = { ...lanes, span: map.span, weakest };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved from side to side can be moved by keys, too
    <section class="map-drawing" ref={around} aria-label={title} tabIndex={0} data-part="map-drawing">
      <Targets first={`stage:${map.stages[0]?.stage ?? ''}`}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no form */}
        <svg
          class="map"
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={layout.width}
          height={layout.height}
          role="group"
          aria-label={title}
          onKeyDown={moveAmongTargets}
        >
          <StageHeads {...lanes} />
          <CustomersLane {...lanes} />
          <GoalsLane {...lanes} />
          <NamesLane {...moments} />
          <ChannelLanes {...moments} />
          <FeelingsLane {...moments} compares={compares} />
          <OpenLanes {...lanes} />
        </svg>
      </Targets>
    </section>
  );
}

const usualRoom = 1_040;
/** The space around the drawing, at its start and its end, in pixels. */
const frame = 8;

/** How wide it may be, also when the window changes; and which way lines go. */
function useRoom(around: { readonly current: HTMLElement | null }) {
  const [measured, setMeasured] = useState({ room: usualRoom, isRtl: false });
  useLayoutEffect(() => {
    const box = around.current;
    if (!box) return;
    const measure = () => {
      const inside = Math.floor(box.clientWidth) - 2 * frame;
      const room = inside > 0 ? inside : usualRoom;
      const isRtl = getComputedStyle(box).direction === 'rtl';
      setMeasured((before) => (before.room === room && before.isRtl === isRtl ? before : { room, isRtl }));
    };
    // A sheet is as wide as that: from a wider screen its words would come out too small to be read.
    const onPaper = () => setMeasured((before) => ({ ...before, room: usualRoom }));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    window.addEventListener('beforeprint', onPaper);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', onPaper);
      window.removeEventListener('afterprint', measure);
    };
  }, []);
  return measured;
}
