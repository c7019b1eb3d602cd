/** What a tab needs only after its first draft: registering a listener costs a millisecond of every page load. */
export function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}
