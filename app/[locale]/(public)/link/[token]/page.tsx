import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FirstPasswordSheet } from '@/components/people/first-password-sheet';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { findLink } from '@/lib/domain/people/queries';
import { LINK_HOURS } from '@/lib/domain/people/rules';
import { VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';

interface LinkPageProps {
  readonly params: Promise<{ token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.link');
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' };
}

/** Choosing a password with a one-time link. */
export default async function LinkPage({ params }: LinkPageProps) {
  const { token } = await params;
  const person = await withActor(VISITOR, SIGN_IN_SCOPE, (reader) => findLink(reader, token));
  const t = await getTranslations('public.link');
  return (
    <div className="wrap">
      <div className="max-w-[560px]">
        <PageHead
          title={person === null ? t('expiredTitle') : t('title')}
          context={person === null ? t('expired', { hours: LINK_HOURS }) : t('lead', { name: person.name, email: person.email })}
        />
        {person === null ? (
          <ButtonLink href="/sign-in" look="primary">
            {t('signIn')}
          </ButtonLink>
        ) : (
          <FirstPasswordSheet token={token} email={person.email} />
        )}
      </div>
    </div>
  );
}
