import * as v from 'valibot';
import { templateSchema } from '../../domain/journey/definition';
import { id, line } from './common';

export const followUpToAnswer = v.object({ followUpId: id });
export const templateToFill = v.object({ customerId: id, template: line });

export const templateToShow = v.object({ template: templateSchema, customerId: v.nullable(id) });
export const templateToLint = v.object({ template: templateSchema });
