import { changePeople } from './change-people';
import { changePurchase } from './change-purchase';
import { glance } from './customer-at-a-glance';
import { addCustomer, changeCustomer, moveStage, searchCustomers } from './customers';
import { deleteEverything } from './delete-everything';
import { diagnostics } from './diagnostics';
import { badge, closeFollowUp, dueNow, reopenFollowUp, snoozeFollowUp } from './due-today';
import { eraseCustomer, planErasure } from './erase-customer';
import { backupDue, backupMade, openFollowUps, putOffBackup, remindOfBackup } from './exchange';
import { giveFeedback } from './feedback';
import { holidaysWanted, keepHolidays } from './holidays';
import { forgetIgnored, ignored, ignoreFinding } from './ignored';
import { improvements, removeImprovement, saveImprovement } from './improvements';
import { insights } from './insights';
import { journeyInUse } from './journey';
import { journeyMap } from './journey-map';
import {
  journeyById,
  journeys,
  readJourneyFile,
  resetJourney,
  saveJourney,
  useJourney,
  withJourneyWatched,
} from './journeys';
import { forgetMapping, mappingFor, mappings, saveMapping } from './mappings';
import { changeMe, learnMe, readMe } from './me';
import { findDoubles, keepApart, mergeCustomers, planMerge } from './merge-customers';
import { packNames } from './others';
import { unknownSent } from './outbox';
import { customer, peopleIds, peopleNumbers, peoplePage } from './people';
import { peopleBehind } from './people-behind';
import { closePlaybook, handOverPlaybook, markConcern, markPlaybookStep, openPlaybook } from './playbook';
import { policy } from './policy';
import { promptNow } from './prompts';
import { compareRecord, mapStage, updateFromRecord } from './record';
import { recordSent, settleSent } from './record-sent';
import { replanAll, replanCustomers } from './replan';
import { replanSlice } from './replan-whole';
import { roadblocks } from './roadblock-list';
import { loadSamples, removeSamples } from './samples';
import { seeMail } from './see-mail';
import { lostOn, testSite } from './self-test';
import { changeSettings, readSettings } from './settings';
import { chooseLayout, maySwitchSite, placementFor, placeSidebar, setSiteOn, sites, switchAccount } from './sites';
import { forgetSlips, noteSlips, slips } from './slips';
import {
  addPurchase,
  changeTouchpoint,
  logTouchpoint,
  removeGoal,
  removeOpportunity,
  removePurchase,
  removeRoadblock,
  removeTouchpoint,
  saveGoal,
  saveOpportunity,
  saveRoadblock,
  setPersona,
  writeNote,
} from './story';
import { takePolicy } from './take-policy';
import { exportTaught, forgetPart, forgetTaught, importTaught, taughtOf, teachPart } from './taught';
import * as templates from './templates';
import { timeline } from './timeline';
import { answerTone, mayAskTone, toneOfMail } from './tone';
import { undo, undoable } from './undo';
import type { World } from './world';

/** A use case with its world filled in. */
type InWorld<F> = F extends (world: World, ...input: infer Input) => infer Output ? (...input: Input) => Output : never;
type AllInWorld<T> = { readonly [K in keyof T]: InWorld<T[K]> };

/** A door that asks for nothing in particular is asked with an empty input. */
const withoutInput =
  <T>(run: (world: World) => T) =>
  (world: World, _: Record<string, never>): T =>
    run(world);

const useCases = {
  glance,
  addCustomer,
  changeCustomer,
  moveStage,
  searchCustomers,
  peoplePage,
  peopleIds,
  peopleNumbers,
  customer,
  changePeople,
  findDoubles,
  keepApart,
  planMerge,
  mergeCustomers,
  planErasure,
  eraseCustomer,
  compareRecord,
  updateFromRecord,
  mapStage,
  timeline,
  logTouchpoint,
  changeTouchpoint,
  removeTouchpoint,
  addPurchase,
  changePurchase,
  removePurchase,
  saveGoal,
  removeGoal,
  saveRoadblock,
  removeRoadblock,
  saveOpportunity,
  removeOpportunity,
  writeNote,
  setPersona,
  giveFeedback,
  openPlaybook,
  markPlaybookStep,
  markConcern,
  handOverPlaybook,
  closePlaybook,
  ...templates,
  journey: withoutInput(journeyInUse),
  journeys: withoutInput(journeys),
  journeyById,
  useJourney,
  saveJourney,
  resetJourney,
  readJourneyFile,
  journeyMap,
  peopleBehind,
  roadblocks,
  improvements: withoutInput(improvements),
  saveImprovement,
  removeImprovement,
  insights,
  dueNow,
  closeFollowUp,
  snoozeFollowUp,
  reopenFollowUp,
  badge,
  promptNow,
  holidaysWanted,
  keepHolidays,
  replanAll,
  replanSlice,
  seeMail,
  toneOfMail,
  mayAskTone,
  answerTone,
  recordSent,
  settleSent,
  unknownSent,
  packNames,
  ignored: withoutInput(ignored),
  forgetIgnored,
  ignoreFinding,
  noteSlips,
  slips: withoutInput(slips),
  forgetSlips: withoutInput(forgetSlips),
  me: withoutInput(readMe),
  changeMe,
  learnMe,
  settings: withoutInput(readSettings),
  changeSettings,
  sites: withoutInput(sites),
  setSiteOn,
  maySwitchSite,
  policy: withoutInput(policy),
  takePolicy,
  diagnostics,
  deleteEverything,
  placementFor,
  placeSidebar,
  switchAccount,
  taughtOf,
  teachPart,
  forgetPart,
  forgetTaught,
  exportTaught,
  importTaught,
  testSite,
  lostOn,
  chooseLayout,
  mappings: withoutInput(mappings),
  mappingFor,
  saveMapping,
  forgetMapping,
  openFollowUps,
  backupDue: withoutInput(backupDue),
  backupMade: withoutInput(backupMade),
  putOffBackup,
  remindOfBackup,
  loadSamples,
  removeSamples: withoutInput(removeSamples),
  undoable: withoutInput(({ store }) => undoable(store)),
  forgetOldActs: ({ store }: World) => store.journal.forgetOld(),
  undo: async (world: World, { id }: { readonly id: string }) => {
    const replan = async (customers: readonly string[]) => void (await replanCustomers(world, customers));
    const undone = await withJourneyWatched(world, () => undo(world.store, id, replan));
    world.announce(['customers', 'followUps', 'settings', 'slips', 'journey', 'improvements']);
    return undone;
  },
} as const;

export type Services = AllInWorld<typeof useCases>;

/** Every use case of the background, ready to be asked. */
export function services(world: World): Services {
  const entries = Object.entries(useCases).map(([name, run]) => [
    name,
    (...input: readonly unknown[]) => (run as (world: World, ...input: readonly unknown[]) => unknown)(world, ...input),
  ]);
  return Object.fromEntries(entries) as Services;
}

export type { World };
