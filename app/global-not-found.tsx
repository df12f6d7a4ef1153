import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Document } from '@/components/layout/document';
import { fonts } from './fonts';
import { Missing } from './missing';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return { title: `${t('missing.title')} – Tweespan` };
}

/** For an address that no page answers. */
export default async function GlobalNotFound() {
  return (
    <Document locale={await getLocale()} fonts={fonts}>
      <main id="content">
        <Missing />
      </main>
    </Document>
  );
}
