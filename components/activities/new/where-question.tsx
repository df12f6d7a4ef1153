'use client';

import { useTranslations } from 'next-intl';
import type { UseFormReturn } from 'react-hook-form';
import { RadioCards } from '@/components/form/radio-cards';
import { SelectField } from '@/components/form/select-field';
import type { PartnerPlace } from '@/lib/domain/activities/queries/choosing';
import { SETTINGS } from '@/lib/domain/activities/rules';
import { knownBy } from '@/lib/domain/places/rules';
import type { ActivityValues } from './activity-values';
import { ThirdPlace } from './third-place';

interface WhereQuestionProps {
  readonly form: UseFormReturn<ActivityValues>;
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly partnerPlaces: readonly PartnerPlace[];
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  readonly className: string;
}

/** The one question that says who travels to whom; which place only where that does not say it. */
export function WhereQuestion({ form, municipality, partnerPlaces, countries, className }: WhereQuestionProps) {
  const t = useTranslations('activities.new');
  const setting = form.watch('setting');
  const [place, ...more] = partnerPlaces;
  const known = place !== undefined && more.length === 0;
  const words = { home: municipality.name, known: known ? 'yes' : 'no', place: place?.name ?? '' };
  return (
    <div className={className}>
      <RadioCards
        name="setting"
        label={t('setting')}
        hint={t('settingHint')}
        rules={{ required: 'choose_setting' }}
        options={SETTINGS.map((each) => ({ value: each, label: t(`where.${each}`, words), hint: t(`travels.${each}`), sign: each }))}
      />
      {setting === 'third_place' && <ThirdPlace form={form} slug={municipality.slug} countries={countries} />}
      {setting === 'at_partner' && more.length > 0 && (
        <SelectField
          name="partnerPlace"
          label={t('partnerPlace')}
          hint={t('partnerPlaceHint')}
          options={partnerPlaces.map((each) => ({ value: knownBy(each), label: each.name }))}
          className="mt-4"
        />
      )}
    </div>
  );
}
