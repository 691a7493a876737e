import * as v from 'valibot';
import { id, tabId } from './common';

export const toneAnswer = v.object({
  tabId,
  mailId: id,
  emotion: v.nullable(v.picklist([-2, -1, 0, 1, 2])),
});
