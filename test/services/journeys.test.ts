import { describe, expect, it } from 'vitest';
import { builtInJourneys, defaultJourney, servicesJourney } from '../../utils/domain/journey';
import type { Journey } from '../../utils/domain/journey/journey';
import { services as startServices } from '../../utils/services';
import { replanCustomers } from '../../utils/services/replan';
import { addAnna, addBen, day, testWorld } from './world';

const own: Journey = { ...defaultJourney, id: 'mine', name: 'Our own way' };
const renamed: Journey = {
  ...defaultJourney,
  stages: defaultJourney.stages.map((stage) => ({ ...stage, name: `My ${stage.id}` })),
};

function office() {
  const test = testWorld();
  const services = startServices(test.world);
  const refused = (work: Promise<unknown>) =>
    work.then(
      () => null,
      ({ code, params }: { code: string; params: object }) => ({ code, params }),
    );
  const undoLatest = async () => services.undo({ id: (await services.undoable({}))[0]?.id ?? '' });
  return { ...test, services, refused, undoLatest };
}

describe('the journey in use', () => {
  it('is the default one until the user chooses', async () => {
    const { services } = office();
    expect(await services.journey({})).toEqual(defaultJourney);
    expect(await services.journeys({})).toEqual([
      { id: 'default', name: '@journeyDefault', isCurrent: true, isBuiltIn: true, isEdited: false },
      { id: 'services', name: '@journeyServices', isCurrent: false, isBuiltIn: true, isEdited: false },
    ]);
  });

  it('is another one at a word, and the first again when that is taken back', async () => {
    const { services, announced, undoLatest, store } = office();
    await services.useJourney({ id: 'services' });
    expect(await services.journey({})).toEqual(servicesJourney);
    expect((await services.settings({})).journey).toBe('services');
    expect(announced.at(-1)).toContain('journey');
    await store.memos.remove('replan-whole');
    await undoLatest();
    expect(await services.journey({})).toEqual(defaultJourney);
    expect(announced.at(-1)).toContain('journey');
    expect(await store.memos.read('replan-whole')).toBe('');
  });

  it('is chosen twice without a second act', async () => {
    const { services } = office();
    await services.useJourney({ id: 'services' });
    await services.useJourney({ id: 'services' });
    expect(await services.undoable({})).toHaveLength(1);
  });

  it('is the default one where a backup names one that is not there', async () => {
    const { services } = office();
    await services.changeSettings({ journey: 'from another machine' });
    expect(await services.journey({})).toEqual(defaultJourney);
  });

  it('takes everybody along, with all that they have been through', async () => {
    const test = office();
    const { services, store, world, clock } = test;
    const anna = await addAnna(test, { stage: 'post-purchase' });
    const ben = await addBen(test, { stage: 'consideration' });
    await services.useJourney({ id: 'services' });
    await replanCustomers(world, [anna.id, ben.id]);
    const stages = async () => (await store.customers.getMany([anna.id, ben.id])).map(({ stage }) => stage);
    expect(await stages()).toEqual(['care', 'proposal']);
    clock.now += day;
    await services.useJourney({ id: 'default' });
    await replanCustomers(world, [anna.id, ben.id]);
    expect(await stages()).toEqual(['post-purchase', 'consideration']);
    const [first] = await store.customers.getMany([anna.id]);
    expect(first?.stageHistory.filter(({ reason }) => reason.code === 'journeyChanged')).toHaveLength(2);
  });
});

describe('a journey of the user', () => {
  it('is kept under its own id and comes after those that came with us', async () => {
    const { services } = office();
    await services.saveJourney({ definition: own });
    expect(await services.journeyById({ id: 'mine' })).toEqual(own);
    expect((await services.journeys({})).map(({ id, isBuiltIn }) => `${id} ${isBuiltIn}`)).toEqual([
      'default true',
      'services true',
      'mine false',
    ]);
  });

  it('takes the place of the one that was there, and gives it back', async () => {
    const { services, undoLatest } = office();
    await services.saveJourney({ definition: own });
    await services.saveJourney({ definition: { ...own, name: 'Our new way' } });
    expect((await services.journeyById({ id: 'mine' })).name).toBe('Our new way');
    await undoLatest();
    expect(await services.journeyById({ id: 'mine' })).toEqual(own);
  });

  it('is gone when the act that brought it is taken back', async () => {
    const { services, undoLatest } = office();
    await services.saveJourney({ definition: own });
    await undoLatest();
    expect(await services.journeys({})).toHaveLength(builtInJourneys.length);
  });

  it('goes when it is not in use, comes back when that is taken back, and can be made anew', async () => {
    const { services, refused, undoLatest } = office();
    await services.saveJourney({ definition: own });
    await services.useJourney({ id: 'mine' });
    expect(await refused(services.resetJourney({ id: 'mine' }))).toEqual({ code: 'journeyInUse', params: {} });
    await services.useJourney({ id: 'default' });
    await services.resetJourney({ id: 'mine' });
    expect(await refused(services.journeyById({ id: 'mine' }))).toEqual({ code: 'journeyGone', params: {} });
    await undoLatest();
    expect(await services.journeyById({ id: 'mine' })).toEqual(own);
    await services.resetJourney({ id: 'mine' });
    await services.saveJourney({ definition: own });
    expect(await services.journeyById({ id: 'mine' })).toEqual(own);
  });

  it('is refused with the place of what does not fit, and nothing is kept', async () => {
    const { services, refused } = office();
    const broken = { ...own, stages: [{ ...own.stages[0], expectedDays: 'long' }] };
    expect(await refused(services.saveJourney({ definition: broken }))).toEqual({
      code: 'journeyShape',
      params: { place: 'stages[0].expectedDays', found: '"long"' },
    });
    expect(
      await refused(services.saveJourney({ definition: { ...own, kinds: [...own.kinds, own.kinds[0]] } })),
    ).toEqual({
      code: 'journeyTwice',
      params: { place: `kinds[${own.kinds.length}].id`, name: own.kinds[0]?.id },
    });
    expect(await services.journeys({})).toHaveLength(builtInJourneys.length);
    expect(await services.undoable({})).toEqual([]);
  });

  it('is one of fifty', async () => {
    const { services, refused } = office();
    for (let i = 0; i < 50; i++) await services.saveJourney({ definition: { ...own, id: `mine-${i}`, templates: [] } });
    expect(await refused(services.saveJourney({ definition: own }))).toEqual({
      code: 'journeysFull',
      params: { most: 50 },
    });
    expect(await refused(services.saveJourney({ definition: { ...own, id: 'mine-7' } }))).toBeNull();
  });
});

describe('one that came with us', () => {
  it('is as the user has edited it, until it is put back', async () => {
    const { services, store } = office();
    await services.saveJourney({ definition: renamed });
    expect((await services.journey({})).stages[0]?.name).toBe('My awareness');
    expect((await services.journeys({}))[0]).toMatchObject({ id: 'default', isBuiltIn: true, isEdited: true });
    expect(await store.memos.read('replan-whole')).toBe('');
    await services.resetJourney({ id: 'default' });
    expect(await services.journey({})).toEqual(defaultJourney);
    expect((await services.journeys({}))[0]?.isEdited).toBe(false);
  });

  it('asks nobody to be looked at anew for how a mail is worded', async () => {
    const { services, store } = office();
    await services.saveJourney({ definition: { ...defaultJourney, templates: [] } });
    expect(await store.memos.read('replan-whole')).toBeUndefined();
  });

  it('asks nobody to be looked at anew while it is not in use', async () => {
    const { services, store } = office();
    await services.saveJourney({ definition: { ...servicesJourney, dormantAfterMonths: 6 } });
    expect(await store.memos.read('replan-whole')).toBeUndefined();
  });
});

describe('a file', () => {
  it('says what it would bring, and brings nothing', async () => {
    const { services } = office();
    const text = JSON.stringify({ format: 'waymark-journey', version: 1, definition: own });
    expect(await services.readJourneyFile({ text })).toEqual({ definition: own, problem: null });
    expect((await services.readJourneyFile({ text: '{' })).problem?.code).toBe('journeyNotJson');
    expect(await services.journeys({})).toHaveLength(builtInJourneys.length);
  });
});
