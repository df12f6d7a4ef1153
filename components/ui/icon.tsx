/** The signs of the look, drawn on a grid of 20. Server-side: no code reaches the browser for them. */
const SIGNS = {
  check: 'm3.5 10.6 4.3 4.4L16.5 5',
  chevron: 'm5 7.5 5 5 5-5',
  clock: 'M10 1.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4ZM10 5.2V10l3.2 2',
  close: 'm4.5 4.5 11 11m0-11-11 11',
  cloud: 'M6.2 15H5.4a3.6 3.6 0 0 1-.6-7.1A5.3 5.3 0 0 1 15 7.4a3.9 3.9 0 0 1-.4 7.6h-.8M10 18v-7.4m-2.9 2.8L10 10.5l2.9 2.9',
  info: 'M10 1.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4ZM10 9v5.4M10 5.6v.6',
  leave: 'M12.5 3H4v14h8.5M8.5 10h9m-3.4-3.6 3.6 3.6-3.6 3.6',
  lock: 'M4 9h12v8.4H4ZM6.8 9V6a3.2 3.2 0 0 1 6.4 0v3',
  menu: 'M2.2 5h15.6M2.2 10h15.6M2.2 15h15.6',
  pencil: 'm3 17 .8-3.9L13.6 3.3a1.6 1.6 0 0 1 2.3 0l.8.8a1.6 1.6 0 0 1 0 2.3L6.9 16.2Zm9-12 3 3',
  person: 'M10 10.2a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4ZM3 17.6c.5-3.3 3.2-5 7-5s6.5 1.7 7 5',
  plug: 'M7 1.5V6m6-4.5V6M4.6 6h10.8v3.6a5.4 5.4 0 0 1-10.8 0ZM10 15v4',
  search: 'M8.3 2.7a5.7 5.7 0 1 0 0 11.4 5.7 5.7 0 0 0 0-11.4Zm4.2 9.9 5.1 5.1',
  swap: 'M2.5 6.6h13.2m-3.4-3.8 3.8 3.8-3.8 3.6M17.5 13.6H4.3m3.4-3.6-3.8 3.6 3.8 3.8',
} as const;

export type Sign = keyof typeof SIGNS;

interface IconProps {
  readonly sign: Sign;
  readonly size?: number;
  readonly className?: string;
}

/** A sign in the colour of its text, hidden from a screen reader: the word always stands beside it. */
export function Icon({ sign, size = 18, className = '' }: IconProps) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={sign === 'check' ? 2.2 : 1.8}
      strokeLinejoin="round"
      className={`flex-none ${className}`}
    >
      <path d={SIGNS[sign]} />
    </svg>
  );
}
