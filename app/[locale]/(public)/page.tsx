import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SignInPanel } from '@/components/people/signing-in/sign-in-panel';
import { ButtonLink } from '@/components/ui/button-link';
import { PairLine } from '@/components/ui/pair-line';
import { currentVisit } from '@/lib/platform/auth/visit';
import { ownPlace } from './own-place';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.home');
  return { title: { absolute: t('pageTitle') } };
}

const POINTS = ['register', 'check', 'keep'] as const;

/** One screen: what Tweespan is, and signing in. */
export default async function HomePage() {
  const visit = await currentVisit();
  const { actor, demonstration } = visit;
  const place = await ownPlace(visit);
  const t = await getTranslations('public');
  return (
    <>
      <div className="on-head">
        <div className="wrap grid items-center gap-8 pb-9 pt-7 desktop:grid-cols-[minmax(0,1.35fr)_384px] desktop:gap-[72px] desktop:pb-14 desktop:pt-11">
          <div>
            <h1 className="font-serif text-[clamp(2.2rem,12vw,2.8rem)] font-semibold leading-[1.03] tracking-[-0.022em] wide:text-hero">
              {t.rich('home.title', { br: () => <br /> })}
            </h1>
            <p className="mt-5 max-w-[30em] text-[1.28rem] leading-[1.45] text-head-ink-2">{t('home.lead')}</p>
            <div className="mt-10 max-w-[610px]">
              <PairLine
                size="hero"
                ours={[{ name: t('home.ours'), detail: t('home.oursDetail') }]}
                theirs={[{ name: t('home.theirs'), detail: t('home.theirsDetail') }]}
              />
            </div>
          </div>
          <section
            aria-labelledby="sign-in"
            className="w-full max-w-[460px] rounded-m bg-surface px-5 pb-6 pt-5 text-ink [--focus-ground:var(--color-surface)] [--focus-ring:var(--color-accent)] wide:px-7 wide:pb-7 wide:pt-[26px] desktop:max-w-none"
          >
            <h2 id="sign-in" className="serif text-xl leading-tight">
              {actor.userId === null ? t('signIn.title') : t('signedIn.title', { name: actor.name })}
            </h2>
            {place === null ? (
              <div className="mt-4">
                <SignInPanel demonstration={demonstration} />
              </div>
            ) : (
              <>
                <p className="mt-2 text-ink-2">{t('signedIn.text')}</p>
                <ButtonLink look="primary" href={place.href} className="mt-5 w-full">
                  {place.label}
                </ButtonLink>
              </>
            )}
          </section>
        </div>
      </div>
      <ul className="wrap grid desktop:grid-cols-3">
        {POINTS.map((point) => (
          <li
            key={point}
            className="border-line py-6 not-first:border-t desktop:py-[34px] desktop:pr-9 desktop:not-first:border-l desktop:not-first:border-t-0 desktop:not-first:pl-9"
          >
            <h2 className="font-serif text-[1.45rem] font-semibold leading-tight tracking-[-0.01em]">{t(`home.points.${point}.title`)}</h2>
            <p className="mt-[7px] text-ink-2">{t(`home.points.${point}.text`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
