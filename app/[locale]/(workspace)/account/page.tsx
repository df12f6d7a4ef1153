import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OwnMunicipalities } from '@/components/people/account/own-municipalities';
import { OwnNameSheet } from '@/components/people/account/own-name-sheet';
import { PasswordSheet } from '@/components/people/account/password-sheet';
import { SessionsSheet } from '@/components/people/account/sessions-sheet';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { endOtherSessionsAction } from '@/lib/domain/people/actions';
import { findOwnAccount } from '@/lib/domain/people/queries/people';
import { sessionIdOfRequest } from '@/lib/platform/auth/next-auth';
import { PAGE_OWNER } from '@/lib/platform/auth/page-owner';
import { withActor } from '@/lib/platform/auth/reader';
import { SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { currentVisit, lastMunicipality, signInPath } from '@/lib/platform/auth/visit';

interface AccountPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('access.account');
  return { title: t('title') };
}

/** Who one is here, the municipalities to choose from, the own password and sessions. */
export default async function AccountPage({ searchParams }: AccountPageProps) {
  const { actor, municipalities } = await currentVisit();
  const sessionId = await sessionIdOfRequest();
  if (actor.userId === null || sessionId === null) redirect(await signInPath());
  const account = await withActor(actor, SIGN_IN_SCOPE, (reader) => findOwnAccount(reader, sessionId));
  if (account === null) redirect(await signInPath());
  const t = await getTranslations('access');
  const words = await getTranslations('people.account');
  const lastUsed = await lastMunicipality();
  const { done } = await searchParams;
  const owner = <input type="hidden" name={PAGE_OWNER} value={actor.userId} />;
  return (
    <>
      <PageHead title={t('account.title')} context={words('who', { name: actor.name, email: account.email })} />
      <div className="grid gap-4 wide:gap-6">
        {(done === 'password' || done === 'sessions' || done === 'name') && (
          <Notice sign="check" announced>
            {words(`done.${done}`)}
          </Notice>
        )}
        {actor.platformRole !== null && (
          <Notice action={<Link href="/platform/municipalities">{t('account.toMunicipalities')}</Link>}>
            {t('account.vvsg', { role: t(`role.${actor.platformRole}`) })}
          </Notice>
        )}
        {(municipalities.length > 0 || actor.platformRole === null) && (
          <OwnMunicipalities municipalities={municipalities} lastUsed={lastUsed} roles={actor.roles} />
        )}
        <OwnNameSheet name={actor.name} owner={owner} />
        <PasswordSheet email={account.email} owner={owner} />
        <SessionsSheet others={account.otherSessions} endOthers={endOtherSessionsAction} owner={owner} />
      </div>
    </>
  );
}
