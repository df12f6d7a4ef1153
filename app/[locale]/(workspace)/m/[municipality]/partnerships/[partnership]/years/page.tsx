import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PartnershipHead } from '@/components/partnerships/partnership-head';
import { PartnershipYears } from '@/components/portfolio/years/partnership-years';
import { OtherYearForm } from '@/components/resources/years/other-year-form';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import { partnershipRights } from '@/lib/domain/partnerships/rules/rights';
import { findYearsOfPartnership } from '@/lib/domain/portfolio/queries/years';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { type Asked, otherYear, yearRange } from '../../../other-year';

interface PartnershipYearsPageProps {
  readonly params: Promise<{ municipality: string; partnership: string }>;
  readonly searchParams: Promise<Asked>;
}

/** Read once for the page and its title. */
const partnershipAt = cache(async (slug: string, id: string) => {
  const visit = await municipalityVisit(slug);
  const { partnership, years } = await withActor(visit.actor, visit.scope, async (reader) => ({
    partnership: await findPartnership(reader, id),
    years: await findYearsOfPartnership(reader, id),
  }));
  return { ...visit, years, partnership: partnership ?? notFound() };
});

async function partnershipOf({ params }: PartnershipYearsPageProps) {
  const { municipality, partnership } = await params;
  return partnershipAt(municipality, partnership);
}

export async function generateMetadata(props: PartnershipYearsPageProps): Promise<Metadata> {
  const t = await getTranslations('resources.years');
  return { title: `${(await partnershipOf(props)).partnership.title}, ${t('title').toLowerCase()}` };
}

/** What was put into a partnership, year by year. */
export default async function PartnershipYearsPage(props: PartnershipYearsPageProps) {
  const { actor, municipality, today, partnership, years } = await partnershipOf(props);
  const path = `/m/${municipality.slug}/partnerships/${partnership.id}/years` as const;
  const refused = otherYear(await props.searchParams, `/${actor.locale}${path}`, today);
  const rights = partnershipRights(actor, municipality.id, partnership);
  return (
    <>
      <PartnershipHead
        municipality={municipality}
        partnership={partnership}
        today={today}
        current="years"
        showsHistory={rights.seesHistory}
      />
      <PartnershipYears municipality={municipality} partnership={partnership} years={years} today={today} mayRecord={rights.keepsPart} />
      {rights.keepsPart && <OtherYearForm path={path} range={yearRange(today)} origins={years.origins} refused={refused} />}
    </>
  );
}
