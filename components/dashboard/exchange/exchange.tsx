import { Download, FileUp, HardDriveDownload } from 'lucide-preact';
import type { ComponentType } from 'preact';
import { hashTo } from '../../../utils/state/hash-route';
import { textKey } from '../../../utils/wording/text-key';
import { Icon, type LucideIcon } from '../../ui/icon';
import { useWords } from '../../ui/words';
import { Backup } from '../backup/backup';
import { Heading } from '../heading';
import { Import } from '../import/import';
import { useRoute } from '../route';
import './exchange.css';
import { TakeOut } from './take-out';

const ways = ['in', 'out', 'backup'] as const;
type Way = (typeof ways)[number];

const pages: Readonly<Record<Way, ComponentType>> = { in: Import, out: TakeOut, backup: Backup };
const icons: Readonly<Record<Way, LucideIcon>> = { in: FileUp, out: Download, backup: HardDriveDownload };

/** What comes in and goes out: lists and address books, tables and calendars, the backup. */
export function Exchange() {
  const { t } = useWords();
  const { item, hasMoved } = useRoute();
  const at = ways.find((way) => way === item.value) ?? 'in';
  const Page = pages[at];
  return (
    <>
      {item.value !== '' && <Heading key={at} text={t('sectionImport')} takesFocus={hasMoved()} />}
      <nav class="exchange-ways" aria-label={t('exchangeWays')}>
        {ways.map((way) => (
          <a
            key={way}
            href={hashTo('import', way === 'in' ? '' : way)}
            aria-current={way === at ? 'page' : undefined}
            data-part={`exchange-${way}`}
          >
            <Icon of={icons[way]} />
            {t(textKey('exchange', way))}
          </a>
        ))}
      </nav>
      <Page />
    </>
  );
}
