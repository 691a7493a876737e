import { CalendarDays, Contact, Table } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { CardVersion } from '../../../utils/domain/exchange/write-card';
import { makeTables } from '../../../utils/state/tables';
import { makeCalendar, makeCards } from '../../../utils/state/take-out';
import { followUpWords } from '../../../utils/wording/follow-up';
import { useDesk, useToday } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Select } from '../../ui/field';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { SavingLine } from './saving-line';
import { useSaving } from './use-saving';

/** What other programs can take: an address book, a calendar, tables. */
export const TakeOut = () => (
  <>
    <Cards />
    <Calendar />
    <Tables />
  </>
);

function Cards() {
  const { background } = useDesk();
  const { t } = useWords();
  const today = useToday();
  const saving = useSaving();
  const [version, setVersion] = useState<CardVersion>('4.0');
  return (
    <Block title={t('takeOutCards')} hint={t('takeOutCardsHint')} part="take-out-cards">
      <div class="exchange-form">
        <Select
          label={t('takeOutVersion')}
          value={version}
          onChange={(chosen) => setVersion(chosen === '3.0' ? '3.0' : '4.0')}
          choices={[
            { value: '4.0', text: t('takeOutVersionNew') },
            { value: '3.0', text: t('takeOutVersionOld') },
          ]}
        />
        <Button
          icon={Contact}
          disabled={saving.rows !== null}
          data-part="save-cards"
          onClick={() => saving.save(`waymark-${today}.vcf`, (gathered) => makeCards(background, version, gathered))}
        >
          {t('takeOutCardsNow')}
        </Button>
      </div>
      <SavingLine saving={saving} />
    </Block>
  );
}

function Calendar() {
  const { background, now } = useDesk();
  const { t } = useWords();
  const today = useToday();
  const saving = useSaving();
  const save = () =>
    saving.save(`waymark-${today}.ics`, (gathered) =>
      makeCalendar(
        background,
        t('calendarName'),
        ({ followUp, name, company }) => {
          const { title, reason } = followUpWords(followUp, t, now());
          const who = company ? t('calendarWho', name, company) : name;
          return { title: t('calendarTitle', title, who), reason };
        },
        new Date(now()),
        gathered,
      ),
    );
  return (
    <Block title={t('takeOutCalendar')} hint={t('takeOutCalendarHint')} part="take-out-calendar">
      <Button icon={CalendarDays} disabled={saving.rows !== null} data-part="save-calendar" onClick={save}>
        {t('takeOutCalendarNow')}
      </Button>
      <SavingLine saving={saving} />
    </Block>
  );
}

function Tables() {
  const { background, now } = useDesk();
  const { t } = useWords();
  const today = useToday();
  const saving = useSaving();
  return (
    <Block title={t('takeOutTables')} hint={t('takeOutTablesHint')} part="take-out-tables">
      <Button
        icon={Table}
        disabled={saving.rows !== null}
        data-part="save-tables"
        onClick={() =>
          saving.save(`waymark-${today}.zip`, (gathered) => makeTables(background, new Date(now()), gathered))
        }
      >
        {t('takeOutTablesNow')}
      </Button>
      <SavingLine saving={saving} />
    </Block>
  );
}
