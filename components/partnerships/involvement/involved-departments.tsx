import { useTranslations } from 'next-intl';
import type { PartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { DepartmentChoice } from './department-choice';

export interface InvolvedDepartmentsProps {
  readonly municipality: { readonly id: string; readonly slug: string; readonly name: string };
  readonly partnership: PartnershipFacts;
  /** The list of departments. */
  readonly departments: readonly { readonly code: string; readonly name: string }[];
  /** May the own part be described here, and the partner's side? */
  readonly edits: { readonly own: boolean; readonly partner: boolean };
}

/** Which departments take part on our side, municipality by municipality; asked once the administration takes part. */
export function InvolvedDepartments({ municipality, partnership, departments, edits }: InvolvedDepartmentsProps) {
  const t = useTranslations('partnerships.involvement');
  const chosenBy = (id: string) =>
    partnership.departments.filter(({ municipalityId }) => municipalityId === id).map(({ department }) => department);
  const administration = partnership.ours.some(
    ({ municipalityId, actorGroup }) => municipalityId === municipality.id && actorGroup === 'administration',
  );
  const own = chosenBy(municipality.id);
  const asks = edits.own && (administration || own.length > 0);
  const told = partnership.participants
    .filter(({ id }) => !(asks && id === municipality.id))
    .map(({ id, name }) => ({ id, name, codes: chosenBy(id) }))
    .filter(({ codes }) => codes.length > 0);
  const several = partnership.participants.filter(({ state }) => state === 'accepted').length > 1;
  const named = (codes: readonly string[]) => departments.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
  if (!asks && told.length === 0) return null;
  return (
    <section className="mt-4 border-line border-t pt-3">
      {asks ? (
        <DepartmentChoice slug={municipality.slug} id={partnership.id} departments={departments} chosen={own} />
      ) : (
        <h3 className="mb-2 font-semibold">{t('departments')}</h3>
      )}
      {told.map(({ id, name, codes }) => (
        <p key={id} className="mt-2 text-s">
          {several && <span className="text-ink-2">{name}: </span>}
          {named(codes).join(', ')}
        </p>
      ))}
    </section>
  );
}
