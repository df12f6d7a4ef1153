import { type Actor, can } from '../../access/rules';
import { yearOf } from '../../calendar/rules';
import { fitsAgreement } from '../../partnerships/rules/agreement';
import type { Agreement } from '../../partnerships/rules/facts';
import type { LifeCycleState } from '../../partnerships/rules/life';

interface Signed {
  readonly agreement: Agreement | null;
  readonly agreementUntil: string | null;
  readonly lifeCycle: LifeCycleState;
  readonly takesPart: boolean;
}

/** The day on which an agreement ends, for who takes part in a partnership that has not ended itself; null when nobody has to think of one. */
export function agreementEnd({ agreement, agreementUntil, lifeCycle, takesPart }: Signed, from: string): string | null {
  if (agreementUntil === null || agreementUntil < from || !takesPart || lifeCycle === 'ended') return null;
  return fitsAgreement(agreement, 'agreementUntil') ? agreementUntil : null;
}

/** The years that an agenda tells to confirm on `today` (`YYYY-MM-DD`), unless they are: the last one and the running one. */
export function yearsToConfirm(today: string): number[] {
  return [yearOf(today) - 1, yearOf(today)];
}

/** The day on which a year is over and asks to be confirmed, `YYYY-MM-DD`. */
export function dayToConfirm(year: number): string {
  return `${year + 1}-01-01`;
}

/** Is this reader told which years are to be confirmed? Who records them is; nobody is of one partnership alone. */
export function tellsOfYears(actor: Actor, municipalityId: string | null, partnershipId: string | null): boolean {
  return partnershipId === null && municipalityId !== null && can(actor, 'edit_facts', municipalityId);
}
