import type { ReactNode } from 'react';
import { Logo } from './logo';

interface EmptyStateProps {
  /** A sentence on what belongs here, in the serif. */
  readonly title: string;
  /** One line on why it helps. */
  readonly children: ReactNode;
  /** One primary action. */
  readonly action?: ReactNode;
  readonly level?: 2 | 3;
}

/** Dashed edge, logo, what belongs here, why it helps, how to begin. */
export function EmptyState({ title, children, action, level = 2 }: EmptyStateProps) {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <div className="rounded-m border-[1.5px] border-dashed border-line-strong p-4 wide:p-6">
      <Logo size={44} className="mb-2.5" />
      <Title className="serif text-xl">{title}</Title>
      <p className="mt-1.5 max-w-[36em] text-ink-2">{children}</p>
      {action !== undefined && <div className="mt-3.5 flex flex-wrap gap-2.5">{action}</div>}
    </div>
  );
}
