import * as v from 'valibot';
import { defaultJourney } from '../journey';
import { templateSchema } from '../journey/definition';
import { readDefinition, readJourneyFile } from '../journey/file';
import { faultOf } from '../journey/integrity';
import type { Journey } from '../journey/journey';
import { noWords, wordLists } from '../model/own-words';
import type { Reason } from '../model/row';
import { phrases } from '../model/shapes';
import type { Policy } from './policy';

export interface ReadPolicy {
  readonly policy: Policy;
  readonly problems: readonly Reason[];
}

type Part = { readonly problem: Reason } | { readonly value: Policy };

const problem = (part: string, place = ''): Part => ({ problem: { code: 'policyPart', params: { part, place } } });

const mostSites = 200;
const mostTemplates = 1_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readWords(given: unknown): Part {
  if (!isRecord(given)) return problem('words');
  const lists = wordLists.map((list) => [list, v.safeParse(phrases, given[list] ?? [])] as const);
  const wrong = lists.find(([, read]) => !read.success);
  if (wrong) return problem('words', wrong[0]);
  return { value: { words: { ...noWords, ...Object.fromEntries(lists.map(([list, read]) => [list, read.output])) } } };
}

/** `https://mail.example.com/inbox` means the site that it is a page of. */
const originIn = (given: unknown): string | null =>
  typeof given === 'string' && URL.canParse(given) && /^https?:/i.test(given) ? new URL(given).origin : null;

function readSites(given: unknown): Part {
  if (!Array.isArray(given) || given.length > mostSites) return problem('sites');
  const origins = given.map(originIn);
  const wrong = origins.indexOf(null);
  if (wrong >= 0) return problem('sites', String(given[wrong]).slice(0, 100));
  return { value: { sites: [...new Set(origins as string[])] } };
}

const isFlag = (given: unknown): given is boolean => typeof given === 'boolean';

/** The text of a journey's file, as it is saved in the dashboard, or what such a text holds. */
function readJourney(given: unknown): Part {
  const isWhole = isRecord(given) && 'format' in given;
  const text = typeof given === 'string' ? given : isWhole ? JSON.stringify(given) : null;
  const read = text === null ? readDefinition(given) : readJourneyFile(text);
  return read.problem
    ? problem('journey', String(read.problem.params.place ?? ''))
    : { value: { journey: read.definition } };
}

/** They are looked at inside the journey that they will stand in, or else in the usual one. */
function readTemplates(given: unknown, journey: Journey): Part {
  const read = v.safeParse(v.pipe(v.array(templateSchema), v.minLength(1), v.maxLength(mostTemplates)), given);
  if (!read.success) return problem('templates', v.getDotPath(read.issues[0]) ?? '');
  const fault = faultOf({ ...journey, templates: read.output });
  return fault ? problem('templates', String(fault.params.place ?? '')) : { value: { templates: read.output } };
}

/**
 * What a company has set, as the browser tells it. Each part is read by itself: one that does not hold is left out and
 * named, and all others count.
 */
export function readPolicy(given: unknown): ReadPolicy {
  if (!isRecord(given)) return { policy: {}, problems: [] };
  const journey = 'journey' in given ? readJourney(given.journey) : { value: {} };
  const flag = (name: 'monitorOnly' | 'onlyTheseSites'): Part =>
    isFlag(given[name]) ? { value: { [name]: given[name] } } : problem(name);
  const known = ('value' in journey && journey.value.journey) || defaultJourney;
  const parts: Part[] = [journey];
  if ('words' in given) parts.push(readWords(given.words));
  if ('sites' in given) parts.push(readSites(given.sites));
  if ('templates' in given) parts.push(readTemplates(given.templates, known));
  if ('monitorOnly' in given) parts.push(flag('monitorOnly'));
  if ('onlyTheseSites' in given) parts.push(flag('onlyTheseSites'));
  const policy: Policy = Object.assign({}, ...parts.map((part) => ('value' in part ? part.value : {})));
  // A list that can't be read must not lock everybody out of every site.
  const isLost = policy.onlyTheseSites && policy.sites === undefined;
  return {
    policy: isLost ? { ...policy, onlyTheseSites: false } : policy,
    problems: parts.flatMap((part) => ('problem' in part ? [part.problem] : [])),
  };
}
