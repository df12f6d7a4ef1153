import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface OverviewPageProps {
  readonly params: Promise<{ municipality: string }>;
}

/** The first page of a municipality: what needs attention, and what is still open this year. */
export default async function OverviewPage({ params }: OverviewPageProps) {
  const { municipality } = await municipalityVisit((await params).municipality);
  await getTranslations('guidance');
  return <PageHead title={municipality.name} />;
}
