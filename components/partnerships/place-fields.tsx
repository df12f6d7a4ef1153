'use client';

import { useTranslations } from 'next-intl';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { Button } from '@/components/ui/button';
import { PLACES_MAX } from '@/lib/domain/partnerships/rules';
import { PLACE_NAME_MAX } from '@/lib/domain/places/rules';
import type { RegisterValues } from './register-values';

interface PlaceFieldsProps {
  readonly form: UseFormReturn<RegisterValues>;
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  /** The approach asks for a place. */
  readonly required: boolean;
  readonly className: string;
}

/** The places on the other side, each a name and a country; one row at first, more on request. */
export function PlaceFields({ form, countries, required, className }: PlaceFieldsProps) {
  const t = useTranslations('partnerships.register');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'places' });
  const options = countries.map(({ iso2, name }) => ({ value: iso2, label: name }));
  const several = fields.length > 1;
  return (
    <fieldset className={`min-w-0 ${className}`}>
      <legend className="float-left w-full text-l font-bold leading-heading">{t('places')}</legend>
      <p className="clear-both pt-[3px] text-s text-ink-2">{required ? t('placesHint') : t('placesOptional')}</p>
      {fields.map((field, index) => {
        const asked = required && index === 0;
        const typed = form.watch(`places.${index}.name`).trim() !== '';
        return (
          <div key={field.id} className="mt-4 grid items-end gap-x-4 gap-y-3 wide:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
            <TextField
              name={`places.${index}.name`}
              label={several ? t('placeNth', { n: index + 1 }) : t('place')}
              rules={{ required: asked, maxLength: PLACE_NAME_MAX }}
              autoComplete="off"
            />
            <SelectField
              name={`places.${index}.country`}
              label={several ? t('countryNth', { n: index + 1 }) : t('country')}
              rules={{ required: asked || typed }}
              options={options}
            />
            {several && (
              <Button onClick={() => remove(index)} aria-label={t('removePlace', { n: index + 1 })}>
                <span aria-hidden="true">×</span>
              </Button>
            )}
          </div>
        );
      })}
      {fields.length < PLACES_MAX && (
        <Button size="small" className="mt-3" onClick={() => append({ name: '', country: '' })}>
          {t('addPlace')}
        </Button>
      )}
    </fieldset>
  );
}
