import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBackup } from '../../utils/domain/backup/file';
import { readJourneyFile } from '../../utils/domain/journey/file';
import { writeJourney } from '../../utils/domain/journey/write-file';
import type { Reason } from '../../utils/domain/model/row';
import { backupTables } from '../../utils/domain/model/schemas';
import { readTaughtFile, writeTaughtFile } from '../../utils/domain/taught/file';
import { readWords, writeWords } from '../../utils/domain/words/file';
import { makeBackup } from '../../utils/state/backup';
import { applyRestore, planRestore } from '../../utils/state/restore';
import type { Database } from '../../utils/storage';
import { backgroundOver } from '../services/import-background';
import { testDatabase } from '../storage/database';
import { filled } from '../storage/filled';
import { journey } from '../storage/rows';

/** Every kind of file that is JSON: a whole one, and what is said of one that is refused (null: it was taken). */
interface Kind {
  whole: string;
  readonly refused: (text: string) => Reason | null;
  /** Said of a file that ends too early. */
  readonly cut: readonly string[];
}

const kinds: Readonly<Record<string, Kind>> = {
  backup: {
    whole: '',
    refused(text) {
      const read = readBackup(text);
      if ('problem' in read) return read.problem;
      const [bad] = read.backup.bad;
      return bad ? { code: bad.reason.code, params: { table: bad.table, place: bad.place } } : null;
    },
    cut: ['backupCutOff', 'backupBrokenLine', 'backupNotOurs'],
  },
  journey: {
    whole: writeJourney(journey()),
    refused: (text) => readJourneyFile(text).problem,
    cut: ['journeyNotJson'],
  },
  words: {
    whole: writeWords({ never: ['cheap', 'asap'], fine: ['Lang'], colleagues: ['Lee'], companies: ['Contoso'] }),
    refused(text) {
      const read = readWords(text);
      return 'problem' in read ? read.problem : (read.faults[0] ?? null);
    },
    cut: ['wordsNotJson'],
  },
  taught: {
    whole: writeTaughtFile({
      origin: 'https://crm.example',
      pages: [{ id: '1', path: '/', parts: { name: '.name' } }],
    }),
    refused: (text) => (readTaughtFile(text) ? null : { code: 'not one of ours', params: {} }),
    cut: ['not one of ours'],
  },
};
const each = ['backup', 'journey', 'words', 'taught'] as const;
const kind = (name: string): Kind => kinds[name] as Kind;

const everything = async (database: Database) =>
  JSON.stringify(await Promise.all(backupTables.map((table) => database[table].page('', 900))));

beforeAll(async () => {
  const made = await makeBackup(backgroundOver(await filled()), new Date('2026-11-22T08:00:00Z'));
  if (!made.ok) throw new Error(made.error.code);
  kind('backup').whole = await made.value.blob.text();
});

/** What no value of a file should be, as it stands in JSON. */
const hostile = [
  ...['null', 'true', '-1', '1e308', '0.5', '""', '[]', '{}', '[null]', '"\\u0000"', '"\\u202e\\u200b=cmd()"'],
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  '"__proto__"',
  '"\\ud800"',
  `"${'x'.repeat(300_000)}"`,
  '['.repeat(20_000) + ']'.repeat(20_000),
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
];

/** The file with one of its values, or one of its keys, in another's place. */
function tampered(whole: string, at: number, value: string): string {
  const places = [...whole.matchAll(/"(?:[^"\\]|\\.)*"(?!:)|-?\d+(?:\.\d+)?|null|true|false|\[\]|\{\}/g)];
  const place = places[at % places.length];
  if (!place) throw new Error('there is nothing in it');
  return whole.slice(0, place.index) + value + whole.slice(place.index + place[0].length);
}

describe.each(each)('a file of %s', (name) => {
  it('that is whole is taken', () => {
    expect(kind(name).refused(kind(name).whole)).toBeNull();
  });

  it('that ends too early is refused, wherever that is', () => {
    const { whole, refused, cut } = kind(name);
    const length = whole.trimEnd().length;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: length - 1 }), (end) => {
        expect(cut, `at ${end} of ${length}`).toContain(refused(whole.slice(0, end))?.code);
      }),
    );
  });

  it('with something in it that nobody expects is read to its end, or refused', () => {
    const { whole, refused } = kind(name);
    fc.assert(
      fc.property(fc.nat(5_000), fc.constantFrom(...hostile), (at, value) => {
        const said = refused(tampered(whole, at, value));
        expect(said === null || said.code !== '').toBe(true);
        expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it('with bytes in it that are none of its own is read to its end, or refused', () => {
    const { whole, refused } = kind(name);
    fc.assert(
      fc.property(fc.nat(whole.length), fc.uint8Array({ minLength: 1, maxLength: 9 }), (at, bytes) => {
        const text = whole.slice(0, at) + new TextDecoder().decode(bytes) + whole.slice(at);
        expect(() => refused(text)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});

it('a backup that somebody has tampered with brings nothing that can not be taken back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(5_000), fc.constantFrom(...hostile), async (at, value) => {
      const database = testDatabase();
      const before = await everything(database);
      const background = backgroundOver(database);
      const file = new File([tampered(kind('backup').whole, at, value)], 'backup.json');
      const plan = await planRestore(background, file);
      expect(await everything(database), 'looking changes nothing').toBe(before);
      if (!plan.ok) {
        expect(plan.error.code).toMatch(/^backup/);
        return;
      }
      const restored = await applyRestore(background, plan.value);
      if (!restored.ok) throw new Error(JSON.stringify(restored.error));
      if (restored.value.undoId) await background.call('undo', { id: restored.value.undoId });
      expect(await everything(database)).toBe(before);
    }),
    { numRuns: 25 },
  );
});
