import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { FormWords } from '@/components/form/form-words';
import { OwnMemberships } from '@/components/memberships/register/own-memberships';
import { RegisterMembershipForm } from '@/components/memberships/register/register-membership-form';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { listApproaches } from '@/lib/domain/approaches/queries';
import { discardDraftAction, saveDraftAction } from '@/lib/domain/drafts/actions';
import { findDraft } from '@/lib/domain/drafts/queries';
import { listOrganisations, listRunningMemberships } from '@/lib/domain/memberships/queries';
import { membershipDraft } from '@/lib/domain/memberships/schema';
import { listVocabularies } from '@/lib/domain/vocabularies/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { keptDraft } from '../../kept-draft';
import { RegisterFrame } from '../../register-frame';

interface RegisterMembershipPageProps {
  readonly params: Promise<{ municipality: string }>;
}

export async function generateMetadata({ params }: RegisterMembershipPageProps): Promise<Metadata> {
  await municipalityVisit((await params).municipality);
  const t = await getTranslations('memberships.register');
  return { title: t('title') };
}

/** Registering a membership: a network, a title or a commitment without a partner place. */
export default async function RegisterMembershipPage({ params }: RegisterMembershipPageProps) {
  const { actor, scope, municipality } = await municipalityVisit((await params).municipality);
  if (!can(actor, 'edit_facts', municipality.id)) notFound();
  const { approaches, organisations, policyFields, running, draft } = await withActor(actor, scope, async (reader) => ({
    approaches: await listApproaches(reader),
    organisations: await listOrganisations(reader),
    policyFields: (await listVocabularies(reader, ['policy_field'])).policy_field,
    running: await listRunningMemberships(reader),
    draft: await findDraft(reader, 'membership', membershipDraft),
  }));
  const t = await getTranslations('memberships.register');
  const { memberships } = await getMessages();
  return (
    <RegisterFrame
      municipality={municipality}
      title={t('title')}
      crumb={t('crumb')}
      context={t('context')}
      aside={
        <>
          <OwnMemberships municipality={municipality} running={running} />
          <Sheet size="small" title={t('aside')}>
            <p>{t('asideDraft')}</p>
          </Sheet>
          <Sheet size="small" title={t('withPlace')}>
            <p>{t('withPlaceText')}</p>
            <Link href={`/m/${municipality.slug}/partnerships/new`} className="mt-1.5 inline-block py-1 max-wide:py-2.5">
              {t('withPlaceLink')}
            </Link>
          </Sheet>
        </>
      }
    >
      <FormWords refusedBy={['drafts', 'memberships']} own={{ memberships: { register: memberships.register, page: memberships.page } }}>
        <RegisterMembershipForm
          municipality={{ slug: municipality.slug, name: municipality.name }}
          organisations={organisations}
          approaches={approaches}
          policyFields={policyFields}
          running={running}
          draft={keptDraft(draft, actor.locale)}
          saveDraft={saveDraftAction}
          discardDraft={discardDraftAction}
        />
      </FormWords>
    </RegisterFrame>
  );
}
