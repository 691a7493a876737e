import './rail.css';

export interface RailStop {
  readonly id: string;
  readonly text: string;
  /** Read aloud and shown while the pointer rests on it: "Move to Purchase". */
  readonly hint: string;
}

interface RailProps {
  readonly label: string;
  readonly stops: readonly RailStop[];
  readonly at: string;
  /** Below the stop that we are at: "18 days". */
  readonly note: string;
  readonly onMove: (id: string) => void;
}

/** Letters beside each other in the narrowest place; with more, only the present stop has room for its name. */
const mostLetters = 44;

/** Names wrap between words, never in them. */
const roomFor = ({ text }: RailStop): number => Math.max(...text.split(/[\s-]+/).map((word) => word.length)) + 1;

/** Stations of a way in their order: those behind are filled, the present one is ringed and bold. */
export function Rail({ label, stops, at, note, onMove }: RailProps) {
  const now = stops.findIndex((stop) => stop.id === at);
  const isLong = stops.reduce((sum, stop) => sum + roomFor(stop), 0) > mostLetters;
  const here = stops[now];
  return (
    <>
      <ol class={isLong ? 'rail rail-long' : 'rail'} aria-label={label} style={{ '--stops': stops.length }}>
        {stops.map((stop, index) => (
          <li
            key={stop.id}
            class={index < now ? 'rail-done' : index === now ? 'rail-now' : ''}
            aria-current={index === now ? 'step' : undefined}
          >
            {index === now ? (
              <span class="rail-stop" data-part="stage" data-stage={stop.id}>
                <span class="rail-name">{stop.text}</span>
                <small data-part="time-in-stage">{note}</small>
              </span>
            ) : (
              <button
                type="button"
                class="rail-stop"
                title={stop.hint}
                data-stage={stop.id}
                onClick={() => onMove(stop.id)}
              >
                <span class="rail-name">{stop.text}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {isLong && here && (
        <p class="rail-here" aria-hidden="true">
          {here.text} <small>{note}</small>
        </p>
      )}
    </>
  );
}
