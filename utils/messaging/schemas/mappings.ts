import * as v from 'valibot';
import { fields } from '../../domain/model/fields';
import { id, line } from './common';

const { usedAt: _, ...given } = fields.mappings();

export const mappingSaved = v.object(given);
export const headerAsked = v.object({ header: v.pipe(v.array(line), v.maxLength(500)) });
export const mappingForgotten = v.object({ id });
