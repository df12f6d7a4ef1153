/** A municipality under whose NIS code years are recorded: the one in hand, or one that went up in it. */
export interface Origin {
  readonly nisCode: string;
  readonly name: string;
  /** Its last day, `YYYY-MM-DD`; null while it exists. */
  readonly validTo: string | null;
  readonly isOwn: boolean;
}

/** Under which code a year is recorded: the own one when none is asked for, or that of a predecessor that still existed in that year. */
export function originIn(origins: readonly Origin[], asked: string | null, year: number): Origin | null {
  const lived = ({ validTo }: Origin) => validTo === null || Number(validTo.slice(0, 4)) >= year;
  return origins.find((each) => (asked === null ? each.isOwn : each.nisCode === asked && lived(each))) ?? null;
}

/** The name of the predecessor that recorded it; null where the municipality did itself, or nobody yet. */
export function predecessorName(origins: readonly Origin[], nisCode: string | null): string | null {
  return origins.find((each) => each.nisCode === nisCode && !each.isOwn)?.name ?? null;
}
