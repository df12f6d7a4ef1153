import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: 'nl' | 'en' }>;
}

export default async function Layout({ children, params }: LayoutProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
