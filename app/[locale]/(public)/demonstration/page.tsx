import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DemonstrationPeople } from '@/components/people/signing-in/demonstration-people';
import { PageHead } from '@/components/ui/page-head';
import { becomeAction } from '@/lib/domain/people/actions';
import { listDemonstrationPeople } from '@/lib/domain/people/queries/people';
import { VISITOR } from '@/lib/platform/auth/actor';
import { DEMONSTRATION_PASSWORD } from '@/lib/platform/auth/demonstration';
import { withActor } from '@/lib/platform/auth/reader';
import { SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { currentVisit } from '@/lib/platform/auth/visit';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.demonstration');
  return { title: t('title'), robots: { index: false } };
}

/** Becoming one of the made-up people; there is no such page outside the demonstration. */
export default async function DemonstrationPage() {
  const { demonstration } = await currentVisit();
  if (!demonstration) notFound();
  const people = await withActor(VISITOR, SIGN_IN_SCOPE, listDemonstrationPeople);
  const t = await getTranslations('public.demonstration');
  return (
    <div className="wrap">
      <PageHead
        title={t('title')}
        context={
          <>
            <p>{t('lead')}</p>
            <p>{t.rich('password', { password: DEMONSTRATION_PASSWORD, b: (words) => <b className="text-ink">{words}</b> })}</p>
          </>
        }
      />
      <DemonstrationPeople people={people} become={becomeAction} />
    </div>
  );
}
