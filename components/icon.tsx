// The drawn signs: 20-unit grid, stroke 1.75, no fill, the colour of the text around them. Decoration only: the words say it.

interface Drawing {
  readonly solid: string;
  readonly dashed?: string;
  readonly dashes?: string;
}

const DRAWINGS = {
  arrow: { solid: 'M4 10h12M11 5l5 5-5 5' },
  ask: { solid: 'M3 4.5h14v9.5H9.5L6 17v-3H3zM8.2 8a1.8 1.8 0 1 1 2.4 1.7c-.4.15-.6.4-.6.8M10 12.2v.1' },
  calendar: {
    solid:
      'M5 4.5h10a2 2 0 0 1 2 2V15a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6.5a2 2 0 0 1 2-2zM3 8.5h14M7 2.5v3.5M13 2.5v3.5',
  },
  chart: { solid: 'M3 17h14M5.5 14V9.5M10 14V4.5M14.5 14v-6' },
  check: { solid: 'm4 10.5 4 4 8-9' },
  chevron: { solid: 'm5 7.5 5 5 5-5' },
  clock: { solid: 'M2.5 10a7.5 7.5 0 1 1 15 0a7.5 7.5 0 1 1 -15 0zM10 5.5V10l3 2' },
  conflict: { solid: 'M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7zM6.5 10h7' },
  copy: {
    solid:
      'M8.5 7h6.5a1.5 1.5 0 0 1 1.5 1.5v6.5a1.5 1.5 0 0 1 -1.5 1.5h-6.5a1.5 1.5 0 0 1 -1.5 -1.5v-6.5a1.5 1.5 0 0 1 1.5 -1.5zM13 7V3.5H3.5V13H7',
  },
  download: { solid: 'M10 3v10M5.5 9l4.5 4.5L14.5 9M3.5 17h13' },
  eye: {
    solid:
      'M2 10c2-3.6 4.7-5.4 8-5.4s6 1.8 8 5.4c-2 3.6-4.7 5.4-8 5.4S4 13.6 2 10zM7.5 10a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1 -5 0z',
  },
  eyeHalf: {
    solid: 'M2 10c2-3.6 4.7-5.4 8-5.4s6 1.8 8 5.4M10 7.5a2.5 2.5 0 0 1 2.5 2.5h-5A2.5 2.5 0 0 1 10 7.5z',
    dashed: 'M4 14.5h12',
    dashes: '2.2 2.6',
  },
  eyeOff: { solid: 'M2 10c2-3.6 4.7-5.4 8-5.4s6 1.8 8 5.4c-2 3.6-4.7 5.4-8 5.4S4 13.6 2 10zM4 16 16 4' },
  fine: { solid: 'M2.5 10a7.5 7.5 0 1 1 15 0a7.5 7.5 0 1 1 -15 0zM6.5 10.2l2.4 2.4 4.6-5' },
  flame: {
    solid:
      'M10 2.5c.5 2.8-4.7 5-4.7 9.4a4.7 4.7 0 0 0 9.4.1c0-2-.9-3.3-1.9-4.3-.2 1.1-.7 1.8-1.5 2.2.1-2.9-.3-5.6-1.3-7.4z',
  },
  hold: { solid: 'M3 11.5 5 4h10l2 7.5V16H3zM3 11.5h4l1.2 2h3.6l1.2-2h4' },
  key: { solid: 'M3.5 13a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1 -7 0zM9.5 10.5l7-7M14 6l2 2M11.7 8.3l1.6 1.6' },
  lock: {
    solid:
      'M5.5 9h9a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1 -1.5 1.5h-9a1.5 1.5 0 0 1 -1.5 -1.5v-5a1.5 1.5 0 0 1 1.5 -1.5zM6.8 9V6.3a3.2 3.2 0 0 1 6.4 0V9',
  },
  note: { solid: 'M2.5 10a7.5 7.5 0 1 1 15 0a7.5 7.5 0 1 1 -15 0zM10 9.2v4.6M10 6.2v.1' },
  offline: { solid: 'M3 8.5a10 10 0 0 1 14 0M6 11.7a6 6 0 0 1 8 0M10 15.5v.1M3 3l14 14' },
  ok: { solid: 'M2.5 10a7.5 7.5 0 1 1 15 0a7.5 7.5 0 1 1 -15 0zM6.5 10.2l2.4 2.4 4.6-5' },
  open: {
    solid:
      'M2.5 10a7.5 7.5 0 1 1 15 0a7.5 7.5 0 1 1 -15 0zM7 10a3 3 0 1 1 6 0a3 3 0 1 1 -6 0zM4.7 4.7l3.2 3.2M15.3 4.7l-3.2 3.2M4.7 15.3l3.2-3.2M15.3 15.3l-3.2-3.2',
  },
  person: {
    solid: 'M6.8 6.5a3.2 3.2 0 1 1 6.4 0a3.2 3.2 0 1 1 -6.4 0zM3.8 17c.4-3.6 2.9-5.5 6.2-5.5s5.8 1.9 6.2 5.5',
  },
  play: { solid: 'M6 4v12l10-6z' },
  plus: { solid: 'M10 4v12M4 10h12' },
  remove: { solid: 'm5 5 10 10M15 5 5 15' },
  search: { solid: 'M3.5 8.5a5 5 0 1 1 10 0a5 5 0 1 1 -10 0zM12.2 12.2l4.3 4.3' },
  shield: { solid: 'M10 2.5 16.5 5v4.5c0 4-2.7 6.7-6.5 8-3.8-1.3-6.5-4-6.5-8V5z' },
  sliders: {
    solid:
      'M3 6h8M15 6h2M3 14h2M9 14h8M11 6a2 2 0 1 1 4 0a2 2 0 1 1 -4 0zM5 14a2 2 0 1 1 4 0a2 2 0 1 1 -4 0z',
  },
  soft: { solid: 'M10 3 18 16.5H2zM10 8v4M10 14.2v.1' },
  sync: { solid: 'M16.5 8A7 7 0 0 0 4 6.5M3.5 12A7 7 0 0 0 16 13.5M4 3v3.5h3.5M16 17v-3.5h-3.5' },
  team: {
    solid:
      'M4.7 7a2.8 2.8 0 1 1 5.6 0a2.8 2.8 0 1 1 -5.6 0zM2.3 16c.3-3 2.3-4.7 5.2-4.7s4.9 1.7 5.2 4.7M13 4.5a2.6 2.6 0 0 1 0 5M14.5 11.6c1.9.5 3 2 3.2 4.4',
  },
  tray: { solid: 'M3 11.5 5 4h10l2 7.5v5H3zM3 11.5h4l1 2h4l1-2h4' },
  trash: { solid: 'M3.5 5.5h13M8 5.5V3.5h4v2M5.3 5.5l.7 11h8l.7-11' },
  undo: { solid: 'M7.5 4 3.5 8l4 4M3.5 8h8.5a4.5 4.5 0 0 1 0 9H8' },
  unknown: {
    solid: 'M8 8a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1M10 13.3v.1',
    dashed: 'M2.5 10a7.5 7.5 0 1 1 15 0a7.5 7.5 0 1 1 -15 0z',
    dashes: '2.6 2.65',
  },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof DRAWINGS;

/** Arrows that point along the line of reading are turned in right-to-left scripts. */
const FLIPPED: ReadonlySet<IconName> = new Set(['arrow', 'undo']);

export function Icon({ name, size }: { name: IconName; size?: 'small' | 'large' }) {
  const drawing: Drawing = DRAWINGS[name];
  const className = ['i', size, FLIPPED.has(name) ? 'flip' : undefined].filter(Boolean).join(' ');
  return (
    <svg class={className} viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawing.solid} />
      {drawing.dashed === undefined ? null : <path d={drawing.dashed} stroke-dasharray={drawing.dashes} />}
    </svg>
  );
}
