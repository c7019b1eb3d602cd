// A press, its moves and its end, followed on the document as the real page does it.
import { on } from './dispatch.ts';

export interface Gesture {
  move(event: MouseEvent): void;
  drop(event: MouseEvent): void;
  cancel(): void;
}

let active: Gesture | null = null;
let isListening = false;

/** Escape cancels; a release anywhere ends it. */
export function startGesture(gesture: Gesture): void {
  active = gesture;
  if (isListening) return;
  isListening = true;
  on(document, 'mousemove', (event) => active?.move(event));
  on(document, 'mouseup', (event) => {
    const ended = active;
    active = null;
    ended?.drop(event);
  });
}

/** Whether there was something to cancel. */
export function cancelGesture(): boolean {
  const cancelled = active;
  active = null;
  cancelled?.cancel();
  return cancelled !== null;
}

let isClickIgnored = false;

/** The click that the browser sends after a drag's release means nothing. */
export function ignoreNextClick(): void {
  isClickIgnored = true;
  setTimeout(() => {
    isClickIgnored = false;
  });
}

export function ignoresClick(): boolean {
  return isClickIgnored;
}
