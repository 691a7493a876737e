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

/** Stations of a way in their order: those behind are filled, the present one is ringed and bold. */
export function Rail({ label, stops, at, note, onMove }: RailProps) {
  const now = stops.findIndex((stop) => stop.id === at);
  return (
    <ol class="rail" aria-label={label}>
      {stops.map((stop, index) => (
        <li
          key={stop.id}
          class={index < now ? 'rail-done' : index === now ? 'rail-now' : ''}
          aria-current={index === now ? 'step' : undefined}
        >
          {index === now ? (
            <span class="rail-stop" data-part="stage" data-stage={stop.id}>
              {stop.text}
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
              {stop.text}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
