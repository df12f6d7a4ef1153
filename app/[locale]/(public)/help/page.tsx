import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { ReadingPage } from '@/components/ui/reading-page';
import { ReadingSection } from '@/components/ui/reading-section';
import { LINK_HOURS } from '@/lib/domain/people/rules';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.help');
  return { title: t('title'), description: t('lead') };
}

export default async function HelpPage() {
  const t = await getTranslations('public.help');
  return (
    <ReadingPage title={t('title')} lead={t('lead')}>
      <ReadingSection title={t('access.title')}>
        <p>{t('access.text', { hours: LINK_HOURS })}</p>
      </ReadingSection>
      <ReadingSection title={t('register.title')}>
        <p>{t('register.text')}</p>
      </ReadingSection>
      <ReadingSection title={t('figures.title')}>
        <p>{t('figures.text')}</p>
      </ReadingSection>
      <ReadingSection title={t('guidance.title')}>
        <p>{t('guidance.text')}</p>
      </ReadingSection>
      <ReadingSection title={t('seen.title')}>
        <p>{t.rich('seen.text', { privacy: (words) => <Link href="/privacy">{words}</Link> })}</p>
      </ReadingSection>
    </ReadingPage>
  );
}
