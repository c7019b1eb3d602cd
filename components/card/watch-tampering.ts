// A closed root is open to other extensions (`chrome.dom.openOrClosedShadowRoot`): a card that somebody else rewrote says
// nothing any more. https://developer.chrome.com/docs/extensions/reference/api/dom
import { options } from 'preact';

export interface TamperWatch {
  /** What changes in here is our own doing. */
  ours(work: () => void): void;
  stop(): void;
}

/** Nodes and words are watched; attributes are not, since the browser itself opens `<details>`. */
export function watchTampering(place: Node, onTampered: () => void): TamperWatch {
  const observer = new MutationObserver(onTampered);
  observer.observe(place, { childList: true, characterData: true, subtree: true });
  const ours = (work: () => void) => {
    const foreign = observer.takeRecords();
    work();
    observer.takeRecords();
    if (foreign.length > 0) onTampered();
  };
  const before = options.debounceRendering;
  // State of our own components is drawn later, by Preact itself.
  options.debounceRendering = (draw) => queueMicrotask(() => ours(draw));
  return {
    ours,
    stop() {
      observer.disconnect();
      if (before === undefined) delete options.debounceRendering;
      else options.debounceRendering = before;
    },
  };
}
