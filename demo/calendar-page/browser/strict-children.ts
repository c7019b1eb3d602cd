// Takes out again what others put into the page's dialogs and editor. Of the variant `strictChildren`.
import { isOwn } from './marks.ts';

/** As the real page does in its detail popup: some time after it was put there, and as often as it comes. */
const AFTER_MS = 100;

export function removeForeignChildren(hosts: readonly HTMLElement[]): void {
  const observer = new MutationObserver((records) => {
    const added = records.flatMap((record) => [...record.addedNodes]);
    for (const node of added) {
      if (node instanceof Element && !isOwn(node)) setTimeout(() => node.remove(), AFTER_MS);
    }
  });
  for (const host of hosts) observer.observe(host, { childList: true, subtree: true });
}
