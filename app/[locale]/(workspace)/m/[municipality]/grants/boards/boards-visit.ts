import { notFound } from 'next/navigation';
import { mayViewBoards } from '@/lib/domain/boards/rules';
import { type MunicipalityVisit, municipalityVisit } from '@/lib/platform/auth/visit';

/** Somebody at a page of the boards: who works for the municipality. VVSG and members of boards find nothing here. */
export async function boardsVisit(slug: string): Promise<MunicipalityVisit> {
  const visit = await municipalityVisit(slug);
  if (!mayViewBoards(visit.actor, visit.municipality.id)) notFound();
  return visit;
}
