import { useState } from 'preact/hooks';
import { isAddress } from '../../../utils/domain/model/address';
import type { Me } from '../../../utils/domain/model/me';
import type { Loaded } from '../../../utils/state/loaded';
import { clockOf, minutesOf } from '../../../utils/wording/clock';
import { useAct, useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Field, TextField } from '../../ui/field';
import { useTypedFields } from '../../ui/use-typed';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';
import { WorkingDays } from './working-days';

export function MeForm({ me }: { me: Loaded<Me> }) {
  const { t } = useWords();
  return (
    <Block title={t('settingsMe')} hint={t('settingsMeHint')} part="settings-me">
      <Await loaded={me}>{(known) => <Form me={known} />}</Await>
    </Block>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function Form({ me }: { me: Me }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  // Waymark learns of its user from what is on the pages, also while somebody types here.
  const [{ names, addresses, days, from, until }, type, forget] = useTypedFields({
    names: me.names.join('\n'),
    addresses: me.addresses.join('\n'),
    days: me.workingDays,
    from: clockOf(me.workFrom),
    until: clockOf(me.workUntil),
  });
  const [asked, setAsked] = useState(false);

  const wrong = linesOf(addresses).find((address) => !isAddress(address));
  const isBackwards = minutesOf(until) <= minutesOf(from);

  const save = async (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (wrong !== undefined || isBackwards) return;
    const { names: oldNames, addresses: oldAddresses, workingDays, workFrom, workUntil } = me;
    const before = { names: oldNames, addresses: oldAddresses, workingDays, workFrom, workUntil };
    const change = {
      names: linesOf(names),
      addresses: linesOf(addresses),
      workingDays: days,
      workFrom: minutesOf(from),
      workUntil: minutesOf(until),
    };
    const isSaved = await act(background.call('changeMe', change), {
      done: t('settingsMeSaved'),
      undo: () => background.call('changeMe', before),
    });
    if (isSaved) forget();
  };

  return (
    <form class="settings-form" noValidate onSubmit={save}>
      <TextField
        label={t('settingsMyNames')}
        hint={t('settingsOneALine')}
        value={names}
        onChange={(text) => type({ names: text })}
      />
      <TextField
        label={t('settingsMyAddresses')}
        hint={t('settingsOneALine')}
        error={asked && wrong !== undefined ? t('settingsNoAddress', wrong) : ''}
        value={addresses}
        onChange={(text) => type({ addresses: text })}
      />
      <WorkingDays days={days} onChange={(chosen) => type({ days: chosen })} />
      <div class="settings-pair">
        <Field label={t('settingsWorkFrom')} type="time" value={from} onChange={(text) => type({ from: text })} />
        <Field
          label={t('settingsWorkUntil')}
          type="time"
          value={until}
          onChange={(text) => type({ until: text })}
          error={asked && isBackwards ? t('settingsWorkBackwards') : ''}
        />
      </div>
      <Button type="submit" data-part="me-save">
        {t('uiSave')}
      </Button>
    </form>
  );
}
