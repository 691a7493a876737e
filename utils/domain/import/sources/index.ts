import type { Mapping } from '../columns';
import { canRepeat } from '../columns';
import { phraseOf } from '../phrases';
import { freshdesk } from './freshdesk';
import { google } from './google';
import { hubspot } from './hubspot';
import { hubspotTickets } from './hubspot-tickets';
import { outlook } from './outlook';
import { pipedrive } from './pipedrive';
import { salesforce } from './salesforce';
import { shopify } from './shopify';
import type { Source } from './source';
import { streak } from './streak';
import { woocommerce } from './woocommerce';
import { zendesk } from './zendesk';

/** Those whose headers say more come first. */
export const sources: readonly Source[] = [
  google,
  outlook,
  pipedrive,
  hubspotTickets,
  hubspot,
  shopify,
  woocommerce,
  zendesk,
  freshdesk,
  streak,
  salesforce,
];

/** Whose export this is; undefined for a file of one's own. */
export function sourceOf(header: readonly string[]): Source | undefined {
  const phrases = new Set(header.map(phraseOf));
  return sources.find(({ signs }) => signs.some((sign) => sign.every((phrase) => phrases.has(phrase))));
}

/** What the columns of such an export hold. Of two that would hold the same, the first one does. */
export function mappingFor({ columns }: Source, header: readonly string[]): Mapping {
  const used = new Set<string>();
  return header.map((text) => {
    const phrase = phraseOf(text);
    const target = Object.hasOwn(columns, phrase) ? columns[phrase] : undefined;
    if (!target || (used.has(target) && !canRepeat(target))) return null;
    used.add(target);
    return target;
  });
}
