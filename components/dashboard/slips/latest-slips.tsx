import { BellOff, Eye, EyeOff, Pencil, Send, Wrench } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Slip } from '../../../utils/domain/model/settings';
import { textKey } from '../../../utils/wording/text-key';
import { useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Icon, type LucideIcon } from '../../ui/icon';
import { useWords } from '../../ui/words';

/** Another shape for each, not only another word. */
const icons: Readonly<Record<Slip['outcome'], LucideIcon>> = {
  fixed: Wrench,
  changed: Pencil,
  dismissed: BellOff,
  sent: Send,
  shown: Eye,
  silent: EyeOff,
};

const atOnce = 50;

export function LatestSlips({ slips }: { slips: readonly Slip[] }) {
  const { t } = useWords();
  const [limit, setLimit] = useState(atOnce);
  return (
    <>
      <ul class="slips-list" data-part="slips-list">
        {slips.slice(0, limit).map((slip) => (
          <SlipLine key={slip.id} slip={slip} />
        ))}
      </ul>
      {slips.length > limit && (
        <Button data-part="slips-more" onClick={() => setLimit(limit + atOnce)}>
          {t('slipsMore')}
        </Button>
      )}
    </>
  );
}

function SlipLine({ slip: { rule, outcome, text, email, at, source } }: { slip: Slip }) {
  const { zone } = useDesk();
  const { t, language } = useWords();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  const words = text.trim();
  return (
    <li data-part="slip" data-name={rule} data-outcome={outcome}>
      <span class={`slips-outcome slips-${outcome}`}>
        <Icon of={icons[outcome]} />
        {t(textKey('slip', outcome))}
      </span>
      <div>
        <p>
          <strong>{t(textKey('rule', rule))}</strong>
          {words && <q dir="auto">{words}</q>}
        </p>
        <p class="slips-where">
          <time dateTime={new Date(at).toISOString()}>{when.format(at)}</time>
          {email && <span>{t('slipsTo', email)}</span>}
          {source === 'sample' && <span class="slips-practice">{t('slipsPractice')}</span>}
        </p>
      </div>
    </li>
  );
}
