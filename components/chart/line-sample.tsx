/** A piece of the line, for a key. */
export function LineSample({ isDashed = false }: { readonly isDashed?: boolean }) {
  return (
    <svg viewBox="0 0 22 4" width="22" height="4" aria-hidden="true" className="stroke-ink">
      <path d="M0 2h22" strokeWidth="2" strokeDasharray={isDashed ? '5 4' : undefined} />
    </svg>
  );
}
