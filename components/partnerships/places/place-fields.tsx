'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { PLACES_MAX } from '@/lib/domain/partnerships/rules/registering';
import type { RegisterValues } from '../register/register-values';
import { OwnPlace } from './own-place';
import { PartnershipsHint } from './partnerships-hint';
import { PlaceFinder } from './place-finder';
import { NO_PLACE } from './place-value';

interface PlaceFieldsProps {
  readonly form: UseFormReturn<RegisterValues>;
  readonly slug: string;
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  /** The approach asks for a place. */
  readonly required: boolean;
  readonly className: string;
}

/** The places on the other side, each found in the list or typed in full; one at first, more on request. */
export function PlaceFields({ form, slug, countries, required, className }: PlaceFieldsProps) {
  const t = useTranslations('partnerships.register');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'places' });
  const several = fields.length > 1;
  // What stands there from the beginning takes no focus.
  const shown = useRef(false);

  useEffect(() => {
    shown.current = true;
  }, []);

  return (
    <fieldset className={`min-w-0 ${className}`}>
      <legend className="float-left w-full font-bold text-l leading-heading">{t('places')}</legend>
      <p className="clear-both pt-[3px] text-ink-2 text-s">{required ? t('placesHint') : t('placesOptional')}</p>
      {fields.map((field, index) => {
        const asked = required && index === 0;
        return (
          <div key={field.id} className={`flex items-start gap-4 ${index === 0 ? 'mt-3' : 'mt-5'}`}>
            <div className="min-w-0 flex-1">
              {form.watch(`places.${index}.own`) ? (
                <OwnPlace
                  name={`places.${index}`}
                  countries={countries}
                  nth={several ? index + 1 : null}
                  required={asked || several}
                  takesFocus={shown}
                />
              ) : (
                <PlaceFinder
                  name={`places.${index}`}
                  required={asked}
                  slug={slug}
                  label={several ? t('placeNth', { n: index + 1 }) : t('place')}
                  labelHidden={!several}
                />
              )}
              <PartnershipsHint slug={slug} place={form.watch(`places.${index}`)} />
            </div>
            {several && (
              <Button onClick={() => remove(index)} aria-label={t('removePlace', { n: index + 1 })} className="mt-[27px] h-12 w-12">
                <Icon sign="close" size={16} />
              </Button>
            )}
          </div>
        );
      })}
      {fields.length < PLACES_MAX && (
        <Button size="small" className="mt-3" onClick={() => append({ ...NO_PLACE })}>
          {t('addPlace')}
        </Button>
      )}
    </fieldset>
  );
}
