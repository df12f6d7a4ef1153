import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SignInPanel } from '@/components/people/sign-in-panel';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';

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
  const t = await getTranslations('public.signIn');
  return (
    <div className="wrap py-8 wide:py-16">
      <div className="mx-auto max-w-[460px]">
        <h1 className="serif text-[2.05rem] wide:text-3xl">{t('title')}</h1>
        {asked !== undefined && <p className="mt-2 text-ink-2">{t('next')}</p>}
        {chosen !== undefined && (
          <Notice sign="check" className="mt-4">
            {t('chosen')}
          </Notice>
        )}
        <Sheet className="mt-5">
          <SignInPanel next={asked} />
        </Sheet>
      </div>
    </div>
  );
}
