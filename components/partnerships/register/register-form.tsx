'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { DraftForm } from '@/components/form/draft-form';
import { FormActions } from '@/components/form/form-actions';
import { RadioCards } from '@/components/form/radio-cards';
import { type DraftProps, useDraftForm } from '@/components/form/use-draft-form';
import { WhenField } from '@/components/form/when-field';
import { Link } from '@/components/ui/link';
import type { Approach } from '@/lib/domain/approaches/queries';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { DRAFT_MAX_BYTES } from '@/lib/domain/drafts/rules';
import { registerPartnershipAction } from '@/lib/domain/partnerships/actions';
import { FORMALITIES } from '@/lib/domain/partnerships/rules/life';
import { asksEnd } from '@/lib/domain/partnerships/rules/registering';
import { PlaceFields } from '../places/place-fields';
import { NO_PLACE, sentPlace } from '../places/place-value';
import type { RegisterValues } from './register-values';
import { TitleQuestion } from './title-question';

interface RegisterFormProps extends DraftProps<'partnership', RegisterValues> {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly approaches: readonly Approach[];
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  /** The last year that can be meant. */
  readonly lastYear: number;
}

const EMPTY: RegisterValues = { approach: '', places: [NO_PLACE], formality: '', since: '', until: '', title: '' };

/** Four answers make a partnership, five a short exchange; the title is proposed. */
export function RegisterForm({ municipality, approaches, countries, lastYear, ...drafts }: RegisterFormProps) {
  const t = useTranslations('partnerships.register');
  const formality = useTranslations('partnerships.formality');
  const locale = useLocale();
  const router = useRouter();
  const work = useDraftForm({
    slug: municipality.slug,
    name: 'partnership',
    empty: EMPTY,
    drafts,
    maxBytes: DRAFT_MAX_BYTES,
    action: ({ places, ...values }: RegisterValues, { key }) =>
      registerPartnershipAction(
        municipality.slug,
        { ...values, places: places.filter(({ name, country }) => name.trim() || country).map(sentPlace) },
        key,
      ),
    onDone: ({ id }) => router.push(`/${locale}/m/${municipality.slug}/partnerships/${id}/facts`),
  });
  const { actionForm } = work;
  const approach = approaches.find(({ code }) => code === actionForm.form.watch('approach'));
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
      <RadioCards
        name="approach"
        label={t('approach')}
        hint={t('approachHint')}
        rules={{ required: 'choose_approach' }}
        options={approaches.map(({ code, name, what, markShape, markColour }) => ({
          value: code,
          label: name,
          hint: what || undefined,
          mark: { shape: markShape, colour: markColour },
        }))}
      />
      <div className={section}>
        <RadioCards
          name="formality"
          label={t('formality')}
          hint={t('formalityHint')}
          rules={{ required: 'choose_formality' }}
          options={FORMALITIES.map((each) => ({ value: each, label: formality(each) }))}
        />
      </div>
      <PlaceFields
        form={actionForm.form}
        slug={municipality.slug}
        countries={countries}
        required={approach?.hasPlace ?? true}
        className={section}
      />
      <div className={section}>
        <WhenField
          name="since"
          label={t('since')}
          hint={t('sinceHint')}
          when={{ precision: 'any', earliest: OLDEST_YEAR, latest: lastYear }}
        />
        {asksEnd(approach?.code) && (
          <WhenField
            name="until"
            label={t('until')}
            hint={t('untilHint')}
            when={{ precision: 'day', earliest: OLDEST_YEAR }}
            className="mt-5"
          />
        )}
      </div>
      <TitleQuestion
        key={work.began}
        form={actionForm.form}
        municipality={municipality.name}
        approach={approach?.name}
        className={section}
      />
    </DraftForm>
  );
}
