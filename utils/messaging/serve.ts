import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { Reason } from '../domain/model/row';
import { browser } from './browser';
import type { Input, Name, Output } from './protocol';
import { done, failed, type Result } from './result';
import { isRequest, type NumberedRequest, requestPort } from './wire';

/**
 * Who asks. `page`: our script in a page of a site. `own`: a whole page of ours. `frame`: our sidebar inside a tab,
 * to be trusted only after it has shown its token.
 */
export interface Sender {
  readonly kind: 'page' | 'own' | 'frame';
  readonly tabId: number | null;
  readonly frameId: number;
  /** Of the page that asks; of our own pages, ours. */
  readonly origin: string;
  readonly url: string;
  /** Names this one document, as well as the browser can. */
  readonly document: string;
}

type Kind = Sender['kind'];

export interface Door<K extends Name> {
  /** Who may ask. */
  readonly from: readonly Kind[];
  readonly input: v.GenericSchema<unknown, Input<K>>;
  run(input: Input<K>, sender: Sender): Output<K> | Promise<Output<K>>;
}

export type Doors = { readonly [K in Name]: Door<K> };

/** The door of this name; undefined when there is none. */
export type DoorOf = (name: string) => Door<Name> | undefined;

export const doorIn = (doors: Partial<Doors>, name: string): Door<Name> | undefined =>
  Object.hasOwn(doors, name) ? (doors as Record<string, Door<Name>>)[name] : undefined;

const ourOrigin = () => browser.runtime.getURL('/').replace(/\/$/, '');

const originOf = (url = ''): string | undefined => (URL.canParse(url) ? new URL(url).origin : undefined);

/** Reads the sender as the browser vouches for it; null when it is none of ours. */
export function senderOf(raw: Runtime.MessageSender, own = ourOrigin()): Sender | null {
  if (raw.id !== browser.runtime.id) return null;
  const { origin } = raw as { origin?: string };
  const url = raw.url ?? '';
  const document = (raw as { documentId?: string }).documentId ?? '';
  const place = { tabId: raw.tab?.id ?? null, frameId: raw.frameId ?? 0, url };
  const named = { ...place, document: document || `${place.tabId}:${place.frameId}` };
  // A frame with a dynamic address is ours by its origin or by its scheme; its address is not our fixed one.
  const isOurs = url.startsWith(`${own}/`) || origin === own || /^(chrome|moz)-extension:/.test(url);
  if (isOurs) return { ...named, kind: raw.tab && place.frameId !== 0 ? 'frame' : 'own', origin: own };
  // A sandboxed frame has none of its own: it is a part of the page at its address, or of the one around it.
  const pageOrigin = [origin, originOf(url), originOf(raw.tab?.url)].find((one) => one !== undefined && one !== 'null');
  return raw.tab && pageOrigin ? { ...named, kind: 'page', origin: pageOrigin } : null;
}

const describe = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues
    .slice(0, 3)
    .map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)
    .join('; ');

/** A refusal of ours, or trouble with the database: whatever was thrown with a code and its parameters. */
const hasReason = (error: unknown): error is Reason & Error =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'params' in error;

async function letIn(
  doorOf: DoorOf,
  admits: (sender: Sender) => Promise<boolean>,
  message: unknown,
  raw: Runtime.MessageSender,
): Promise<Result<unknown>> {
  const sender = senderOf(raw);
  const door = sender && isRequest(message) ? doorOf(message.waymark) : undefined;
  if (!sender || !isRequest(message) || !door) return failed('notForYou');
  if (!door.from.includes(sender.kind)) return failed('notForYou');
  if (sender.kind === 'frame' && message.waymark !== 'enterFrame' && !(await admits(sender)))
    return failed('notForYou');
  const parsed = v.safeParse(door.input, message.input);
  if (!parsed.success) return failed('badRequest', { detail: describe(parsed.issues) });
  return done(await door.run(parsed.output, sender));
}

/** Lets a request in: known name, sender allowed, input of the right shape. Whatever goes wrong comes back as a value. */
export async function answer(...asked: Parameters<typeof letIn>): Promise<Result<unknown>> {
  try {
    return await letIn(...asked);
  } catch (error) {
    if (hasReason(error)) return failed(error.code, error.params);
    return failed('unexpected', { detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
}

/** Opens the doors, for single messages and for ports. To be called at the top level of the background. */
export function serve(doorOf: DoorOf, admits: (sender: Sender) => Promise<boolean>): void {
  browser.runtime.onMessage.addListener(((
    message: unknown,
    raw: Runtime.MessageSender,
    respond: (result: unknown) => void,
  ) => {
    if (!isRequest(message)) return undefined;
    void answer(doorOf, admits, message, raw).then(respond);
    return true;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== requestPort) return;
    port.onMessage.addListener(async (message: unknown) => {
      const { number } = message as NumberedRequest;
      const result = await answer(doorOf, admits, message, port.sender ?? {});
      try {
        port.postMessage({ number, result });
      } catch {
        // The page went away while we worked; nobody is left to be told.
      }
    });
  });
}
