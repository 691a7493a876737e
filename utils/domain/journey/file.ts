import * as v from 'valibot';
import type { Reason } from '../model/row';
import { jsonFault } from '../words/json-fault';
import { journeySchema } from './definition';
import { faultOf } from './integrity';
import type { Journey } from './journey';
import { fileFormat } from './write-file';

/** Characters. The largest journey that the shapes allow, with long templates, is smaller. */
const longest = 5_000_000;

type Read =
  | { readonly definition: Journey; readonly problem: null }
  | { readonly definition: null; readonly problem: Reason };

const problem = (code: string, params: Reason['params'] = {}): Read => ({
  definition: null,
  problem: { code, params },
});

/** `kinds[3].stage`: the way to a place in the file. */
const placeOf = (path: readonly { readonly key: unknown }[]): string =>
  path
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '') || 'definition';

/** A definition from a file or a screen, or the first thing in it that does not fit, with its place. */
export function readDefinition(input: unknown): Read {
  const read = v.safeParse(journeySchema(), input, { abortEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    const place = placeOf((issue.path ?? []) as readonly { readonly key: unknown }[]);
    if (issue.received === 'undefined') return problem('journeyMissing', { place });
    return problem('journeyShape', { place, found: issue.received.slice(0, 60) });
  }
  const fault = faultOf(read.output);
  return fault ? { definition: null, problem: fault } : { definition: read.output, problem: null };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a file's text; unknown fields are left out. */
export function readJourneyFile(text: string): Read {
  if (text.length > longest) return problem('journeyTooBig');
  const content = text.replace(/^\uFEFF/, '');
  const fault = jsonFault(content);
  if (fault) return problem('journeyNotJson', { ...fault });
  const json: unknown = JSON.parse(content);
  if (!isRecord(json) || json.format !== fileFormat.format) return problem('journeyNotOurs');
  if (typeof json.version !== 'number' || !Number.isInteger(json.version) || json.version < 1)
    return problem('journeyNotOurs');
  return json.version > fileFormat.version ? problem('journeyNewer') : readDefinition(json.definition);
}
