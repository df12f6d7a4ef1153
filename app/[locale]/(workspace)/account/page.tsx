import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OwnMunicipalities } from '@/components/people/own-municipalities';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { currentVisit, signInPath } from '@/lib/platform/auth/visit';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('access.account');
  return { title: t('title') };
}

/** Who one is here, and the municipalities to choose from. */
export default async function AccountPage() {
  const { actor, municipalities } = await currentVisit();
  if (actor.userId === null) redirect(await signInPath());
  const t = await getTranslations('access');
  return (
    <>
      <PageHead title={t('account.title')} context={actor.name} />
      {actor.platformRole !== null && <Notice className="mb-4">{t('account.vvsg', { role: t(`role.${actor.platformRole}`) })}</Notice>}
      {(municipalities.length > 0 || actor.platformRole === null) && (
        <OwnMunicipalities municipalities={municipalities} roles={actor.roles} />
      )}
    </>
  );
}
