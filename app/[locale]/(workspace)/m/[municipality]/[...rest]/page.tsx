import { notFound } from 'next/navigation';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface NoSuchPageProps {
  readonly params: Promise<{ municipality: string }>;
}

/** No page of a municipality. An old address below one that merged comes here too, and the shell says what became of it. */
export default async function NoSuchPage({ params }: NoSuchPageProps) {
  await municipalityVisit((await params).municipality);
  notFound();
}
