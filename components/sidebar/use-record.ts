import { useEffect, useMemo } from 'preact/hooks';
import { addressKey } from '../../utils/domain/model/address';
import type { OpenRecord } from '../../utils/domain/model/open-record';
import type { RecordCompared } from '../../utils/messaging/doors/record';
import { createLoaded } from '../../utils/state/loaded';
import { useDesk } from '../customer/desk';
import { useTab } from './tab';

export interface RecordBeside {
  readonly record: OpenRecord;
  readonly tabId: number;
  /** Null until the background has answered. */
  readonly compared: RecordCompared | null;
}

/** The open record, where it is about the person with one of these addresses or said to be theirs, and what it says beside what we know. */
export function useRecord(
  emails: readonly string[],
  isTheirs: (record: OpenRecord) => boolean = () => false,
): RecordBeside | null {
  const { background } = useDesk();
  const { state } = useTab();
  const keys = new Set(emails.map(addressKey));
  const open = state.page?.record ?? null;
  const record = open && (isTheirs(open) || open.emails.some((email) => keys.has(addressKey(email)))) ? open : null;
  const { tabId } = state;
  const key = record ? JSON.stringify(record) : '';
  const loaded = useMemo(
    () => (record ? createLoaded(() => background.call('compareRecord', { tabId, record })) : null),
    [key, tabId],
  );
  useEffect(() => {
    if (!loaded) return;
    void loaded.ask();
    return background.watch(['customers', 'settings', 'journey'], () => void loaded.ask());
  }, [loaded]);
  return record && { record, tabId, compared: loaded?.value.value ?? null };
}
