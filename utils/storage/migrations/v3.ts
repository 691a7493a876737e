import type { Transaction } from 'dexie';
import { defaultPrompts } from '../../domain/model/settings';
import { v2 } from './v2';

/** What a customer wants, what is in the way, what could be done for them; playbooks that run; journeys as edited. */
export const v3 = {
  ...v2,
  followUps: 'id, &keys.identity, keys.open, keys.closed, keys.customer, changedAt',
  goals: 'id, keys.customer, changedAt',
  roadblocks: 'id, keys.customer, keys.open, changedAt',
  opportunities: 'id, keys.customer, keys.open, changedAt',
  playbookRuns: 'id, keys.customer, keys.open, changedAt',
  journeys: 'id',
} as const;

export async function upgradeToV3(transaction: Transaction): Promise<void> {
  await transaction
    .table('settings')
    .toCollection()
    .modify((row) =>
      Object.assign(row, { journey: 'default', keepMail: { sent: true, opened: true }, prompts: defaultPrompts }),
    );
}
