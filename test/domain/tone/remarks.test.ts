import { describe, expect, it } from 'vitest';
import { readTone } from '../../../utils/domain/tone';
import { cameras, phones, software } from './electronics.cases';
import { german } from './german.cases';
import { household, wear } from './home.cases';
import { mixed } from './mixed.cases';
import { plain } from './plain.cases';
import { carAndHealth, service } from './service.cases';
import { tricky } from './tricky.cases';

const all = [phones, cameras, software, household, wear, service, carAndHealth, mixed, plain, tricky, german];
const isNegative = (text: string): boolean => readTone(text).tone === 'negative';

describe('remarks', () => {
  // What a remark only hints at stays unfound; a false alarm costs trust.
  it.each(all)('on $about: most of the negative are found, and next to nothing else', ({ negative, other }) => {
    const missed = negative.filter((text) => !isNegative(text));
    const alarms = other.filter(isNegative);
    expect(missed.length / negative.length, missed.join('\n')).toBeLessThanOrEqual(0.16);
    expect(alarms.length / other.length, alarms.join('\n')).toBeLessThanOrEqual(0.03);
  });
});
