import type { VerdictState } from '@/lib/domain/guidance/rules/verdicts';

/** The colour of each verdict, for its shape and its word. */
export const VERDICT_INK: Readonly<Record<VerdictState, string>> = {
  met: 'text-met',
  below: 'text-below',
  to_discuss: 'text-discuss',
  idea: 'text-quiet',
  not_filled_in: 'text-quiet',
  not_applicable: 'text-quiet',
  hindered: 'text-quiet',
};

interface VerdictMarkProps {
  readonly state: VerdictState;
  /** In px; 16 beside a word, 28 on a card. */
  readonly size?: number;
}

/** The shape of a verdict in its colour, hidden from a screen reader: its word always stands beside it. */
export function VerdictMark({ state, size = 16 }: VerdictMarkProps) {
  return (
    <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" className={`flex-none ${VERDICT_INK[state]}`}>
      {SHAPE[state]}
    </svg>
  );
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8, strokeLinejoin: 'round', strokeLinecap: 'round' } as const;

/** Full circle with a tick, half full diamond, speech balloon, four-pointed star, dashed circle, bar, two uprights. */
const SHAPE = {
  met: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path d="m5.8 10.4 2.9 2.9 5.6-6.2" {...line} stroke="var(--color-surface)" strokeWidth={2.2} />
    </>
  ),
  below: (
    <>
      <path d="M10 1.6 18.4 10 10 18.4 1.6 10Z" {...line} />
      <path d="M10 1.6v16.8L1.6 10Z" fill="currentColor" />
    </>
  ),
  to_discuss: <path d="M2.4 3.2h15.2v10.4H9.4l-4 3.6v-3.6h-3Z" {...line} />,
  idea: <path d="M10 1.8c.9 4.9 3.3 7.3 8.2 8.2-4.9.9-7.3 3.3-8.2 8.2-.9-4.9-3.3-7.3-8.2-8.2 4.9-.9 7.3-3.3 8.2-8.2Z" {...line} />,
  not_filled_in: <circle cx="10" cy="10" r="7.8" {...line} strokeDasharray="3.1 3" strokeLinecap="butt" />,
  not_applicable: <path d="M4.5 10h11" {...line} strokeWidth={2.4} />,
  hindered: <path d="M7 4v12M13 4v12" {...line} strokeWidth={2.6} />,
} satisfies Record<VerdictState, React.ReactNode>;
