// The card as Google Calendar's page gets it, in a page of ours.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardActions, CardState } from '../card/card-state.ts';
import { type CardOptions, type MountedCard, mountCard } from '../card/mount-card.tsx';
import type { Formats } from '../format.ts';

export type CardTweaks = Pick<CardOptions, 'isTrusted' | 'adoptStyles'>;

interface Props {
  /** null: no card. */
  readonly state: CardState | null;
  readonly format: Formats;
  readonly actions: Pick<CardActions, 'takeSlot' | 'dismiss'>;
  readonly tweaks?: CardTweaks | undefined;
}

const DARK = '(prefers-color-scheme: dark)';
const nothing = () => {};
const OTHER_ACTIONS = { undo: nothing, reconnect: nothing, copy: nothing, openFullEditor: nothing };

export function RealCard({ state, format, actions, tweaks = {} }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const card = useRef<MountedCard | null>(null);
  const shown = useRef(state);
  const latest = useRef(actions);
  latest.current = actions;
  // biome-ignore lint/correctness/useExhaustiveDependencies: mounted once; what changes later is told by `update`.
  useLayoutEffect(() => {
    if (host.current === null || shown.current === null) return undefined;
    const { lang, dir } = document.documentElement;
    const mounted = mountCard(host.current.attachShadow({ mode: 'open' }), shown.current, {
      actions: {
        ...OTHER_ACTIONS,
        takeSlot: (slot) => latest.current.takeSlot(slot),
        dismiss: () => latest.current.dismiss(),
      },
      format,
      lang,
      dir: dir === 'rtl' ? 'rtl' : 'ltr',
      theme: matchMedia(DARK).matches ? 'dark' : 'light',
      ...tweaks,
    });
    card.current = mounted;
    return () => mounted.destroy();
  }, []);
  useLayoutEffect(() => {
    if (state !== null) card.current?.update(state);
  }, [state]);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => card.current?.setTheme(query.matches ? 'dark' : 'light');
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return <div ref={host} hidden={state === null} />;
}
