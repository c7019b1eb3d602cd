// The asking side of the wire, in pages and in the content script: types only, so that no parser comes along.
import type { Answer } from './channel.ts';
import type { MessageName, Payload, Reply } from './protocol.ts';

export type Send = <Name extends MessageName>(name: Name, payload: Payload<Name>) => Promise<Reply<Name>>;

/**
 * Asks the worker. Rejects when the worker refuses or cannot be reached (the extension was reloaded, for example).
 * The reply comes from our own worker and is believed as it is.
 */
export function createSend(runtime: { sendMessage(message: unknown): Promise<unknown> }): Send {
  return async (name, payload) => {
    const answer = (await runtime.sendMessage({ name, payload })) as Answer | undefined;
    if (answer?.ok !== true) throw new Error(answer?.problem ?? `${name}: no answer`);
    return answer.reply as Reply<typeof name>;
  };
}
