import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Alive } from '@/components/layout/alive';
import { Document } from '@/components/layout/document';
import { EarlyPresses } from '@/components/layout/early-presses';
import { LinkFollower } from '@/components/layout/link-follower';
import { SentAlong } from '@/components/layout/sent-along';
import { SignSheet } from '@/components/ui/sign-sheet';
import { LOCALES } from '@/lib/domain/access/rules';
import { PAGE_OWNER } from '@/lib/platform/auth/page-owner';
import { fonts } from '../fonts';
import '../globals.css';

interface LocaleLayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#12324C' },
    { media: '(prefers-color-scheme: dark)', color: '#0B2234' },
  ],
};

export async function generateMetadata({ params }: LocaleLayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) return {};
  const t = await getTranslations({ locale, namespace: 'public' });
  return { title: { template: '%s – Tweespan', default: 'Tweespan' }, description: t('description') };
}

/** The document of every page: language, fonts, styles. */
export default async function LocaleLayout({ children, params }: LocaleLayoutProps) {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) notFound();
  // A page carries the nonce of its request, so none is made beforehand.
  const nonce = (await headers()).get('x-nonce');
  setRequestLocale(locale);
  return (
    <Document locale={locale} fonts={fonts}>
      <EarlyPresses nonce={nonce} />
      <SignSheet />
      <SentAlong nonce={nonce} name={PAGE_OWNER} />
      {children}
      <Alive />
      <LinkFollower />
    </Document>
  );
}
