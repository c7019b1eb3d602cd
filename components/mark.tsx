// The pot with its lid on and a flame kept inside (public/icons/icon.svg).
const POT = '#c4622a';
const FLAME = '#fff1dc';

export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path
        fill={POT}
        d="M7 1h2a1 1 0 0 1 1 1v.8h3.2A.8.8 0 0 1 14 3.6v1.2H2V3.6a.8.8 0 0 1 .8-.8H6V2a1 1 0 0 1 1-1z"
      />
      <path
        fill={POT}
        d="M0 7.6a.9.9 0 0 1 .9-.9H2V6h12v.7h1.1a.9.9 0 0 1 .9.9v1a.9.9 0 0 1-.9.9H14v2.7a2.8 2.8 0 0 1-2.8 2.8H4.8A2.8 2.8 0 0 1 2 12.2V9.5H.9a.9.9 0 0 1-.9-.9z"
      />
      <path
        fill={FLAME}
        d="M8.1 6.9c.3 1.3 2.4 2.1 2.4 4.1a2.5 2.5 0 0 1-5 0c0-1 .5-1.6 1-2.1.1.7.4 1.1.8 1.3-.1-1.3.1-2.4.8-3.3z"
      />
    </svg>
  );
}
