'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { TextButton } from '@/components/ui/text-button';
import { PLACE_NAME_MAX } from '@/lib/domain/places/rules';
import type { RegisterValues } from './register-values';

interface OwnPlaceProps {
  readonly form: UseFormReturn<RegisterValues>;
  readonly index: number;
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  /** One of several. */
  readonly several: boolean;
  readonly required: boolean;
  /** Somebody just asked for it; false while the page opens. */
  readonly takesFocus: RefObject<boolean>;
}

/** A place that is not in the list: its name and its country. */
export function OwnPlace({ form, index, countries, several, required, takesFocus }: OwnPlaceProps) {
  const t = useTranslations('partnerships.register');
  const { setFocus, setValue, watch } = form;
  const typed = watch(`places.${index}.name`).trim() !== '';

  useEffect(() => {
    if (takesFocus.current) setFocus(`places.${index}.name`);
  }, [setFocus, index, takesFocus]);

  function searchAgain() {
    setValue(`places.${index}.own`, false);
    // The field to search in stands there a moment later.
    requestAnimationFrame(() => setFocus(`places.${index}.name`));
  }

  return (
    <div>
      <div className="grid items-end gap-x-4 gap-y-3 wide:grid-cols-2">
        <TextField
          name={`places.${index}.name`}
          label={several ? t('ownPlaceNameNth', { n: index + 1 }) : t('ownPlaceName')}
          rules={{ required, maxLength: PLACE_NAME_MAX }}
          autoComplete="off"
        />
        <SelectField
          name={`places.${index}.country`}
          label={several ? t('countryNth', { n: index + 1 }) : t('country')}
          rules={{ required: required || typed }}
          options={countries.map(({ iso2, name }) => ({ value: iso2, label: name }))}
        />
      </div>
      <TextButton className="mt-1.5 text-s" onClick={searchAgain}>
        {t('searchAgain')}
      </TextButton>
    </div>
  );
}
