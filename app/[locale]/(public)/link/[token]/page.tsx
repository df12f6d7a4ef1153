import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { LostPasswordSheet } from '@/components/people/links/lost-password-sheet';
import { RoleOffer } from '@/components/people/links/role-offer';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { findOfferLink, findPasswordLink } from '@/lib/domain/people/queries/links';
import { LINK_HOURS, tokenIn } from '@/lib/domain/people/rules';
import { VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { currentVisit } from '@/lib/platform/auth/visit';
import { formatInstantDay, formatTime } from '@/lib/platform/i18n/format';

interface LinkPageProps {
  readonly params: Promise<{ token: string }>;
}

/** Asked once for the page and its title. */
const linkOf = cache((token: string) =>
  withActor(VISITOR, SIGN_IN_SCOPE, async (reader) => (await findPasswordLink(reader, token)) ?? (await findOfferLink(reader, token))),
);

export async function generateMetadata({ params }: LinkPageProps): Promise<Metadata> {
  const link = await linkOf(tokenIn((await params).token));
  const t = await getTranslations('public.link');
  // The token goes along to nobody. With no referrer at all a form of a browser without JavaScript would not say where it comes from.
  return { title: link?.kind === 'offer' ? t('offer.title') : t('title'), robots: { index: false }, referrer: 'strict-origin' };
}

/** What a one-time link opens: accepting a role that was offered, or choosing a password instead of a lost one. */
export default async function LinkPage({ params }: LinkPageProps) {
  const token = tokenIn((await params).token);
  const link = await linkOf(token);
  const { actor } = await currentVisit();
  const locale = await getLocale();
  const t = await getTranslations('public.link');
  const role = await getTranslations('access.role');
  if (link === null) {
    return (
      <div className="wrap">
        <PageHead title={t('expiredTitle')} context={t('expired', { hours: LINK_HOURS })} />
        <ButtonLink href="/sign-in" look="primary">
          {t('signIn')}
        </ButtonLink>
      </div>
    );
  }
  if (link.kind === 'password') {
    return (
      <div className="wrap">
        <PageHead title={t('title')} context={t('lead', { name: link.name, email: link.email })} />
        <LostPasswordSheet token={token} email={link.email} held={link.held} />
      </div>
    );
  }
  const until = { day: formatInstantDay(link.expiresAt, locale), time: formatTime(link.expiresAt, locale) };
  const offer = { name: link.name, email: link.email, role: role(link.role), place: link.municipality ?? 'VVSG' };
  const isKnown = link.opensAnyAccount && link.personId !== null;
  return (
    <div className="wrap">
      <PageHead title={t('offer.title')} context={t('offer.lead', { ...offer, ...until })} />
      <RoleOffer
        token={token}
        email={link.email}
        held={isKnown ? link.held : null}
        visitor={actor.userId === null ? null : { name: actor.name, isMeant: actor.userId === link.personId }}
      />
    </div>
  );
}
