import type { MunicipalRole } from '@/lib/domain/access/rules';
import type { Colleague, mayEndAccess, mayMakeLink } from '@/lib/domain/people/rules';

/** A colleague with what the one who looks may do, decided on the server by the rules of the commands. */
export interface ManagedColleague extends Colleague {
  readonly mayMakeLink: ReturnType<typeof mayMakeLink>;
  /** For each role that the colleague has. */
  readonly mayEnd: Readonly<Partial<Record<MunicipalRole, ReturnType<typeof mayEndAccess>>>>;
}
