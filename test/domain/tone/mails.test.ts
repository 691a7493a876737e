import { describe, expect, it } from 'vitest';
import { readMailTone, readTone } from '../../../utils/domain/tone';
import { mails } from './mails.cases';

describe('a mail', () => {
  it.each(mails)('reads $tone: $why', ({ text, tone }) => {
    expect(readMailTone(text)).toMatchObject({ tone });
    expect(readTone(text)).toMatchObject({ tone });
  });
});
