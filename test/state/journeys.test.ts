import { describe, expect, it } from 'vitest';
import { defaultJourney } from '../../utils/domain/journey';
import type { Journey } from '../../utils/domain/journey/journey';
import { done, failed, type Result } from '../../utils/messaging/result';
import { openJourneys } from '../../utils/state/journeys';
import { fakeBackground } from '../components/fake-background';

const renamed = (name: string) => (journey: Journey) => ({ ...journey, name: `${journey.name} ${name}` });

function background(save: (definition: Journey) => Result<null> = () => done(null)) {
  let kept = defaultJourney;
  return fakeBackground({
    journey: () => done(kept),
    journeys: () => done([]),
    saveJourney: async ({ definition }) => {
      // Slower than the next wish.
      await new Promise((resolve) => setTimeout(resolve, 5));
      const result = save(definition as Journey);
      if (result.ok) kept = definition as Journey;
      return result;
    },
  });
}

describe('the journey, edited', () => {
  it('is changed wish by wish: each is made to what the one before it has left', async () => {
    const store = openJourneys(background());
    await Promise.all([store.change(renamed('a')), store.change(renamed('b')), store.change(renamed('c'))]);
    expect(store.journey.value.value?.name).toBe('@journeyDefault a b c');
  });

  it('goes on after a wish that was refused', async () => {
    const store = openJourneys(background(({ name }) => (name.endsWith('a') ? failed('journeyNameless') : done(null))));
    const [refused, kept] = await Promise.all([store.change(renamed('a')), store.change(renamed('b'))]);
    expect(refused).toEqual(failed('journeyNameless'));
    expect(kept).toEqual(done(null));
    expect(store.journey.value.value?.name).toBe('@journeyDefault b');
  });

  it('goes on after an edit that can not be made', async () => {
    const store = openJourneys(background());
    const broken = () => {
      throw new Error('no such row');
    };
    expect((await store.change(broken)).ok).toBe(false);
    expect((await store.change(renamed('b'))).ok).toBe(true);
  });

  it('is asked anew when somebody else changes it, until it is closed', () => {
    const asked = background();
    const store = openJourneys(asked);
    asked.change('journey');
    expect(asked.inputsOf('journey')).toHaveLength(2);
    store.close();
    asked.change('journey');
    expect(asked.inputsOf('journey')).toHaveLength(2);
  });
});
