import type { World } from './world';

/** Up to which customer a re-plan of everybody has come. No memo: there is nothing to do. */
export const replanCursor = 'replan-whole';

/** Something that every plan rests on has changed. Joins the caller's transaction, if there is one. */
export const askForReplan = ({ store }: Pick<World, 'store'>): Promise<void> => store.memos.write(replanCursor, '');

/** Whether a change of a single row touches one of these of its fields. */
export const touches = <T extends object>(before: T, changes: Partial<T>, fields: readonly (keyof T)[]): boolean =>
  fields.some((field) => field in changes && JSON.stringify(changes[field]) !== JSON.stringify(before[field]));
