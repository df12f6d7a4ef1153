'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { DraftForm } from '@/components/form/draft-form';
import { FormActions } from '@/components/form/form-actions';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { type DraftProps, useDraftForm } from '@/components/form/use-draft-form';
import { WhenField } from '@/components/form/when-field';
import { Link } from '@/components/ui/link';
import type { Approach } from '@/lib/domain/approaches/queries';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { DRAFT_MAX_BYTES } from '@/lib/domain/drafts/rules';
import { registerMembershipAction } from '@/lib/domain/memberships/actions';
import type { Organisation, RunningMembership } from '@/lib/domain/memberships/queries';
import { PURPOSE_MAX } from '@/lib/domain/memberships/rules';
import { ApproachQuestion } from './approach-question';
import { type MembershipValues, NO_MEMBERSHIP } from './membership-values';
import { OrganisationQuestion } from './organisation-question';

interface RegisterMembershipFormProps extends DraftProps<'membership', MembershipValues> {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly organisations: readonly Organisation[];
  readonly approaches: readonly Approach[];
  readonly policyFields: readonly { readonly code: string; readonly name: string }[];
  readonly running: readonly RunningMembership[];
}

/** Two or three answers make a membership: of what, which approach if none is proposed, since when. The rest may come later. */
export function RegisterMembershipForm(props: RegisterMembershipFormProps) {
  const { municipality, organisations, approaches, policyFields, running, ...drafts } = props;
  const t = useTranslations('memberships.register');
  const page = useTranslations('memberships.page');
  const locale = useLocale();
  const router = useRouter();
  const work = useDraftForm({
    slug: municipality.slug,
    name: 'membership',
    empty: NO_MEMBERSHIP,
    drafts,
    maxBytes: DRAFT_MAX_BYTES,
    action: ({ own: _, ...values }: MembershipValues, { key }) => registerMembershipAction(municipality.slug, values, key),
    onDone: ({ id }) => router.push(`/${locale}/m/${municipality.slug}/memberships/${id}`),
  });
  const { actionForm } = work;
  const { network, offer } = actionForm.form.watch();
  const chosen = organisations.find((each) => (network ?? offer) !== null && each.network === network && each.offer === offer);
  const section = 'mt-6 border-t border-line pt-6';
  return (
    <DraftForm
      work={work}
      actions={
        <FormActions submit={t('submit')}>
          <Link href={`/m/${municipality.slug}/partnerships`} className="max-wide:py-2.5">
            {t('cancel')}
          </Link>
        </FormActions>
      }
    >
      <OrganisationQuestion
        form={actionForm.form}
        municipality={municipality}
        organisations={organisations}
        approaches={approaches}
        running={running}
      />
      <ApproachQuestion key={work.began} form={actionForm.form} approaches={approaches} chosen={chosen} className={section} />
      <div className={section}>
        <WhenField name="since" label={t('since')} hint={t('sinceHint')} when={{ precision: 'any', earliest: OLDEST_YEAR }} />
      </div>
      <section className={section} aria-label={t('more')}>
        <h2 className="font-bold text-l leading-heading">{t('more')}</h2>
        <SelectField
          name="policyField"
          label={page('policyField')}
          options={policyFields.map(({ code, name }) => ({ value: code, label: name }))}
          className="mt-3"
        />
        <TextField
          name="purpose"
          label={page('purpose')}
          hint={page('purposeHint')}
          rules={{ maxLength: PURPOSE_MAX }}
          multiline
          className="mt-5"
        />
      </section>
    </DraftForm>
  );
}
