'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { OwnPlace } from '../../partnerships/places/own-place';
import { PlaceFinder } from '../../partnerships/places/place-finder';
import type { PartnerValues } from './partner-values';

interface PlaceQuestionProps {
  readonly form: UseFormReturn<PartnerValues>;
  readonly slug: string;
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  readonly className: string;
}

/** Where a partner is: found in the list of places or typed in full, or not said. */
export function PlaceQuestion({ form, slug, countries, className }: PlaceQuestionProps) {
  const t = useTranslations('partners.new');
  const words = useTranslations('shell.form');
  // What stands there from the beginning takes no focus.
  const shown = useRef(false);

  useEffect(() => {
    shown.current = true;
  }, []);

  return (
    <fieldset className={`min-w-0 ${className}`}>
      <legend className="float-left w-full font-bold text-l leading-heading">
        {t('place')} <span className="font-normal text-ink-2 text-m">{words('optional')}</span>
      </legend>
      <p className="clear-both pt-[3px] pb-3 text-ink-2 text-s">{t('placeHint')}</p>
      {form.watch('place.own') ? (
        <OwnPlace name="place" countries={countries} nth={null} required={false} takesFocus={shown} />
      ) : (
        <PlaceFinder name="place" slug={slug} label={t('place')} labelHidden required={false} />
      )}
    </fieldset>
  );
}
