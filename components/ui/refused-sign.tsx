interface RefusedSignProps {
  readonly size?: number;
  readonly className?: string;
}

/** Square with cross: input that cannot be, and legal rules. Nothing else is red. */
export function RefusedSign({ size = 16, className = '' }: RefusedSignProps) {
  return (
    <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" className={`flex-none ${className}`}>
      <rect x="1.2" y="1.2" width="17.6" height="17.6" rx="2" fill="currentColor" />
      <path d="m6 6 8 8m0-8-8 8" fill="none" stroke="var(--color-surface)" strokeWidth="2.2" />
    </svg>
  );
}
