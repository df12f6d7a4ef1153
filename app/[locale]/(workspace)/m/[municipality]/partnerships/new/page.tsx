import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { FormWords } from '@/components/form/form-words';
import { RegisterForm } from '@/components/partnerships/register/register-form';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { listApproaches } from '@/lib/domain/approaches/queries';
import { lastYear } from '@/lib/domain/calendar/rules';
import { discardDraftAction, saveDraftAction } from '@/lib/domain/drafts/actions';
import { findDraft } from '@/lib/domain/drafts/queries';
import { partnershipDraft } from '@/lib/domain/partnerships/schema';
import { listCountries } from '@/lib/domain/places/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { keptDraft } from '../../kept-draft';
import { RegisterFrame } from '../../register-frame';

interface RegisterPageProps {
  readonly params: Promise<{ municipality: string }>;
}

export async function generateMetadata({ params }: RegisterPageProps): Promise<Metadata> {
  await municipalityVisit((await params).municipality);
  const t = await getTranslations('partnerships.register');
  return { title: t('title') };
}

/** Registering a partnership: four answers. */
export default async function RegisterPage({ params }: RegisterPageProps) {
  const { actor, scope, municipality, today } = await municipalityVisit((await params).municipality);
  if (!can(actor, 'edit_facts', municipality.id)) notFound();
  const { approaches, countries, draft } = await withActor(actor, scope, async (reader) => ({
    approaches: await listApproaches(reader),
    countries: await listCountries(reader),
    draft: await findDraft(reader, 'partnership', partnershipDraft),
  }));
  const t = await getTranslations('partnerships.register');
  const { partnerships } = await getMessages();
  return (
    <RegisterFrame
      municipality={municipality}
      title={t('title')}
      crumb={t('crumb')}
      context={t('context')}
      aside={
        <>
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
        </>
      }
    >
      <FormWords
        refusedBy={['drafts', 'partnerships', 'places']}
        own={{ partnerships: { register: partnerships.register, lifeCycle: partnerships.lifeCycle, formality: partnerships.formality } }}
      >
        <RegisterForm
          municipality={{ slug: municipality.slug, name: municipality.name }}
          approaches={approaches}
          countries={countries}
          lastYear={lastYear(today)}
          draft={keptDraft(draft, actor.locale)}
          saveDraft={saveDraftAction}
          discardDraft={discardDraftAction}
        />
      </FormWords>
    </RegisterFrame>
  );
}
