// The worker's side of the wire: who asks is checked, what they send is parsed, only then is it handled.
import * as v from 'valibot';
import { contracts, type MessageName, type Parsed, type Reply } from './protocol.ts';

/** The part of the browser's MessageSender that tells a stranger from one of our own pages. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: unknown;
}

export type Handlers = { readonly [Name in MessageName]: (payload: Parsed<Name>) => Promise<Reply<Name>> };

export type Answer =
  | { readonly ok: true; readonly reply: unknown }
  | { readonly ok: false; readonly problem: string };

export interface Channel {
  /** Never rejects: whatever is wrong is said in the answer. */
  dispatch(message: unknown, sender: Sender): Promise<Answer>;
}

const CALENDAR_ORIGIN = 'https://calendar.google.com';

/** @param own id of this extension and the origin of its pages (`chrome-extension://<id>`). */
export function createChannel(
  handlers: Handlers,
  own: { id: string; origin: string },
  onBug: (error: unknown) => void,
): Channel {
  return {
    async dispatch(message, sender) {
      const name = nameOf(message);
      if (name === null) return refusal('no such message');
      if (!mayAsk(contracts[name].from, sender, own)) return refusal(`${name}: not from here`);
      return answer(name, message, handlers, onBug);
    },
  };
}

async function answer<Name extends MessageName>(
  name: Name,
  message: unknown,
  handlers: Handlers,
  onBug: (error: unknown) => void,
): Promise<Answer> {
  const payload = v.safeParse(contracts[name].payload, Object(message).payload);
  if (!payload.success) return refusal(`${name}: ${payload.issues[0].message}`);
  try {
    return { ok: true, reply: await handlers[name](payload.output as Parsed<Name>) };
  } catch (error) {
    onBug(error);
    return refusal(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Our content script's messages carry our id, too: what tells it apart is the page it runs in.
 * Extension pages are known by their own origin; a web page in a frame or with a look-alike host is nobody.
 */
function mayAsk(from: 'page' | 'extension', sender: Sender, own: { id: string; origin: string }): boolean {
  if (sender.id !== own.id || sender.url === undefined) return false;
  const expected = from === 'page' ? CALENDAR_ORIGIN : own.origin;
  if (sender.origin !== undefined && sender.origin !== expected) return false;
  if (from === 'page' && (sender.frameId !== 0 || sender.tab === undefined)) return false;
  return sender.url.startsWith(`${expected}/`);
}

function nameOf(message: unknown): MessageName | null {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'name')) return null;
  const { name } = message as { name: unknown };
  return typeof name === 'string' && Object.hasOwn(contracts, name) ? (name as MessageName) : null;
}

function refusal(problem: string): Answer {
  return { ok: false, problem };
}
