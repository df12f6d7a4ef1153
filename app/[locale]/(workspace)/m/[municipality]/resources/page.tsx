import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface ResourcesPageProps {
  readonly params: Promise<{ municipality: string }>;
}

/** One year of a municipality: all it puts into its ties, its memberships and what has no tie. */
export default async function ResourcesPage({ params }: ResourcesPageProps) {
  const [t] = await Promise.all([getTranslations('shell.rooms'), municipalityVisit((await params).municipality)]);
  return <PageHead title={t('resources')} />;
}
