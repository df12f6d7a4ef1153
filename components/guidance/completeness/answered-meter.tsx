interface AnsweredMeterProps {
  readonly answered: number;
  readonly total: number;
}

/** How far it is answered, as a bar in ink and accent: full is not good, so it never turns green. The words beside it say the same. */
export function AnsweredMeter({ answered, total }: AnsweredMeterProps) {
  return (
    <div aria-hidden="true" className="h-2 overflow-hidden rounded-s border border-line-strong bg-sunken print:[print-color-adjust:exact]">
      <div className="h-full bg-accent forced-colors:bg-[Highlight]" style={{ width: `${(100 * answered) / total}%` }} />
    </div>
  );
}
