import * as v from 'valibot';
import { taughtParts } from '../../domain/model/taught';
import { largestTaughtFile } from '../../domain/taught/file';
import { isPlainSelector, longestSelector } from '../../domain/taught/selector';
import { line } from './common';

const selector = v.pipe(v.string(), v.maxLength(longestSelector), v.check(isPlainSelector, 'not a plain selector'));
const selectors = v.pipe(v.array(v.pipe(v.string(), v.maxLength(longestSelector))), v.maxLength(200));
const part = v.picklist(taughtParts);

export const lesson = v.object({ part, selector, path: line, instead: selectors });
export const forgottenPart = v.object({ part, selectors });
export const taughtFile = v.object({ text: v.pipe(v.string(), v.maxLength(largestTaughtFile)) });
