// Finds parts of the local calendar page by what they are, whatever its variant shows of them: `mark=jsname=B4GDSd`.
// For hands of tests and the demo only: the extension sees what the page shows.
import { selectors } from 'playwright-core';

interface Marked extends Element {
  readonly pageMarks?: Readonly<Record<string, string>>;
}

/** Runs in the page: `name=value&name`, all of which a node must have. */
function createMarkEngine() {
  const matches = (node: Marked, body: string) =>
    body.split('&').every((part) => {
      const at = part.indexOf('=');
      const mark = node.pageMarks?.[at < 0 ? part : part.slice(0, at)];
      return at < 0 ? mark !== undefined : mark === part.slice(at + 1);
    });
  const queryAll = (root: ParentNode, body: string) =>
    [...root.querySelectorAll('*')].filter((node) => matches(node, body));
  return { queryAll, query: (root: ParentNode, body: string) => queryAll(root, body)[0] ?? null };
}

// One engine per process: a second registration is refused, and the first one serves.
await selectors.register('mark', createMarkEngine).catch((error: unknown) => {
  if (!String(error).includes('already registered')) throw error;
});

/** The shown parts with these marks, as a selector. */
export function shownMark(...marks: readonly string[]): string {
  return `mark=${marks.join('&')} >> visible=true`;
}
