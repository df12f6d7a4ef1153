import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageFrame } from '@/components/layout/page-frame';
import { PublicHeader } from '@/components/layout/public-header';
import { currentVisit } from '@/lib/platform/auth/visit';

/** Header with signing in, for everybody. */
export default async function PublicLayout({ children }: { readonly children: ReactNode }) {
  const { actor, municipalities, demonstration } = await currentVisit();
  const t = await getTranslations('public.signedIn');
  const [only, ...others] = municipalities;
  const own =
    only !== undefined && others.length === 0 ? { href: `/m/${only.slug}` as const, label: t('goTo', { place: only.name }) } : null;
  const workplace = actor.userId === null ? null : (own ?? { href: '/account' as const, label: t('chooser') });
  return (
    <PageFrame header={<PublicHeader workplace={workplace} />} demonstration={demonstration}>
      {children}
    </PageFrame>
  );
}
