import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { FormWords } from '@/components/form/form-words';
import { NewPartnerForm } from '@/components/partners/register/new-partner-form';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { discardDraftAction, saveDraftAction } from '@/lib/domain/drafts/actions';
import { findDraft } from '@/lib/domain/drafts/queries';
import { SHARED_KINDS } from '@/lib/domain/partners/rules';
import { partnerDraft } from '@/lib/domain/partners/schema';
import { listCountries } from '@/lib/domain/places/queries';
import { listVocabularies } from '@/lib/domain/vocabularies/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { keptDraft } from '../../kept-draft';
import { RegisterFrame } from '../../register-frame';

interface NewPartnerPageProps {
  readonly params: Promise<{ municipality: string }>;
}

export async function generateMetadata({ params }: NewPartnerPageProps): Promise<Metadata> {
  await municipalityVisit((await params).municipality);
  const t = await getTranslations('partners.new');
  return { title: t('title') };
}

/** Adding a partner: an organisation here or there. */
export default async function NewPartnerPage({ params }: NewPartnerPageProps) {
  const { actor, scope, municipality } = await municipalityVisit((await params).municipality);
  if (!can(actor, 'edit_facts', municipality.id)) notFound();
  const { kinds, countries, draft } = await withActor(actor, scope, async (reader) => ({
    kinds: (await listVocabularies(reader, ['partner_kind'])).partner_kind,
    countries: await listCountries(reader),
    draft: await findDraft(reader, 'partner', partnerDraft),
  }));
  const t = await getTranslations('partners.new');
  const list = await getTranslations('partners.list');
  const { partners, partnerships } = await getMessages();
  return (
    <RegisterFrame
      municipality={municipality}
      room={{ label: list('title'), href: `/m/${municipality.slug}/partners` }}
      title={t('title')}
      crumb={t('crumb')}
      context={t('context')}
      aside={
        <Sheet size="small" title={t('aside')}>
          <ul className="divide-y divide-line [&>li]:py-2.5">
            <li>{t('asideList', { municipality: municipality.name })}</li>
            <li>{t('asideWho')}</li>
            <li>{t('asidePeople')}</li>
            <li>{t('asideDraft')}</li>
          </ul>
        </Sheet>
      }
    >
      <FormWords
        refusedBy={['drafts', 'partners', 'places']}
        own={{ partners: { new: partners.new }, partnerships: { register: partnerships.register, side: partnerships.side } }}
      >
        <NewPartnerForm
          municipality={{ slug: municipality.slug, name: municipality.name }}
          kinds={kinds.filter(({ code }) => !SHARED_KINDS.has(code))}
          countries={countries}
          draft={keptDraft(draft, actor.locale)}
          saveDraft={saveDraftAction}
          discardDraft={discardDraftAction}
        />
      </FormWords>
    </RegisterFrame>
  );
}
