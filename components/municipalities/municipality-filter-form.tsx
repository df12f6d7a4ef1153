import { useLocale, useTranslations } from 'next-intl';
import { FieldFrame, INPUT_CLASS } from '@/components/form/field-frame';
import { SelectBox } from '@/components/form/select-box';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { MUNICIPALITY_SEARCH_MAX, MUNICIPALITY_SELECTIONS } from '@/lib/domain/municipalities/rules';

interface MunicipalityFilterFormProps {
  /** The page itself, without the language. */
  readonly path: `/${string}`;
  readonly filter: { readonly search: string; readonly province: string; readonly selection: string };
  readonly provinces: readonly string[];
  /** Then there is a way back to all. */
  readonly filtered: boolean;
}

/** By name, province and what there is of each. Asks by the address alone, so it works without JavaScript and can be shared. */
export function MunicipalityFilterForm({ path, filter, provinces, filtered }: MunicipalityFilterFormProps) {
  const t = useTranslations('municipalities.list');
  const locale = useLocale();
  return (
    <search className="mb-4 block wide:mb-6 print:hidden">
      <form
        action={`/${locale}${path}`}
        method="get"
        className="grid items-end gap-x-4 gap-y-3 wide:grid-cols-[minmax(0,260px)_minmax(0,200px)_minmax(0,240px)_auto_1fr]"
      >
        <FieldFrame id="search" label={t('name')}>
          <input
            key={filter.search}
            id="search"
            name="search"
            type="search"
            defaultValue={filter.search}
            maxLength={MUNICIPALITY_SEARCH_MAX}
            className={INPUT_CLASS}
          />
        </FieldFrame>
        <FieldFrame id="province" label={t('province')}>
          <SelectBox key={filter.province} id="province" name="province" defaultValue={filter.province}>
            <option value="">{t('everyProvince')}</option>
            {provinces.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </SelectBox>
        </FieldFrame>
        <FieldFrame id="selection" label={t('which')}>
          <SelectBox key={filter.selection} id="selection" name="selection" defaultValue={filter.selection}>
            <option value="">{t('everyMunicipality')}</option>
            {MUNICIPALITY_SELECTIONS.map((each) => (
              <option key={each} value={each}>
                {t(`selection.${each}`)}
              </option>
            ))}
          </SelectBox>
        </FieldFrame>
        <Button type="submit" className="min-h-11!">
          {t('search')}
        </Button>
        {filtered && (
          <Link href={path} className="flex min-h-11 items-center">
            {t('showAll')}
          </Link>
        )}
      </form>
    </search>
  );
}
