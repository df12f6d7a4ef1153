import { invalid, type Refusal } from '@/lib/platform/result';
import { yearOf } from '../../calendar/rules';
import type { Agreement } from './facts';

/** Both sides see each other every so many years. Source: the publication, on twinnings. */
export const RHYTHMS = [1, 2, 3, 4] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** An agreement that ends later than this many years from now is a typing error. */
export const AGREEMENT_YEARS_AHEAD = 50;

/** So many days before its end an agreement is told to end: time to prepare a new one. Ours: the publication names no period. */
export const AGREEMENT_NOTICE_DAYS = 90;

/** What is kept of an agreement or a charter. */
export interface Signed {
  readonly agreement: Agreement | null;
  readonly agreementYear: number | null;
  /** `YYYY-MM-DD`; null is open-ended. */
  readonly agreementUntil: string | null;
}

type Detail = 'agreementYear' | 'agreementUntil';

const DETAILS: Readonly<Record<Agreement, readonly Detail[]>> = {
  none: [],
  agreement: ['agreementYear', 'agreementUntil'],
  // Seals a bond, without obligations and without an end. Source: the publication, on twinnings.
  charter: ['agreementYear'],
};

/** May this be asked, with what was signed? Without an answer to that nothing more is asked. */
export function fitsAgreement(agreement: Agreement | null, detail: Detail): boolean {
  return agreement !== null && DETAILS[agreement].includes(detail);
}

/** The same without what does not fit what was signed. */
export function withoutUnfit(signed: Signed): Signed {
  return {
    agreement: signed.agreement,
    agreementYear: fitsAgreement(signed.agreement, 'agreementYear') ? signed.agreementYear : null,
    agreementUntil: fitsAgreement(signed.agreement, 'agreementUntil') ? signed.agreementUntil : null,
  };
}

/**
 * Which field of it cannot be, and why. Null when all is well. `start` is the first day of the partnership, null for always;
 * days are `YYYY-MM-DD`.
 */
export function agreementRefusal(signed: Signed, start: string | null, today: string): Refusal | null {
  const { agreement, agreementYear, agreementUntil } = signed;
  if (agreementYear !== null && !fitsAgreement(agreement, 'agreementYear')) return invalid('agreementYear', 'fits_no_longer');
  if (agreementUntil !== null && !fitsAgreement(agreement, 'agreementUntil')) return invalid('agreementUntil', 'fits_no_longer');
  const thisYear = yearOf(today);
  if (agreementYear !== null && agreementYear > thisYear) return invalid('agreementYear', 'year_too_late', { maximum: thisYear });
  if (agreementUntil === null) return null;
  const latest = thisYear + AGREEMENT_YEARS_AHEAD;
  if (yearOf(agreementUntil) > latest) return invalid('agreementUntil', 'year_too_late', { maximum: latest });
  if (agreementYear !== null && yearOf(agreementUntil) < agreementYear) return invalid('agreementUntil', 'ends_before_signing');
  if (endsBefore(signed, start)) return invalid('agreementUntil', 'ends_before_start');
  return null;
}

/** Does it end before the first day of the partnership (`YYYY-MM-DD`, null for always)? */
export function endsBefore({ agreementUntil }: Pick<Signed, 'agreementUntil'>, start: string | null): boolean {
  return agreementUntil !== null && start !== null && agreementUntil < start;
}

/** An agreement that ends soon or has ended. */
export interface AgreementTerm {
  /** The last day, `YYYY-MM-DD`. */
  readonly until: string;
  /** From today to the last day; negative once it has passed. */
  readonly days: number;
}

const DAY_MS = 86_400_000;

/** The end of an agreement that is near or past on `today` (`YYYY-MM-DD`); null when there is none, or not yet. */
export function agreementTerm({ agreement, agreementUntil }: Omit<Signed, 'agreementYear'>, today: string): AgreementTerm | null {
  if (agreementUntil === null || !fitsAgreement(agreement, 'agreementUntil')) return null;
  const days = (Date.parse(agreementUntil) - Date.parse(today)) / DAY_MS;
  return days > AGREEMENT_NOTICE_DAYS ? null : { until: agreementUntil, days };
}
