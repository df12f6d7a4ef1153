import type { PartnerRoleEntry } from '@/lib/domain/partners/queries/page';

export interface RoleListProps {
  readonly slug: string;
  readonly partnerId: string;
  readonly today: string;
  readonly roles: readonly PartnerRoleEntry[];
  /** The partnerships in which the municipality takes part now: only there a role is added or changed. */
  readonly partnerships: readonly { readonly id: string; readonly title: string }[];
}
