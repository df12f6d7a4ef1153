'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect } from 'react';
import { useFormContext } from '@/components/form/form-context';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { TextButton } from '@/components/ui/text-button';
import { PLACE_NAME_MAX } from '@/lib/domain/places/rules';

interface OwnPlaceProps {
  /** The field of the form around it that holds the place. */
  readonly name: string;
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  /** Which of several; null for the only one. */
  readonly nth: number | null;
  readonly required: boolean;
  /** Somebody just asked for it; false while the page opens. Always when left out. */
  readonly takesFocus?: RefObject<boolean>;
}

/** A place that is not in the list: its name and its country. */
export function OwnPlace({ name, countries, nth, required, takesFocus }: OwnPlaceProps) {
  const t = useTranslations('partnerships.register');
  const { setFocus, setValue, watch } = useFormContext().actionForm.form;
  const typed = String(watch(`${name}.name`)).trim() !== '';

  useEffect(() => {
    if (takesFocus?.current ?? true) setFocus(`${name}.name`);
  }, [setFocus, name, takesFocus]);

  function searchAgain() {
    setValue(`${name}.own`, false);
    // The field to search in stands there a moment later.
    requestAnimationFrame(() => setFocus(`${name}.name`));
  }

  return (
    <div className="min-w-0 flex-1">
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(192px,100%),1fr))] items-end gap-x-4 gap-y-3">
        <TextField
          name={`${name}.name`}
          label={nth === null ? t('ownPlaceName') : t('ownPlaceNameNth', { n: nth })}
          rules={{ required, maxLength: PLACE_NAME_MAX }}
          autoComplete="off"
        />
        <SelectField
          name={`${name}.country`}
          label={nth === null ? t('country') : t('countryNth', { n: nth })}
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
