'use client';

import { useParams } from 'next/navigation';
import { Failure } from '../failure';

interface ErrorPageProps {
  readonly error: unknown;
  readonly retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const { locale } = useParams();
  return (
    <main id="content">
      <Failure locale={locale === 'en' ? 'en' : 'nl'} error={error} retry={retry} />
    </main>
  );
}
