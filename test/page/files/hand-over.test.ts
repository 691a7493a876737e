// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { DocumentToRead } from '../../../utils/messaging/doors/documents';
import { done, failed, type Result } from '../../../utils/messaging/result';
import { handOver, type Source } from '../../../utils/page/files/hand-over';
import type { PageMessages } from '../../../utils/page/messages';

const blob = new Blob(['hello']);
const large = { size: 26 * 1024 * 1024 } as Blob;
const file = { composeId: 'c1', key: 'k', name: 'a.txt', type: 'text/plain' };

const cases: readonly [why: string, source: Source, answers: readonly Result<null>[], given: readonly string[]][] = [
  ['once, where all is well', async () => blob, [done(null)], ['bytes']],
  ['again when the worker died over it', async () => blob, [failed('noAnswer'), done(null)], ['bytes', 'bytes']],
  [
    'three times at most, and then it is said that it could not be read',
    async () => blob,
    Array(5).fill(failed('noAnswer')),
    ['bytes', 'bytes', 'bytes', 'documentNotRead'],
  ],
  [
    'not to be read when it comes to it',
    async () => ({ size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) }) as unknown as Blob,
    [done(null)],
    ['documentNotReached'],
  ],
  [
    'as letters where messages carry no bytes',
    async () => blob,
    [failed('badRequest'), done(null)],
    ['bytes', 'data:'],
  ],
  ['not again where it is refused', async () => blob, [failed('siteOff')], ['bytes']],
  ['too large', async () => large, [done(null)], ['documentTooLarge']],
  ['not to be had', async () => 'documentNotReached', [done(null)], ['documentNotReached']],
  ['moved meanwhile', () => Promise.reject(new Error('gone')), [done(null)], ['documentNotReached']],
];

it.each(cases)('%s', async (_, source, answers, expected) => {
  const given: string[] = [];
  const left = [...answers];
  const call = async (_name: string, { bytes }: DocumentToRead) => {
    given.push(typeof bytes === 'string' ? (bytes.startsWith('data:') ? 'data:' : bytes) : 'bytes');
    return left.shift() ?? done(null);
  };
  await handOver({ call } as unknown as PageMessages, file, source);
  expect(given).toEqual(expected);
});
