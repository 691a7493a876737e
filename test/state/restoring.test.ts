import { describe, expect, it } from 'vitest';
import { keepingAway } from '../../utils/services/erased';
import { makeBackup } from '../../utils/state/backup';
import { makeLocked } from '../../utils/state/locked/make-locked';
import { applyRestore, planRestore } from '../../utils/state/restore';
import { openRestore } from '../../utils/state/restoring';
import { backgroundOver } from '../services/import-background';
import { testDatabase } from '../storage/database';
import { value } from '../support/value';
import { everything, full, now } from './full-books';

describe('a locked backup', () => {
  it('asks for its passphrase, and brings all back with it', async () => {
    const from = await full();
    const { blob } = value(await makeLocked(backgroundOver(from), 'lamps and trams', now));
    const file = new File([blob], 'x.waymark');
    const to = testDatabase();
    const store = openRestore(backgroundOver(to));
    await store.read(file);
    expect(store.step.value).toMatchObject({ kind: 'locked' });
    await store.unlock('lamps and tram');
    expect(store.step.value).toMatchObject({ kind: 'locked' });
    expect(store.problem.value).toMatchObject({ code: 'passphraseWrong' });
    expect(Object.values(await everything(to)).flat()).toEqual([]);
    await store.unlock('lamps and trams');
    expect(store.step.value).toMatchObject({ kind: 'plan' });
    await store.apply();
    expect(await everything(to)).toEqual(await everything(from));
  }, 30_000);
});

it('who was erased comes back by no backup, nor does what hangs on them', async () => {
  const from = await full();
  const [anna] = await from.customers.search('anna', 1);
  const { blob } = value(await makeBackup(backgroundOver(from), now));
  const to = testDatabase();
  await to.erased.putAsTheyAre(await keepingAway({ store: to }, ['anna@contoso.example', anna?.id as string]));
  const background = backgroundOver(to);
  const plan = value(await planRestore(background, new File([blob], 'x.json')));
  value(await applyRestore(background, plan));
  const text = JSON.stringify(await everything(to));
  expect(text).not.toContain('anna@contoso.example');
  expect(text).not.toContain(anna?.id);
  expect(await to.customers.total()).toBe(1);
});
