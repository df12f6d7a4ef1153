import { Icon } from './icon';
import { LiveText } from './live-text';
import type { Sign } from './signs';

export type SavingKind = 'saving' | 'saved' | 'failed' | 'changed';

const SIGN_OF: Record<SavingKind, Sign> = { saving: 'cloud', saved: 'check', failed: 'plug', changed: 'swap' };

interface SavingStateProps {
  readonly kind: SavingKind;
  /** The words, from the messages: "Alles bewaard, 14.32 u." */
  readonly children: string;
}

/** What became of the last change, in ink and never in the colour or shape of a verdict. Announced politely. */
export function SavingState({ kind, children }: SavingStateProps) {
  return (
    <p role="status" className="inline-flex items-baseline gap-[7px] text-s text-ink-2 print:hidden">
      <Icon sign={SIGN_OF[kind]} className="relative top-[3px]" />
      <LiveText>{children}</LiveText>
    </p>
  );
}
