import { nothing } from '../../../utils/messaging/schemas/common';
import * as shape from '../../../utils/messaging/schemas/customers';
import { rowId } from '../../../utils/messaging/schemas/settings';
import { thenRecheck } from '../open-drafts';
import type { Background } from '../wiring';
import { type DoorsOf, ourScreens as from } from './door';

export const customerDoors = ({ services }: Background): DoorsOf<'customers'> => ({
  glance: { from, input: shape.emailAsked, run: services.glance },
  addCustomer: { from, input: shape.customerForm, run: services.addCustomer },
  changeCustomer: { from, input: shape.customerChange, run: services.changeCustomer },
  moveStage: { from, input: shape.stageMove, run: services.moveStage },
  logTouchpoint: { from, input: shape.touchpointContent, run: services.logTouchpoint },
  addPurchase: { from, input: shape.purchaseContent, run: services.addPurchase },
  searchCustomers: { from, input: shape.customersAsked, run: services.searchCustomers },
  undo: { from, input: rowId, run: thenRecheck(services.undo) },
  undoable: { from, input: nothing, run: services.undoable },
});
