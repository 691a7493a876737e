import { describe, expect, it } from 'vitest';
import { headerLine, iterations, readHeader, tagBytes } from '../../../utils/state/locked/header';
import { lockFile } from '../../../utils/state/locked/lock';
import { isLocked, unlockFile } from '../../../utils/state/locked/unlock';

const passphrase = 'three lamps and a Zürich tram';
const piece = 64;
const text = 'Grüße, Zoë \u2028 and 日本 '.repeat(20);
const random = (count: number) => new Uint8Array(count).map((_, i) => i + count);

const lockedText = async (content = text): Promise<Uint8Array<ArrayBuffer>> => {
  const locked = await lockFile(new Blob([content]), passphrase, { piece, random });
  return new Uint8Array(await (locked as Blob).arrayBuffer());
};
/** 600,000 rounds take a while: once for all. */
const locked = lockedText();

const unlocked = async (bytes: Uint8Array<ArrayBuffer>, word = passphrase) => {
  const result = await unlockFile(new Blob([bytes]), word);
  return result.ok ? { ok: true, text: await result.value.text() } : { ok: false, ...result.error };
};
const headerBytes = (bytes: Uint8Array): number => bytes.indexOf(10) + 1;

describe('a locked file', () => {
  it('opens with its passphrase, in either way of writing an umlaut, and holds what it held', async () => {
    expect(await unlocked(await locked)).toEqual({ ok: true, text });
    expect(await unlocked(await locked, passphrase.normalize('NFD'))).toEqual({ ok: true, text });
    expect(await isLocked(new Blob([await locked]))).toBe(true);
  });

  it('shows nothing of what it holds, and says how it is locked', async () => {
    const bytes = await locked;
    const shown = new TextDecoder('latin1').decode(bytes);
    expect(shown).not.toContain('and');
    expect(JSON.parse(shown.slice(0, shown.indexOf('\n')))).toMatchObject({
      format: 'waymark-locked-backup',
      version: 1,
      iterations: 600_000,
    });
    expect(iterations).toBeGreaterThanOrEqual(600_000);
  });

  it('that is empty is whole, too', async () => {
    expect(await unlocked(await lockedText(''))).toEqual({ ok: true, text: '' });
  });

  it('is another one each time', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(
        async () => new Uint8Array(await ((await lockFile(new Blob(['x']), passphrase)) as Blob).arrayBuffer()),
      ),
    );
    expect(one).not.toEqual(other);
  });

  it('stops when it is cancelled', async () => {
    expect(await lockFile(new Blob(['x']), passphrase, { signal: AbortSignal.abort() })).toBeUndefined();
    const result = await unlockFile(new Blob([await locked]), passphrase, { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});

describe('a locked file that gives nothing, and says why', () => {
  const sealed = piece + tagBytes;
  type Change = (bytes: Uint8Array<ArrayBuffer>, header: number) => Uint8Array<ArrayBuffer>;
  const flip =
    (at: (header: number, length: number) => number): Change =>
    (bytes, header) => {
      const changed = bytes.slice();
      const place = at(header, bytes.length);
      changed[place] = (changed[place] ?? 0) ^ 1;
      return changed;
    };
  const first = (header: number) => header + tagBytes;
  const cases: readonly [why: string, change: Change, code: string][] = [
    ['a bit of the first piece', flip((header) => first(header) + 3), 'lockedChanged'],
    ['a bit of a later piece', flip((header) => first(header) + 2 * sealed + 9), 'lockedChanged'],
    ['a bit of the last byte', flip((_, length) => length - 1), 'lockedCutOff'],
    ['a bit of the proof', flip((header) => header + 2), 'passphraseWrong'],
    ['a byte less', (bytes) => bytes.slice(0, -1), 'lockedCutOff'],
    ['cut off between two pieces', (bytes, header) => bytes.slice(0, first(header) + 2 * sealed), 'lockedCutOff'],
    ['cut off in a piece', (bytes, header) => bytes.slice(0, first(header) + 2 * sealed + 30), 'lockedCutOff'],
    ['cut off behind the header', (bytes, header) => bytes.slice(0, header), 'lockedCutOff'],
    ['cut off in the header', (bytes, header) => bytes.slice(0, header - 20), 'lockedHeaderDamaged'],
    [
      'two pieces that changed places',
      (bytes, header) => {
        const at = first(header);
        const changed = bytes.slice();
        changed.set(bytes.slice(at, at + sealed), at + sealed);
        changed.set(bytes.slice(at + sealed, at + 2 * sealed), at);
        return changed;
      },
      'lockedChanged',
    ],
    [
      'a piece that was taken out',
      (bytes, header) => {
        const at = first(header) + sealed;
        return new Uint8Array([...bytes.slice(0, at), ...bytes.slice(at + sealed)]);
      },
      'lockedChanged',
    ],
    ['something hung on', (bytes) => new Uint8Array([...bytes, 1, 2, 3]), 'lockedCutOff'],
  ];
  it.each(cases)('%s', async (_why, change, code) => {
    const bytes = await locked;
    expect(await unlocked(change(bytes, headerBytes(bytes)))).toMatchObject({ ok: false, code });
  });

  it('another passphrase', async () => {
    expect(await unlocked(await locked, `${passphrase} `)).toMatchObject({ ok: false, code: 'passphraseWrong' });
    expect(await unlocked(await locked, '')).toMatchObject({ ok: false, code: 'passphraseWrong' });
  });

  it.each([
    ['fewer rounds', '"iterations":600000', '"iterations":1000', 'damaged'],
    ['rounds without end', '"iterations":600000', '"iterations":99000000000', 'damaged'],
    ['a later version', '"version":1', '"version":2', 'newer'],
    ['a salt that is none', '"salt":"', '"salt":"!!', 'damaged'],
    ['pieces without end', '"piece":64', '"piece":9000000000', 'damaged'],
  ])('a header with %s', async (_why, from, to, read) => {
    const bytes = await locked;
    const line = new TextDecoder().decode(bytes.slice(0, headerBytes(bytes)));
    expect(line).toContain(from);
    expect(readHeader(line.replace(from, to))).toBe(read);
    expect(headerLine(readHeader(line) as never)).toBe(line);
  });

  it('is no locked file at all', async () => {
    expect(await isLocked(new Blob(['{"format":"waymark-backup"}\n']))).toBe(false);
    expect(await isLocked(new Blob([]))).toBe(false);
    expect(await unlockFile(new Blob(['hello']), passphrase)).toMatchObject({ error: { code: 'backupNotOurs' } });
  });
});
