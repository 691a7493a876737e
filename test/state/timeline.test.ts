import { describe, expect, test } from 'vitest';
import { done, failed } from '../../utils/messaging/result';
import { createTimelineReader, timelineShown } from '../../utils/state/timeline';
import { fakeBackground } from '../components/fake-background';
import { touchpoint } from '../components/samples';

const at = (...times: readonly number[]) => times.map((time) => touchpoint({ kind: 'call', at: time }));
const times = (touchpoints: readonly { readonly at: number }[]) => touchpoints.map((one) => one.at);

describe('reading', () => {
  test('of two questions the answer to the last one counts, whichever comes first', async () => {
    let answerFirst: () => void = () => undefined;
    const background = fakeBackground({
      timeline: ({ text }) =>
        text === 'slow'
          ? new Promise((resolve) => {
              answerFirst = () => resolve(done({ touchpoints: at(1), more: false }));
            })
          : done({ touchpoints: at(2), more: false }),
    });
    const reader = createTimelineReader(background, 'anna');
    reader.find('slow');
    reader.find('quick');
    await Promise.resolve();
    answerFirst();
    await new Promise((resolve) => setTimeout(resolve));
    expect(times(reader.read.value?.touchpoints ?? [])).toEqual([2]);
  });

  test('reads on below what was read, page by page', async () => {
    const background = fakeBackground({
      timeline: ({ before }) => done({ touchpoints: at((before ?? 100) - 1), more: (before ?? 100) > 98 }),
    });
    const reader = createTimelineReader(background, 'anna');
    await reader.readOn(100);
    await reader.readOn(99);
    await reader.readOn(98);
    expect(times(reader.read.value?.touchpoints ?? [])).toEqual([99, 98, 97]);
    expect(reader.read.value?.more).toBe(false);
  });

  test('after a change, as much is read again as was shown, but never without end', async () => {
    const background = fakeBackground({ timeline: () => done({ touchpoints: at(...Array(300).keys()), more: true }) });
    const reader = createTimelineReader(background, 'anna');
    await reader.refresh();
    expect(background.inputsOf('timeline'), 'nothing was read yet').toEqual([]);
    await reader.readOn(5);
    await reader.refresh();
    expect(background.inputsOf('timeline').at(-1)).toMatchObject({ before: null, limit: 200 });
  });

  test('an emptied search is no search', () => {
    const background = fakeBackground({ timeline: () => done({ touchpoints: at(1), more: false }) });
    const reader = createTimelineReader(background, 'anna');
    reader.find('  ');
    expect(reader.isLooking.value).toBe(false);
    expect(background.inputsOf('timeline')).toEqual([]);
  });

  test('what could not be read is said', async () => {
    const reader = createTimelineReader(fakeBackground({ timeline: () => failed('noAnswer') }), 'anna');
    await reader.readOn(5);
    expect(reader.error.value?.code).toBe('noAnswer');
    expect(reader.read.value).toBeNull();
  });
});

describe('what is shown', () => {
  const shown = (isLooking: boolean, read: readonly number[] | null, hand: readonly number[]) =>
    times(
      timelineShown(
        {
          isLooking: { value: isLooking },
          read: { value: read && { touchpoints: at(...read), more: false } },
        } as never,
        at(...hand),
      ),
    );
  test.each<[boolean, number[] | null, number[], number[], string]>([
    [false, null, [3, 2], [3, 2], 'what is at hand'],
    [false, [2, 1], [3, 2], [3, 2, 1], 'each once, the newest first'],
    [true, [2], [3, 2], [2], 'what was found, and nothing else'],
    [true, null, [3, 2], [], 'nothing, until something was found'],
  ])('looking: %s, read: %j, at hand: %j: %j (%s)', (isLooking, read, hand, expected) => {
    expect(shown(isLooking, read, hand)).toEqual(expected);
  });
});
