// What popup and options know of the worker: ask, and hear that something changed.
import { isChangeNotice } from './changed.ts';
import { createSend, type Send } from './send.ts';

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
