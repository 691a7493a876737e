import { localDate } from '../../utils/domain/followups/local-date';
import type { Felt } from '../../utils/domain/model/glance';
import type { Emotion } from '../../utils/domain/model/touchpoint';
import { dayWords } from '../../utils/wording/day';
import { emotionWords } from '../../utils/wording/journey';
import { useWords } from '../ui/words';
import { curve } from './curve';
import { useDesk, useToday } from './desk';
import { bandsOf, place } from './emotion-bands';
import './emotion-line.css';
import { useNames } from './journey';

/** How the customer felt on the way, stage by stage: up is good, and each feeling has a shape of its own. */
export function EmotionLine({ feelings }: { feelings: readonly Felt[] }) {
  const { t, language } = useWords();
  const { zone } = useDesk();
  const today = useToday();
  const names = useNames();
  const { bands, points } = place(feelings, (stage) => names.stage(stage).length);
  const day = ({ at }: Felt) => dayWords(localDate(at, zone), today, language);
  const words = (felt: Felt) => t('feltThen', emotionWords(felt.emotion, t), names.kind(felt.kind), day(felt));
  return (
    <figure class="emotion-line" data-part="emotion-line">
      <figcaption class="out-of-sight">{t('emotionLine')}</figcaption>
      <div class="emotion-line-chart" aria-hidden="true">
        {bands.map(({ from, to }, index) => (
          <span key={from} class="emotion-line-band" data-odd={index % 2} style={share(from, to)} />
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path class="emotion-line-zero" d="M0 50H100" />
          <path class="emotion-line-curve" d={curve(points)} />
        </svg>
        {points.map(({ felt, x, y }, index) => (
          <span
            key={`${felt.at}:${felt.kind}`}
            class="emotion-line-point"
            style={{ insetInlineStart: `${x}%`, top: `${y}%` }}
            title={words(felt)}
            data-part="felt"
            data-last={index === points.length - 1}
            data-emotion={felt.emotion}
          >
            <Shape emotion={felt.emotion} />
          </span>
        ))}
        <span class="emotion-line-end emotion-line-top">+</span>
        <span class="emotion-line-end emotion-line-bottom">−</span>
      </div>
      <div class="emotion-line-names" aria-hidden="true">
        {bands.map(({ stage, from, to }) => (
          <span key={from} style={share(from, to)} title={names.stage(stage)}>
            {names.stage(stage)}
          </span>
        ))}
      </div>
      <ol class="out-of-sight" data-part="emotion-line-words">
        {bandsOf(feelings).map((band) => (
          <li key={band.feelings[0]?.at}>
            {names.stage(band.stage)}: {band.feelings.map(words).join('; ')}
          </li>
        ))}
      </ol>
    </figure>
  );
}

const share = (from: number, to: number) => ({ insetInlineStart: `${from}%`, width: `${to - from}%` });

/** Filled up and down for the strong ones, hollow for the mild ones, a dot between: readable in grey. */
const shapes: Readonly<Record<Emotion, { readonly path: string; readonly name: string }>> = {
  [-2]: { path: 'M1 2h10L6 11z', name: 'upset' },
  [-1]: { path: 'M1.5 2.5h9L6 10.5z', name: 'uneasy' },
  0: { path: 'M6 3a3 3 0 1 0 0 6a3 3 0 1 0 0-6z', name: 'neutral' },
  1: { path: 'M1.5 9.5h9L6 1.5z', name: 'pleased' },
  2: { path: 'M1 10h10L6 1z', name: 'delighted' },
};

function Shape({ emotion }: { emotion: Emotion }) {
  const { path, name } = shapes[emotion];
  return (
    <svg class={`emotion-shape emotion-shape-${name}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
