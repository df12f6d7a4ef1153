import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { FormWords } from '@/components/form/form-words';
import { RegisterForm } from '@/components/partnerships/register-form';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { listApproaches } from '@/lib/domain/approaches/queries';
import { discardDraftAction, saveDraftAction } from '@/lib/domain/drafts/actions';
import { findDraft } from '@/lib/domain/drafts/queries';
import { lastYear } from '@/lib/domain/partnerships/rules/since';
import { searchPlacesAction } from '@/lib/domain/places/actions';
import { listCountries } from '@/lib/domain/places/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { formatLately, formatTime } from '@/lib/platform/i18n/format';

interface RegisterPageProps {
  readonly params: Promise<{ municipality: string }>;
}

export async function generateMetadata({ params }: RegisterPageProps): Promise<Metadata> {
  await municipalityVisit((await params).municipality);
  const t = await getTranslations('partnerships.register');
  return { title: t('title') };
}

/** Registering a partnership: three answers. */
export default async function RegisterPage({ params }: RegisterPageProps) {
  const { actor, scope, municipality, today } = await municipalityVisit((await params).municipality);
  if (!can(actor, 'edit_facts', municipality.id)) notFound();
  const { approaches, countries, draft } = await withActor(actor, scope, async (reader) => ({
    approaches: await listApproaches(reader),
    countries: await listCountries(reader),
    draft: await findDraft(reader, 'partnership'),
  }));
  const [t, list] = await Promise.all([getTranslations('partnerships.register'), getTranslations('partnerships.list')]);
  const { partnerships } = await getMessages();
  return (
    <>
      <PageHead
        crumbs={[{ label: list('title'), href: `/m/${municipality.slug}/partnerships` }, { label: t('crumb') }]}
        title={t('title')}
        context={t('context')}
      />
      <div className="grid items-start gap-4 wide:gap-6 desk:grid-cols-[minmax(0,1fr)_316px]">
        <Sheet>
          <noscript>
            <Notice className="mb-4">{t('script')}</Notice>
          </noscript>
          <FormWords own={{ partnerships: { register: partnerships.register, lifeCycle: partnerships.lifeCycle } }}>
            <RegisterForm
              municipality={{ slug: municipality.slug, name: municipality.name }}
              approaches={approaches}
              countries={countries}
              searchPlaces={searchPlacesAction}
              lastYear={lastYear(today)}
              draft={
                draft && {
                  content: draft.content,
                  day: formatLately(draft.at, actor.locale),
                  time: formatTime(draft.at, actor.locale),
                }
              }
              saveDraft={saveDraftAction}
              discardDraft={discardDraftAction}
            />
          </FormWords>
        </Sheet>
        <div className="grid gap-4">
          <Sheet size="small" title={t('aside')}>
            <ul className="divide-y divide-line [&>li]:py-2.5">
              <li>{t('asideList', { municipality: municipality.name })}</li>
              <li>{t('asideWho', { municipality: municipality.name })}</li>
              <li>{t('asideHistory')}</li>
              <li>{t('asideDraft')}</li>
            </ul>
          </Sheet>
          <Sheet size="small" title={t('noPlace')}>
            <p>{t('noPlaceText')}</p>
            <Link href={`/m/${municipality.slug}/memberships/new`} className="mt-1.5 inline-block py-1 max-wide:py-2.5">
              {t('noPlaceLink')}
            </Link>
          </Sheet>
        </div>
      </div>
    </>
  );
}
