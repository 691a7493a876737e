import { stageOf } from '../../../utils/domain/journey/journey';
import type { Behind, Whose } from '../../../utils/messaging/doors/map';
import { hashTo } from '../../../utils/state/hash-route';
import { wordsOf } from '../../../utils/wording/words';
import { useJourney } from '../../customer/journey';
import { type Column, type Lane, type MapLayout, shorten, wrap } from './layout';
import type { MapWords } from './map-words';
import { Target } from './target';

export interface LanesProps {
  readonly layout: MapLayout;
  readonly words: MapWords;
  readonly whose: Whose;
  readonly onBehind: (what: Behind) => void;
}

const inset = 12;

/** The name of a lane at its start, and the line below it. */
export function LaneName({ layout, lane, text }: { layout: MapLayout; lane: Lane; text: string }) {
  const bottom = lane.y + lane.height;
  const lines = wrap(text, layout.start - 10, 12, 2);
  return (
    <>
      {lines.map((line, i) => (
        <text
          key={line}
          class="map-lane-name"
          x={layout.inline(0)}
          y={lane.y + lane.height / 2 + 4 + (i - (lines.length - 1) / 2) * 15}
        >
          {line}
        </text>
      ))}
      <path class="map-rule" d={`M0 ${bottom - 0.5}H${layout.width}`} />
    </>
  );
}

const personaIn = (whose: Whose): Readonly<Record<string, string>> =>
  whose.kind === 'persona' ? { persona: whose.persona } : {};

/** The stages across the top: each leads to the customers who are in it. */
export function StageHeads({ layout, words, whose }: LanesProps) {
  const journey = useJourney();
  const { heads } = layout;
  return (
    <>
      {layout.columns.map(({ now, x, width }) => {
        const goal = wordsOf(stageOf(journey, now.stage)?.goals[0] ?? '', words.t);
        const lines = wrap(goal, width - 2 * inset, 11, 2);
        return (
          <Target
            key={now.stage}
            id={`stage:${now.stage}`}
            part="map-stage"
            label={words.customers(now)}
            to={hashTo('customers', '', { stage: now.stage, ...personaIn(whose) })}
          >
            <rect
              class="map-head"
              x={layout.inline(x, width)}
              y={heads.y + 2}
              width={width}
              height={heads.height - 6}
              rx={6}
            />
            <text class="map-head-name" x={layout.inline(x + inset)} y={heads.y + 19}>
              {shorten(words.names.stage(now.stage), width - 2 * inset, 13)}
            </text>
            {lines.map((line, i) => (
              <text key={line} class="map-soft" x={layout.inline(x + inset)} y={heads.y + 35 + i * 14}>
                {line}
              </text>
            ))}
          </Target>
        );
      })}
    </>
  );
}

/** Two lines of one stage in a lane: a figure and what it is about. */
function Figure({ layout, column, y, figure, about }: FigureProps) {
  const { x, width } = column;
  return (
    <>
      <text class="map-figure" x={layout.inline(x + inset)} y={y}>
        {figure}
      </text>
      <text class="map-soft" x={layout.inline(x + inset)} y={y + 16}>
        {shorten(about, width - 2 * inset, 11)}
      </text>
    </>
  );
}

interface FigureProps {
  readonly layout: MapLayout;
  readonly column: Column;
  readonly y: number;
  readonly figure: string;
  readonly about: string;
}

export function CustomersLane({ layout, words }: LanesProps) {
  const { customers } = layout;
  return (
    <>
      <LaneName layout={layout} lane={customers} text={words.t('mapCustomers')} />
      {layout.columns.map(({ now, x, width }) => {
        const figure = words.count(now.customers);
        return (
          <text key={now.stage} x={layout.inline(x + inset)} y={customers.y + customers.height / 2 + 5}>
            <tspan class="map-figure">{figure}</tspan>
            <tspan class="map-soft" dx={8}>
              {shorten(words.stay(now), width - 2 * inset - figure.length * 10 - 8, 11)}
            </tspan>
          </text>
        );
      })}
    </>
  );
}

/** How many of their goals are reached, at risk or missed; each part leads to who they are. */
export function GoalsLane({ layout, words, onBehind }: LanesProps) {
  const { goals: lane } = layout;
  return (
    <>
      <LaneName layout={layout} lane={lane} text={words.t('mapGoals')} />
      {layout.columns.map((column) => (
        <GoalsOfStage key={column.now.stage} {...{ layout, words, column, onBehind }} />
      ))}
    </>
  );
}

function GoalsOfStage({ layout, words, column, onBehind }: Omit<LanesProps, 'whose'> & { column: Column }) {
  const { now, x, width } = column;
  const { y } = layout.goals;
  const parts = words.goalsOf(now);
  const room = width - 2 * inset;
  if (parts.length === 0)
    return (
      <text class="map-soft" x={layout.inline(x + inset)} y={y + 34}>
        —
      </text>
    );
  let from = x + inset;
  return (
    <>
      {parts.map(({ state, n, part, words: said }) => {
        const at = from;
        const wide = Math.max(4, part * room - 2);
        from += part * room;
        return (
          <Target
            key={state}
            id={`goals:${now.stage}:${state}`}
            part="map-goals"
            label={`${words.names.stage(now.stage)}: ${said} (${words.count(n)})`}
            to={() => onBehind({ kind: 'goals', stage: now.stage, state })}
          >
            <rect
              class={`map-goals map-goals-${state}`}
              x={layout.inline(at, wide)}
              y={y + 14}
              width={wide}
              height={10}
              rx={2}
            />
          </Target>
        );
      })}
      <text class="map-soft" x={layout.inline(x + inset)} y={y + 39}>
        {shorten(
          parts
            .slice(0, 2)
            .map((part) => part.words)
            .join(' · '),
          room,
          11,
        )}
      </text>
      <text class="map-soft" x={layout.inline(x + inset)} y={y + 53}>
        {shorten(
          parts
            .slice(2)
            .map((part) => part.words)
            .join(' · ') || ' ',
          room,
          11,
        )}
      </text>
    </>
  );
}

/** What is in the way, and what could be done for them. */
export function OpenLanes({ layout, words, whose, onBehind }: LanesProps) {
  const { roadblocks, opportunities } = layout;
  return (
    <>
      <LaneName layout={layout} lane={roadblocks} text={words.t('mapRoadblocks')} />
      <LaneName layout={layout} lane={opportunities} text={words.t('mapOpportunities')} />
      {layout.columns.map((column) => {
        const { now } = column;
        const stage = words.names.stage(now.stage);
        const inTheWay = { layout, column, y: roadblocks.y + 22, about: words.mostlyInTheWay(now) };
        const chance = { layout, column, y: opportunities.y + 22, about: words.mostlyAChance(now) };
        return (
          <g key={now.stage}>
            {now.roadblocks.open === 0 ? (
              <Figure {...inTheWay} figure="—" />
            ) : (
              <Target
                id={`roadblocks:${now.stage}`}
                part="map-roadblocks"
                label={`${stage}: ${words.t('mapRoadblocks')}: ${words.open(now.roadblocks.open)}`}
                to={
                  whose.kind === 'all'
                    ? hashTo('improve', '', { stage: now.stage })
                    : () => onBehind({ kind: 'roadblocks', stage: now.stage })
                }
              >
                <Figure {...inTheWay} figure={words.open(now.roadblocks.open)} />
              </Target>
            )}
            {now.opportunities.open === 0 ? (
              <Figure {...chance} figure="—" />
            ) : (
              <Target
                id={`opportunities:${now.stage}`}
                part="map-opportunities"
                label={`${stage}: ${words.t('mapOpportunities')}: ${words.open(now.opportunities.open)}`}
                to={() => onBehind({ kind: 'opportunities', stage: now.stage })}
              >
                <Figure {...chance} figure={words.count(now.opportunities.open)} />
              </Target>
            )}
          </g>
        );
      })}
    </>
  );
}
