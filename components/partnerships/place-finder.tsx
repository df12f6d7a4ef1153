'use client';

import { useTranslations } from 'next-intl';
import type { UseFormReturn } from 'react-hook-form';
import { ComboboxField } from '@/components/form/combobox-field';
import type { FoundPlace } from '@/lib/domain/places/queries';
import { aroundTyped, searchedName } from '@/lib/domain/places/rules';
import type { Result } from '@/lib/platform/result';
import { NO_PLACE, type PlaceValue, type RegisterValues } from './register-values';

/** Looks for places whose name somebody is typing. */
export type SearchPlaces = (text: string) => Promise<Result<readonly FoundPlace[]>>;

interface PlaceFinderProps {
  readonly form: UseFormReturn<RegisterValues>;
  readonly index: number;
  readonly search: SearchPlaces;
  readonly label: string;
  readonly labelHidden: boolean;
  readonly required: boolean;
}

/** One place, found in the list of the world's places while typing; the last row leads to typing it in full. */
export function PlaceFinder({ form, index, search, label, labelHidden, required }: PlaceFinderProps) {
  const t = useTranslations('partnerships.register');
  const value = form.watch(`places.${index}`);

  async function find(text: string) {
    const answer = await search(text);
    if (!answer.ok) return null;
    return answer.value.map(({ geonamesId, name, region, country }) => ({
      key: String(geonamesId),
      label: name,
      detail: [region, country].filter((part) => part !== '').join(', '),
    }));
  }

  function put(place: Partial<PlaceValue>) {
    for (const [part, content] of Object.entries({ ...NO_PLACE, ...place })) {
      form.setValue(`places.${index}.${part as keyof PlaceValue}`, content, { shouldDirty: true });
    }
    form.clearErrors(`places.${index}`);
  }

  return (
    <ComboboxField
      name={`places.${index}.name`}
      label={label}
      labelHidden={labelHidden}
      required={required}
      listLabel={t('foundPlaces')}
      other={t('ownPlace')}
      className="max-w-[520px]"
      chosen={value.geonamesId === null ? null : { key: String(value.geonamesId), label: value.name, detail: value.detail }}
      ready={(text) => searchedName(text) !== null}
      find={find}
      aroundTyped={aroundTyped}
      choose={({ key, label: name, detail }) => put({ name, detail, geonamesId: Number(key) })}
      chooseOther={() => put({ name: value.name, own: true })}
      onType={() => value.geonamesId !== null && form.setValue(`places.${index}.geonamesId`, null)}
    />
  );
}
