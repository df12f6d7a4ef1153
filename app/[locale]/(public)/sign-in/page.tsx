import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SignInPanel } from '@/components/people/signing-in/sign-in-panel';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { currentVisit } from '@/lib/platform/auth/visit';

interface SignInPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.signIn');
  return { title: t('title') };
}

/** Signing in; afterwards on to the page that was asked for. */
export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next, chosen } = await searchParams;
  const asked = typeof next === 'string' ? next : undefined;
  const { demonstration } = await currentVisit();
  const t = await getTranslations('public.signIn');
  return (
    <div className="wrap">
      <PageHead title={t('title')} context={asked === undefined ? undefined : t('next')} />
      <div className="grid items-start gap-4 wide:gap-6 desktop:grid-cols-[minmax(0,460px)_316px]">
        <div className="max-w-[460px]">
          {chosen !== undefined && (
            <Notice sign="check" className="mb-4">
              {t('chosen')}
            </Notice>
          )}
          <Sheet>
            <SignInPanel next={asked} demonstration={demonstration} />
          </Sheet>
        </div>
        <Sheet size="small" title={t('access.title')} className="max-w-[460px]">
          <p>{t('access.text')}</p>
          <p className="mt-2">
            <Link href="/help" className="inline-flex items-center max-wide:min-h-11">
              {t('access.help')}
            </Link>
          </p>
        </Sheet>
      </div>
    </div>
  );
}
