import { isOfYear, type MendingPlace } from '@/lib/domain/guidance/rules/mending';

/** Where a section of a tie stands, without the language: figures with their year, all else with the facts. */
export function mendAddress({
  slug,
  tieId,
  year,
  section,
}: {
  slug: string;
  tieId: string;
  year: number;
  section: MendingPlace;
}): `/${string}` {
  const tie = `/m/${slug}/partnerships/${tieId}` as const;
  return isOfYear(section) ? `${tie}/years/${year}` : `${tie}/facts#${section}`;
}
