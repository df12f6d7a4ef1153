import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReadingPage } from '@/components/ui/reading-page';
import { ReadingSection } from '@/components/ui/reading-section';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.accessibility');
  return { title: t('title'), description: t('lead') };
}

const PARTS = ['standard', 'checked', 'limits', 'contact'] as const;

export default async function AccessibilityPage() {
  const t = await getTranslations('public.accessibility');
  return (
    <ReadingPage title={t('title')} lead={t('lead')}>
      {PARTS.map((part) => (
        <ReadingSection key={part} title={t(`${part}.title`)}>
          <p>{t(`${part}.text`)}</p>
        </ReadingSection>
      ))}
    </ReadingPage>
  );
}
