import type { Actor } from '@/lib/domain/access/rules';
import { endMembership, withdrawMembership } from '@/lib/domain/memberships/commands/life';
import { registerMembership } from '@/lib/domain/memberships/commands/registering';
import type { Scope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';

interface Joined {
  readonly organisation: string;
  readonly approach?: string;
  readonly sinceYear?: number;
  readonly untilYear?: number;
  readonly withdrawn?: boolean;
}

/** A membership of a freely named organisation, ended or withdrawn where that is said. */
export async function join(actor: Actor, scope: Scope, { organisation, approach = 'networks', sinceYear, untilYear, withdrawn }: Joined) {
  const since = String(sinceYear ?? '');
  const { id } = must(await registerMembership(actor, scope, { organisation, approach, since }));
  if (untilYear !== undefined) must(await endMembership(actor, scope, { membershipId: id, year: untilYear, reason: 'voorbij' }));
  if (withdrawn) must(await withdrawMembership(actor, scope, { membershipId: id, reason: 'dubbel' }));
  return id;
}
