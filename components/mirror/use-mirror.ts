// The mirror as the worker counts it: asked for once, and asked for again after every change.
import { useEffect, useState } from 'preact/hooks';
import type { Backend } from '../../messages/backend.ts';
import type { Mirror } from '../../messages/mirror.ts';

/** null: not there yet; `failed`: the worker could not be asked, and nothing older is shown. */
export function useMirror(backend: Backend): Mirror | null | 'failed' {
  const [mirror, setMirror] = useState<Mirror | null | 'failed'>(null);
  useEffect(() => {
    let isGone = false;
    const look = () => {
      backend.send('getMirror', {}).then(
        (next) => {
          if (!isGone) setMirror(next);
        },
        () => {
          if (!isGone) setMirror((shown) => (shown === null ? 'failed' : shown));
        },
      );
    };
    look();
    const stop = backend.onChanged(look);
    return () => {
      isGone = true;
      stop();
    };
  }, [backend]);
  return mirror;
}
