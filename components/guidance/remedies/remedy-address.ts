import type { YearFacts } from '@/lib/domain/guidance/rules/facts';
import { isOfYear, type RemedyPlace, remedyOrigin } from '@/lib/domain/guidance/rules/remedy';
import { yearAddress } from '@/lib/domain/resources/rules/records';

/** Where a section of a partnership stands, without the language: figures with their year, under whose name they are recorded; all else with the facts. */
export function remedyAddress({
  slug,
  partnershipId,
  facts,
  section,
  originNis = null,
}: {
  slug: string;
  partnershipId: string;
  facts: Pick<YearFacts, 'year' | 'own' | 'ownNis'>;
  section: RemedyPlace;
  /** Of the record that was judged, where a year has two. */
  originNis?: string | null;
}): `/${string}` {
  const room = `/m/${slug}` as const;
  if (!isOfYear(section)) return `${room}/partnerships/${partnershipId}/facts#${section}`;
  return yearAddress(room, { kind: 'partnership', id: partnershipId }, facts.year, remedyOrigin(facts, originNis));
}
