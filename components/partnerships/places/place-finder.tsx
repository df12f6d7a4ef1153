'use client';

import { useTranslations } from 'next-intl';
import { ComboboxField } from '@/components/form/combobox-field';
import { useFormContext } from '@/components/form/form-context';
import type { ComboboxOption } from '@/components/form/use-combobox';
import { searchPlacesAction } from '@/lib/domain/places/actions';
import { aroundTyped, searchedName } from '@/lib/domain/places/rules';
import { NO_PLACE, type PlaceValue } from './place-value';

interface PlaceFinderProps {
  readonly slug: string;
  /** The field of the form around it that holds the place. */
  readonly name: string;
  readonly label: string;
  readonly labelHidden: boolean;
  readonly required: boolean;
}

/** One place, found in the list of the world's places while typing; a row of its own leads to typing it in full. */
export function PlaceFinder({ slug, name, label, labelHidden, required }: PlaceFinderProps) {
  const t = useTranslations('partnerships.register');
  const { form } = useFormContext().actionForm;
  const value: PlaceValue = form.watch(name);

  async function find(text: string): Promise<ComboboxOption[] | null> {
    const answer = await searchPlacesAction(slug, text);
    if (!answer.ok) return null;
    return answer.value.map(({ geonamesId, name: label, region, country, isAlike }) => ({
      key: String(geonamesId),
      label,
      detail: [region, country].filter((part) => part !== '').join(', '),
      isGuess: isAlike,
    }));
  }

  function put(place: Partial<PlaceValue>) {
    for (const [part, content] of Object.entries({ ...NO_PLACE, ...place })) {
      form.setValue(`${name}.${part}`, content, { shouldDirty: true });
    }
    form.clearErrors(name);
  }

  return (
    <ComboboxField
      name={`${name}.name`}
      label={label}
      unchosen="choose_place"
      labelHidden={labelHidden}
      required={required}
      listLabel={t('foundPlaces')}
      other={t('ownPlace')}
      className="max-w-[520px]"
      chosen={value.geonamesId === null ? null : { key: String(value.geonamesId), label: value.name, detail: value.detail }}
      ready={(text) => searchedName(text) !== null}
      find={find}
      aroundTyped={aroundTyped}
      choose={({ key, label: chosen, detail }) => put({ name: chosen, detail, geonamesId: Number(key) })}
      chooseOther={() => put({ name: value.name, own: true })}
      onType={() => value.geonamesId !== null && form.setValue(`${name}.geonamesId`, null)}
    />
  );
}
