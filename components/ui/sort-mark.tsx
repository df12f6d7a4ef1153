import { Drawn } from './drawn';
import { markup } from './markup';

interface SortMarkProps {
  /** Null when something else is sorted by. */
  readonly direction: 'asc' | 'desc' | null;
}

const ARROWS = {
  asc: markup`<path d="M1 10h10L6 2.6Z" fill="currentColor"/>`,
  desc: markup`<path d="M1 4h10L6 11.4Z" fill="currentColor"/>`,
  none: markup`<path d="M2 5.4 6 1l4 4.4M2 8.6 6 13l4-4.4" fill="none" stroke="currentColor" stroke-width="1.7"/>`,
} as const;

/** Two open arrows where one can sort, a full one where it is sorted. The word beside it says by what. */
export function SortMark({ direction }: SortMarkProps) {
  const arrow = ARROWS[direction ?? 'none'];
  return <Drawn as="svg" viewBox="0 0 12 14" width={11} height={13} aria-hidden="true" className="flex-none self-center" markup={arrow} />;
}
