import type { YearFacts } from '@/lib/domain/guidance/rules/facts';
import { isOfYear, type MendingPlace, mendOrigin } from '@/lib/domain/guidance/rules/mending';
import { yearAddress } from '@/lib/domain/resources/rules/records';

/** Where a section of a tie stands, without the language: figures with their year, under whose name they are recorded; all else with the facts. */
export function mendAddress({
  slug,
  tieId,
  facts,
  section,
  originNis = null,
}: {
  slug: string;
  tieId: string;
  facts: Pick<YearFacts, 'year' | 'own' | 'ownNis'>;
  section: MendingPlace;
  /** Of the record that was judged, where a year has two. */
  originNis?: string | null;
}): `/${string}` {
  const room = `/m/${slug}` as const;
  if (!isOfYear(section)) return `${room}/partnerships/${tieId}/facts#${section}`;
  return yearAddress(room, { kind: 'partnership', id: tieId }, facts.year, mendOrigin(facts, originNis));
}
