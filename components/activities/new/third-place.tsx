'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { OwnPlace } from '@/components/partnerships/places/own-place';
import { PlaceFinder } from '@/components/partnerships/places/place-finder';
import type { ActivityValues } from './activity-values';

interface ThirdPlaceProps {
  readonly form: UseFormReturn<ActivityValues>;
  readonly slug: string;
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
}

/** Which third place: found in the list of places or typed in full, or not known yet. */
export function ThirdPlace({ form, slug, countries }: ThirdPlaceProps) {
  const t = useTranslations('activities.new');
  const words = useTranslations('shell.form');
  // What stands there from the beginning takes no focus.
  const shown = useRef(false);

  useEffect(() => {
    shown.current = true;
  }, []);

  return (
    <fieldset className="mt-4 min-w-0">
      <legend className="mb-1 font-semibold leading-snug">
        {t('thirdPlace')} <span className="font-normal text-ink-2">{words('optional')}</span>
      </legend>
      {form.watch('place.own') ? (
        <OwnPlace name="place" countries={countries} nth={null} required={false} takesFocus={shown} />
      ) : (
        <PlaceFinder name="place" slug={slug} label={t('thirdPlace')} labelHidden required={false} />
      )}
    </fieldset>
  );
}
