import { localDate } from '../domain/followups/local-date';
import type { Journey, Template } from '../domain/journey/journey';
import type { Customer } from '../domain/model/customer';
import type { Finding } from '../domain/model/finding';
import type { FollowUp } from '../domain/model/follow-up';
import { bareTemplate, chooseTemplate } from '../domain/templates/choose';
import type { Facts } from '../domain/templates/facts';
import { fill } from '../domain/templates/fill';
import { type Check, lint } from '../domain/templates/lint';
import { sampleFacts } from '../domain/templates/sample';
import type { ReadyDraft } from '../messaging/doors/templates';
import { Refusal } from '../messaging/result';
import { factsFor, noOccasion, senderFor } from './draft-facts';
import { journeyInUse } from './journey';
import { readMe } from './me';
import { readSettings } from './settings';
import type { World } from './world';

async function customerWith({ store }: World, id: string): Promise<Customer> {
  const customer = await store.customers.get(id);
  if (!customer || customer.deletedAt !== null) throw new Refusal('customerGone');
  return customer;
}

/** In the customer's language, or where that is not known in mine. */
const languagesFor = ({ customer, me }: Facts): readonly string[] => [customer.locale || me.locale];

function draftFrom(journey: Journey, use: string, persona: string, facts: Facts): ReadyDraft {
  const languages = languagesFor(facts);
  const template = chooseTemplate(journey.templates, { for: use, persona, languages }) ?? bareTemplate(languages);
  return { ...fill(template, facts), to: facts.customer.emails };
}

/** A step of a playbook is a use of its own; its follow-up hangs on the run and the step. */
const useOf = ({ rule, anchor }: FollowUp): string =>
  rule === 'playbook-step' ? `playbook:${anchor.split('/').at(-1) ?? ''}` : rule;

/** The mail that a follow-up asks for. */
export async function draftForFollowUp(
  world: World,
  { followUpId }: { readonly followUpId: string },
): Promise<ReadyDraft> {
  const followUp = await world.store.followUps.get(followUpId);
  if (!followUp) throw new Refusal('followUpGone');
  const [customer, journey] = await Promise.all([customerWith(world, followUp.customerId), journeyInUse(world)]);
  const facts = await factsFor(world, customer, journey, followUp);
  return draftFrom(journey, useOf(followUp), customer.persona, facts);
}

export async function draftFor(
  world: World,
  { customerId, template }: { readonly customerId: string; readonly template: string },
): Promise<ReadyDraft> {
  const [customer, journey] = await Promise.all([customerWith(world, customerId), journeyInUse(world)]);
  const facts = await factsFor(world, customer, journey, noOccasion);
  return draftFrom(journey, template, customer.persona, facts);
}

async function samplesFor(world: World, journey: Journey, { persona }: Template): Promise<readonly Facts[]> {
  const me = await readMe(world);
  const today = localDate(world.now(), me.timeZone);
  const own = journey.personas.find(({ id }) => id === persona)?.tone;
  const tones = own === undefined ? (['', 'friendly'] as const) : [own];
  return tones.map((tone) => sampleFacts(today, senderFor(me, ''), tone));
}

/** As a template would read for somebody. Nothing is kept. */
export async function previewTemplate(
  world: World,
  { template, customerId }: { readonly template: Template; readonly customerId: string | null },
): Promise<ReadyDraft> {
  const journey = await journeyInUse(world);
  const facts = customerId
    ? await factsFor(world, await customerWith(world, customerId), journey, noOccasion)
    : (await samplesFor(world, journey, template))[0]!;
  return { ...fill(template, facts), to: facts.customer.emails };
}

/** What the checks say to a template. They are handed in: whoever writes templates brings them in only then. */
export async function lintTemplate(
  world: World,
  { template, check }: { readonly template: Template; readonly check: Check },
): Promise<readonly Finding[]> {
  const [journey, { words }] = await Promise.all([journeyInUse(world), readSettings(world)]);
  const samples = await samplesFor(world, journey, template);
  return lint(template, samples, { now: world.now(), words }, check);
}
