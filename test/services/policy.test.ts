// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { defaultJourney } from '../../utils/domain/journey';
import { noPolicy } from '../../utils/domain/policy/policy';
import { deleteEverything } from '../../utils/services/delete-everything';
import { diagnostics } from '../../utils/services/diagnostics';
import { journeyInUse } from '../../utils/services/journey';
import { journeys, resetJourney, saveJourney, useJourney } from '../../utils/services/journeys';
import { policy } from '../../utils/services/policy';
import { changeSettings, readSettings } from '../../utils/services/settings';
import { setSiteOn, sites } from '../../utils/services/sites';
import { takePolicy } from '../../utils/services/take-policy';
import { account, addAnna, testWorld } from './world';

const company = { ...defaultJourney, id: 'company', name: 'As we do it' };
const template = { ...defaultJourney.templates[0]!, id: 'company-1', name: 'As we write' };
const mail = 'https://mail.example';
const crm = 'https://crm.example';

const refused = (code: string) => expect.objectContaining({ code });

describe('what a company has set', () => {
  it('is nothing until the browser says so, and nothing again once it is taken back', async () => {
    const { world, announced } = testWorld();
    expect(await policy(world)).toEqual(noPolicy);
    expect(await takePolicy(world, {})).toBe(false);
    expect(announced).toEqual([]);
    expect(await takePolicy(world, { monitorOnly: true })).toBe(true);
    expect(announced).toEqual([['settings', 'journey']]);
    expect(await takePolicy(world, { monitorOnly: true }), 'the same is no news').toBe(false);
    expect((await readSettings(world)).monitorOnly).toBe(true);
    expect(await takePolicy(world, {})).toBe(true);
    expect(await readSettings(world)).toMatchObject({ monitorOnly: false });
    expect(await policy(world)).toEqual(noPolicy);
  });

  it('stands over the settings, which are kept as they were', async () => {
    const { world, store } = testWorld();
    await changeSettings(world, { words: { never: ['mine'], fine: [], colleagues: [], companies: [] } });
    await takePolicy(world, { words: { never: ['theirs'] }, monitorOnly: true });
    expect((await readSettings(world)).words.never).toEqual(['theirs']);
    await expect(changeSettings(world, { monitorOnly: false })).rejects.toEqual(refused('companySet'));
    await expect(changeSettings(world, { words: { ...(await readSettings(world)).words } })).rejects.toEqual(
      refused('companySet'),
    );
    await changeSettings(world, { appearance: 'dark' });
    expect((await store.settings.read())?.words.never).toEqual(['mine']);
    await takePolicy(world, undefined);
    expect(await readSettings(world)).toMatchObject({ words: { never: ['mine'] }, appearance: 'dark' });
  });

  it('a journey is in use, alone, and is nobody else’s to change', async () => {
    const { world, store } = testWorld();
    await useJourney(world, { id: 'services' });
    await takePolicy(world, { journey: company });
    expect((await journeyInUse(world)).name).toBe('As we do it');
    expect(await journeys(world)).toMatchObject([{ id: 'company', isCurrent: true }]);
    for (const act of [
      () => useJourney(world, { id: 'default' }),
      () => saveJourney(world, { definition: company }),
      () => resetJourney(world, { id: 'services' }),
    ])
      await expect(act()).rejects.toEqual(refused('companySet'));
    expect((await store.settings.read())?.journey).toBe('services');
    await takePolicy(world, {});
    expect((await journeyInUse(world)).id).toBe('services');
  });

  it('templates stand in every journey, whose other parts can be edited; the user’s own come back', async () => {
    const { world } = testWorld();
    await takePolicy(world, { templates: [template] });
    const before = await journeyInUse(world);
    expect(before.templates).toEqual([template]);
    const edited = { ...before, personas: before.personas.filter(({ id }) => id !== 'busy-decider') };
    const opportunities = edited.opportunities.filter(({ when }) => when.persona !== 'busy-decider');
    await saveJourney(world, { definition: { ...edited, opportunities } });
    await expect(saveJourney(world, { definition: { ...before, templates: [] } })).rejects.toEqual(
      refused('companySet'),
    );
    await takePolicy(world, {});
    const after = await journeyInUse(world);
    expect(after.personas.map(({ id }) => id)).not.toContain('busy-decider');
    expect(after.templates).toEqual(defaultJourney.templates.filter(({ persona }) => persona !== 'busy-decider'));
  });

  it('sites are on and stay on; with “only these” no other is', async () => {
    const { world } = testWorld();
    await setSiteOn(world, crm, true);
    await takePolicy(world, { sites: [mail] });
    expect((await sites(world)).map(({ origin, on }) => [origin, on])).toEqual([
      [mail, true],
      [crm, true],
    ]);
    await expect(setSiteOn(world, mail, false)).rejects.toEqual(refused('companySite'));
    await setSiteOn(world, mail, true);
    await setSiteOn(world, crm, false);
    await takePolicy(world, { sites: [mail], onlyTheseSites: true });
    await expect(setSiteOn(world, crm, true)).rejects.toEqual(refused('companySite'));
    expect((await sites(world)).filter(({ on }) => on).map(({ origin }) => origin)).toEqual([mail]);
  });

  it('a part that does not hold is named, and the rest counts', async () => {
    const { world } = testWorld();
    await takePolicy(world, { monitorOnly: true, journey: '{' });
    expect(await policy(world)).toMatchObject({
      locked: ['monitorOnly'],
      problems: [{ code: 'policyPart', params: { part: 'journey' } }],
    });
  });
});

describe('diagnostics', () => {
  it('say how things stand, and nothing of any customer, mail or address', async () => {
    const there = testWorld();
    const { world } = there;
    await addAnna(there);
    await setSiteOn(world, mail, true);
    await changeSettings(world, { words: { never: ['Secret phrase'], fine: [], colleagues: [], companies: [] } });
    const told = await diagnostics(world, { version: '1.2.3', isGranted: async () => true });
    expect(told).toMatchObject({
      version: '1.2.3',
      counts: { customers: 1 },
      words: { never: 1 },
      sites: [{ on: true, granted: true }],
      journey: 'default',
    });
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`Anna|Schmidt|contoso|Secret|mail\\.example|${account}`));
  });
});

describe('delete everything', () => {
  it('leaves nothing, neither rows nor numbers, and all can begin anew', async () => {
    const there = testWorld();
    const { world, store } = there;
    const { id } = await addAnna(there);
    await changeSettings(world, { appearance: 'dark' });
    await store.act({ code: 'x', params: {} }, () => store.customers.change(id, { note: 'x' }));
    await deleteEverything(world);
    expect(await store.customers.page('', 10)).toEqual([]);
    expect(await store.aggregates.read('customers')).toBe(0);
    expect(await store.journal.all()).toEqual([]);
    expect((await readSettings(world)).appearance).toBe('auto');
    await addAnna(there);
    expect(await store.aggregates.read('customers')).toBe(1);
  });
});
