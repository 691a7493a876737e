import * as shape from '../../../utils/messaging/schemas/templates';
import type { Background } from '../wiring';
import { type DoorsOf, ourScreens as from } from './door';

export const templateDoors = ({ services, check }: Background): DoorsOf<'templates'> => ({
  draftForFollowUp: { from, input: shape.followUpToAnswer, run: services.draftForFollowUp },
  draftFor: { from, input: shape.templateToFill, run: services.draftFor },
  previewTemplate: { from: ['own'], input: shape.templateToShow, run: services.previewTemplate },
  lintTemplate: {
    from: ['own'],
    input: shape.templateToLint,
    run: ({ template }) => services.lintTemplate({ template, check }),
  },
});
