import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { OtherParticipants } from '@/components/resources/years/other-participants';
import { judge } from '@/lib/domain/guidance/rules/assembling';
import { findYearsOfPartnership } from '@/lib/domain/portfolio/queries/years';
import { listConfirmedYears } from '@/lib/domain/resources/queries/records';
import { originShown } from '@/lib/domain/resources/rules/origins';
import { yearInAddress } from '@/lib/domain/resources/rules/records';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { type Asked, askedOrigin } from '../../../../other-year';
import { YearBody } from '../../../../year-body';

interface PartnershipYearPageProps {
  readonly params: Promise<{ municipality: string; partnership: string; year: string }>;
  readonly searchParams: Promise<Asked>;
}

/** Read once for the page and its title. */
const yearAt = cache(async (slug: string, id: string, typed: string) => {
  const visit = await municipalityVisit(slug);
  const year = yearInAddress(typed, visit.today) ?? notFound();
  const { partnership, ...read } = await withActor(visit.actor, visit.scope, async (reader) => ({
    ...(await findYearsOfPartnership(reader, id)),
    confirmedYears: await listConfirmedYears(reader),
  }));
  return { visit, year, ...read, partnership: partnership ?? notFound() };
});

async function yearOf({ params }: PartnershipYearPageProps) {
  const { municipality, partnership, year } = await params;
  return yearAt(municipality, partnership, year);
}

export async function generateMetadata(props: PartnershipYearPageProps): Promise<Metadata> {
  const { partnership, year } = await yearOf(props);
  return { title: `${year}, ${partnership.title}` };
}

/** What a municipality puts into one partnership in one year. */
export default async function PartnershipYearPage(props: PartnershipYearPageProps) {
  const { visit, year, partnership, records, values, origins, confirmedYears } = await yearOf(props);
  const { municipality, today } = visit;
  const origin = originShown(origins, askedOrigin(await props.searchParams), year) ?? notFound();
  const [list, words] = await Promise.all([getTranslations('partnerships.list'), getTranslations('resources.years')]);
  const room = `/m/${municipality.slug}/partnerships` as const;
  const path = `${room}/${partnership.id}/years` as const;
  const judged = judge(partnership, records, values, { municipalityId: municipality.id, year, today });
  const takesPart = partnership.parts.some(({ municipalityId, state }) => municipalityId === municipality.id && state === 'accepted');
  const others = judged?.facts.participants.filter(({ municipalityId }) => municipalityId !== municipality.id) ?? [];
  return (
    <>
      <YearBody
        visit={visit}
        subject={{ kind: 'partnership', id: partnership.id }}
        title={partnership.title}
        crumbs={[
          { label: list('title'), href: room },
          { label: partnership.title, href: `${room}/${partnership.id}` },
          { label: words('title'), href: path },
        ]}
        back={path}
        year={year}
        origin={origin}
        records={records.filter(({ municipalityId }) => municipalityId === municipality.id)}
        confirmedYears={confirmedYears}
        judged={judged}
        open={takesPart}
      />
      {takesPart && others.length > 0 && <OtherParticipants year={year} participants={others} />}
    </>
  );
}
