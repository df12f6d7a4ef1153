'use client';

import { useTranslations } from 'next-intl';
import type { UseFormReturn } from 'react-hook-form';
import type { Approach } from '@/lib/domain/approaches/queries';
import type { Organisation, RunningMembership } from '@/lib/domain/memberships/queries';
import { sameMembership } from '@/lib/domain/memberships/rules';
import { AlreadyMember } from './already-member';
import { type MembershipValues, NO_MEMBERSHIP } from './membership-values';
import { OrganisationFinder } from './organisation-finder';
import { OwnOrganisation } from './own-organisation';

interface OrganisationQuestionProps {
  readonly form: UseFormReturn<MembershipValues>;
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly organisations: readonly Organisation[];
  readonly approaches: readonly Approach[];
  readonly running: readonly RunningMembership[];
}

/** What one is a member of: found in the list while typing, or typed in full. Says so when it is registered already. */
export function OrganisationQuestion({ form, municipality, organisations, approaches, running }: OrganisationQuestionProps) {
  const t = useTranslations('memberships.register');
  const { network, offer, own, organisation } = form.watch();
  const known = own || network !== null || offer !== null;
  const already = known ? sameMembership(running, { network, offer, name: organisation }) : undefined;

  /** Another organisation proposes another approach; one that was chosen by hand for the last one goes with it. */
  function put(choice: Partial<MembershipValues>) {
    const { organisation, network, offer, own, approach } = { ...NO_MEMBERSHIP, ...choice };
    for (const [name, value] of Object.entries({ organisation, network, offer, own, approach }))
      form.setValue(name as 'organisation', value as string, { shouldDirty: true });
    form.clearErrors(['organisation', 'approach']);
  }

  return (
    <fieldset className="min-w-0">
      <legend className="float-left w-full font-bold text-l leading-heading">{t('organisation')}</legend>
      <p className="clear-both pt-[3px] pb-3 text-ink-2 text-s">{own ? t('ownHint') : t('organisationHint')}</p>
      {own ? (
        <OwnOrganisation form={form} searchAgain={() => put({ organisation })} />
      ) : (
        <OrganisationFinder form={form} organisations={organisations} approaches={approaches} put={put} />
      )}
      {already !== undefined && <AlreadyMember membership={already} municipality={municipality} />}
    </fieldset>
  );
}
