import * as shape from '../../../utils/messaging/schemas/playbook';
import { toneDoors } from '../tone';
import type { Background } from '../wiring';
import { type DoorsOf, ourScreens as from } from './door';

export const playbookDoors = (background: Background): DoorsOf<'playbook'> => {
  const { services } = background;
  return {
    ...toneDoors(background),
    openPlaybook: { from, input: shape.playbookOpened, run: services.openPlaybook },
    markPlaybookStep: { from, input: shape.stepMarked, run: services.markPlaybookStep },
    markConcern: { from, input: shape.concernMarked, run: services.markConcern },
    handOverPlaybook: { from, input: shape.playbookHandedOver, run: services.handOverPlaybook },
    closePlaybook: { from, input: shape.playbookClosed, run: services.closePlaybook },
  };
};
