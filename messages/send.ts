// The asking side of the wire: one message, one typed reply, or an error in words.
// Types only from protocol.ts: the content script asks, too, and its bundle has no room for the parsers.
import type { Answer } from './channel.ts';
import type { CHANGED, MessageName, Parsed, Reply } from './protocol.ts';

const CHANGE_NOTICE: typeof CHANGED = 'changed';

export type Send = <Name extends MessageName>(name: Name, payload: Parsed<Name>) => Promise<Reply<Name>>;

type Listener = (message: unknown) => undefined;

/** The part of `browser.runtime` that is needed. */
export interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

export interface Backend {
  readonly send: Send;
  /** Calls back after every change that a page of ours may be showing. Returns the way to stop it. */
  onChanged(listener: () => void): () => void;
}

export function createBackend(runtime: Runtime): Backend {
  return {
    send: createSend(runtime),
    onChanged: (listener) => {
      const hear: Listener = (message) => {
        if (isChangeNotice(message)) listener();
        return undefined;
      };
      runtime.onMessage.addListener(hear);
      return () => runtime.onMessage.removeListener(hear);
    },
  };
}

/** @throws Error with the worker's words when it refuses or cannot answer */
export function createSend(runtime: Pick<Runtime, 'sendMessage'>): Send {
  return async (name, payload) => {
    const answer = (await runtime.sendMessage({ name, payload })) as Answer | undefined;
    if (answer === undefined) throw new Error(`${name}: no answer`);
    if (!answer.ok) throw new Error(answer.problem);
    return answer.reply as Reply<typeof name>;
  };
}

function isChangeNotice(message: unknown): boolean {
  return Object(message).name === CHANGE_NOTICE;
}
