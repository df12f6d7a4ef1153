import { redirect } from 'next/navigation';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface MunicipalityPageProps {
  readonly params: Promise<{ locale: string; municipality: string }>;
}

/** The first page of a municipality: its partnerships. */
export default async function MunicipalityPage({ params }: MunicipalityPageProps) {
  const { locale, municipality: slug } = await params;
  const { municipality } = await municipalityVisit(slug);
  redirect(`/${locale}/m/${municipality.slug}/partnerships`);
}
