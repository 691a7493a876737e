import { Plus } from 'lucide-preact';
import type { KindOfTouchpoint } from '../../utils/domain/journey/journey';
import type { Content, Instant } from '../../utils/domain/model/row';
import type { BasicKind, Touchpoint } from '../../utils/domain/model/touchpoint';
import { IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';
import { useJourney, useNames } from './journey';
import { kindIcon } from './kind-icon';

/** What happens most often stands beside the list; the key that notes it where it has one. */
const usual: readonly (readonly [BasicKind, string?])[] = [['call', 'c'], ['meeting', 'm'], ['visit']];

/** In the list, too: what is noted every day goes before what the journey knows besides, in its own order. */
const everyDay: readonly string[] = ['call', 'meeting', 'visit', 'chat', 'complaint', 'support', 'feedback', 'inquiry'];
const rank = ({ id }: KindOfTouchpoint): number => (everyDay.includes(id) ? everyDay.indexOf(id) : everyDay.length);

const contact = (
  customerId: string,
  { id, channel, direction }: KindOfTouchpoint,
  at: Instant,
): Content<Touchpoint> => ({
  customerId,
  kind: id,
  channel,
  direction,
  at,
  emotion: null,
  rating: null,
  note: '',
  purchaseId: null,
  account: '',
  messageId: '',
  threadKey: '',
  answered: false,
});

export interface JustLogged {
  readonly id: string;
  readonly kind: string;
}

interface LogTouchpointProps {
  readonly customerId: string;
  /** It is noted; how it went may be said now. */
  readonly onLogged: (logged: JustLogged) => void;
}

/** One click and it is noted, as of now: the usual kinds at once, all others from the list. */
export function LogTouchpoint({ customerId, onLogged }: LogTouchpointProps) {
  const { background, now } = useDesk();
  const { t } = useWords();
  const journey = useJourney();
  const names = useNames();
  const act = useAct();

  const log = async (kind: KindOfTouchpoint) => {
    let id = '';
    const logging = background.call('logTouchpoint', contact(customerId, kind, now())).then((result) => {
      if (result.ok) id = result.value.id;
      return result;
    });
    const isLogged = await act(logging, { done: t('touchpointLogged', names.kind(kind.id)), undo: 'journal' });
    if (isLogged) onLogged({ id, kind: kind.id });
  };

  const byHand = journey.kinds.filter((kind) => kind.byHand).toSorted((a, b) => rank(a) - rank(b));
  // The first of a business's kinds that is like it: "Site visit" for a visit.
  const atOnce = usual.flatMap(([like, key]) => {
    const kind = byHand.find((one) => one.id === like) ?? byHand.find((one) => one.like === like);
    return kind ? [{ kind, key }] : [];
  });
  return (
    <>
      {atOnce.map(({ kind, key }) => (
        <IconButton
          key={kind.id}
          icon={kindIcon(journey, kind.id)}
          label={t('touchpointAddKind', names.kind(kind.id))}
          aria-keyshortcuts={key}
          data-part={`log-${kind.id}`}
          onClick={() => log(kind)}
        />
      ))}
      <Menu
        text={t('touchpointAdd')}
        icon={Plus}
        part="add-touchpoint"
        keys="a"
        items={byHand.map((kind) => ({
          text: names.kind(kind.id),
          icon: kindIcon(journey, kind.id),
          part: `add-${kind.id}`,
          chosen: () => void log(kind),
        }))}
      />
    </>
  );
}
