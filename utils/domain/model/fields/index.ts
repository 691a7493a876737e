import { company, customer, erased, purchase, touchpoint } from './customers';
import { ignored, importMapping, journey, me, settings, siteSettings, slip } from './own';
import { followUp, goal, improvement, opportunity, playbookRun, roadblock } from './plans';

/** By table. Built anew with each call: whoever asks keeps them. */
export const fields = {
  customers: customer,
  companies: company,
  touchpoints: touchpoint,
  purchases: purchase,
  followUps: followUp,
  goals: goal,
  roadblocks: roadblock,
  opportunities: opportunity,
  playbookRuns: playbookRun,
  journeys: journey,
  improvements: improvement,
  ignored,
  slips: slip,
  mappings: importMapping,
  siteSettings,
  settings,
  me,
  erased,
} as const;
