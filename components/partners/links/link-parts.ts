import type { PartnerLink } from '@/lib/domain/partners/queries/page';
import type { Side } from '@/lib/domain/partnerships/rules/facts';

export interface LinkListProps {
  readonly slug: string;
  readonly partner: { readonly id: string; readonly side: Side };
  readonly links: readonly PartnerLink[];
  /** The partnerships in which a link can stand. */
  readonly partnerships: readonly { readonly id: string; readonly title: string }[];
}

/** The end of a link that is not this partner. */
export function otherEnd({ ours, theirs }: PartnerLink, partnerId: string): PartnerLink['ours'] {
  return ours.id === partnerId ? theirs : ours;
}
