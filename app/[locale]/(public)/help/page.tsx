import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ApproachName } from '@/components/ui/approach-name';
import { Link } from '@/components/ui/link';
import { ReadingPage } from '@/components/ui/reading-page';
import { ReadingSection } from '@/components/ui/reading-section';
import { listApproaches } from '@/lib/domain/approaches/queries';
import { LINK_HOURS } from '@/lib/domain/people/rules';
import { withActor } from '@/lib/platform/auth/reader';
import { PUBLIC_SCOPE } from '@/lib/platform/auth/scope';
import { currentVisit } from '@/lib/platform/auth/visit';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.help');
  return { title: t('title'), description: t('lead') };
}

export default async function HelpPage() {
  const { actor } = await currentVisit();
  const t = await getTranslations('public.help');
  const approaches = await withActor(actor, PUBLIC_SCOPE, listApproaches);
  return (
    <ReadingPage title={t('title')} lead={t('lead')}>
      <ReadingSection title={t('access.title')}>
        <p>{t('access.text', { hours: LINK_HOURS })}</p>
      </ReadingSection>
      <ReadingSection title={t('register.title')}>
        <p>{t('register.text')}</p>
      </ReadingSection>
      <ReadingSection title={t('approaches.title')}>
        <p>{t('approaches.text')}</p>
        <dl>
          {approaches.map(({ code, name, what, markShape, markColour }) => (
            <div key={code} className="mt-3">
              <dt className="font-semibold">
                <ApproachName mark={{ shape: markShape, colour: markColour }}>{name}</ApproachName>
              </dt>
              <dd className="pl-6">{what}</dd>
            </div>
          ))}
        </dl>
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
