import type { Attachment } from '../../domain/model/draft';
import type { Chip, Composer } from '../../sites/site';
import type { PageMessages } from '../messages';
import type { Timers } from '../pace';
import { handOver, type Source } from './hand-over';
import { type Handed, matchFiles } from './match';
import { isReadable, mostBytes } from './readable';

/** The files of this document's compose windows: those that were given here, and those that the host has. */
export interface Files {
  take(files: readonly File[], composeId: string): void;
  /** The window's attachments, each with the key of its text. What the host has and we have not is fetched. */
  read(composer: Composer): readonly Attachment[] | undefined;
  /** The background has lost what it read of these. */
  again(keys: readonly string[]): void;
  /** Files were given a short while ago: what changes in the list of attachments now is a person's doing. */
  isExpecting(): boolean;
}

interface Entry extends Handed {
  readonly type: string;
  readonly source: Source;
  isUnderWay: boolean;
  tries: number;
}

const mostFiles = 60;
const mostTries = 4;
/** As long as a file may take to be uploaded. Milliseconds. */
const expected = 120_000;

const isTooLarge = ({ size }: Chip): boolean => size !== undefined && size[0] > mostBytes;

/** `wasRead`: the draft of that window is to be checked anew. */
export function openFiles(
  messages: Pick<PageMessages, 'call'>,
  timers: Timers,
  newKey: () => string,
  wasRead: (composeId: string) => void,
): Files {
  let entries: Entry[] = [];
  let takenAt = Number.NEGATIVE_INFINITY;

  const give = async (entry: Entry): Promise<void> => {
    if (entry.isUnderWay || entry.tries >= mostTries) return;
    entry.isUnderWay = true;
    entry.tries += 1;
    const { composeId, key, name, type } = entry;
    await handOver(messages, { composeId, key, name, type }, entry.source);
    entry.isUnderWay = false;
    wasRead(entry.composeId);
  };
  const add = (file: Pick<Entry, 'name' | 'size' | 'type' | 'composeId' | 'chip' | 'source'>): Entry => {
    const entry: Entry = { ...file, key: newKey(), isUnderWay: false, tries: 0 };
    entries = [...entries, entry].slice(-mostFiles);
    void give(entry);
    return entry;
  };
  const fetched = (chip: Chip, composer: Composer): Entry | null => {
    if (chip.id === undefined || !isReadable(chip.name, chip.type)) return null;
    const source: Source = async () =>
      isTooLarge(chip) ? 'documentTooLarge' : ((await composer.attachmentBytes(chip)) ?? 'documentNotReached');
    return add({ ...chip, size: null, composeId: composer.id, chip: chip.id, source });
  };

  return {
    take(files, composeId) {
      takenAt = timers.now();
      for (const file of files) {
        const { name, size, type } = file;
        if (isReadable(name, type)) add({ name, size, type, composeId, chip: null, source: async () => file });
      }
    },
    read(composer) {
      const chips = composer.attachments();
      const matched = matchFiles(chips ?? [], entries, composer.id);
      return chips?.map((chip, at) => {
        const { name, type } = chip;
        const entry = matched[at] ?? fetched(chip, composer);
        if (!entry) return { name, type };
        entry.chip = chip.id ?? entry.chip;
        entry.composeId = composer.id;
        return { name, type: type || entry.type, key: entry.key };
      });
    },
    again(keys) {
      for (const entry of entries) if (keys.includes(entry.key)) void give(entry);
    },
    isExpecting: () => timers.now() - takenAt < expected,
  };
}
