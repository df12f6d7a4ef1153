import type { MunicipalRole } from '@/lib/domain/access/rules';
import type { Colleague } from '@/lib/domain/people/rules';
import type { Refusal } from '@/lib/platform/result';

/** A colleague with what the one who looks may do, decided on the server by the rules of the commands. */
export interface ManagedColleague extends Colleague {
  /** Why no link is made for this colleague; null when it may be. */
  readonly linkRefusal: Refusal | null;
  /** Why each role that the colleague has is not ended; null when it may be. */
  readonly endingRefusals: Readonly<Partial<Record<MunicipalRole, Refusal | null>>>;
}
