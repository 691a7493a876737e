// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupDue } from '../../../components/dashboard/backup/backup-due';
import type { BackupDue as Due } from '../../../utils/domain/backup/due';
import { noBackups } from '../../../utils/domain/backup/due';
import { done } from '../../../utils/messaging/result';
import { fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

async function open(part: Partial<Due>) {
  let due: Due = { ...noBackups, isDue: true, customers: 20, ...part };
  const background = fakeBackground({
    backupDue: () => done(due),
    putOffBackup: () => {
      due = { ...due, isDue: false };
      return done(null);
    },
  });
  mounted = await mount(() => <BackupDue />, background);
  await act(() => Promise.resolve());
  return { ...mounted, background };
}

describe('the reminder of a backup', () => {
  it('says nothing while none is due', async () => {
    const { all } = await open({ isDue: false });
    expect(all('[data-part=backup-due]')).toEqual([]);
  });

  it.each([
    [null, 'kept on this machine only. Save a backup'],
    [Date.UTC(2026, 8, 2), 'The last backup was saved on'],
  ])('made %s, it says why and leads there', async (madeAt, words) => {
    const { text, find } = await open({ madeAt });
    expect(text('[data-part=backup-due]')).toContain(words);
    expect(find('[data-part=backup-due-go]').getAttribute('href')).toBe('#import/backup');
  });

  it('can be put off', async () => {
    const { click, background, all } = await open({});
    await click('[data-part=backup-due-later]');
    expect(background.inputsOf('putOffBackup')).toEqual([{ days: 7 }]);
    await vi.waitFor(() => expect(all('[data-part=backup-due]')).toEqual([]));
  });
});
