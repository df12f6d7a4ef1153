import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReadingPage } from '@/components/ui/reading-page';
import { ReadingSection } from '@/components/ui/reading-section';
import { SESSION_HOURS } from '@/lib/domain/people/rules';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.privacy');
  return { title: t('title'), description: t('lead') };
}

export default async function PrivacyPage() {
  const t = await getTranslations('public.privacy');
  return (
    <ReadingPage title={t('title')} lead={t('lead')}>
      <ReadingSection title={t('responsible.title')}>
        <p>{t('responsible.text')}</p>
      </ReadingSection>
      <ReadingSection title={t('officer.title')}>
        <p>{t('officer.kept')}</p>
        <p>{t('officer.seen')}</p>
        <p>{t('officer.length')}</p>
      </ReadingSection>
      <ReadingSection title={t('adviser.title')}>
        <p>{t('adviser.text')}</p>
      </ReadingSection>
      <ReadingSection title={t('contact.title')}>
        <p>{t('contact.text')}</p>
      </ReadingSection>
      <ReadingSection title={t('others.title')}>
        <p>{t('others.text')}</p>
      </ReadingSection>
      <ReadingSection title={t('cookies.title')}>
        <p>{t('cookies.text', { hours: SESSION_HOURS })}</p>
      </ReadingSection>
      <ReadingSection title={t('rights.title')}>
        <p>{t('rights.text')}</p>
      </ReadingSection>
    </ReadingPage>
  );
}
