import { useLocale, useTranslations } from 'next-intl';
import { FieldFrame, INPUT_CLASS } from '@/components/form/field-frame';
import { Button } from '@/components/ui/button';
import { PhoneFold } from '@/components/ui/phone-fold';
import type { EntryOverview } from '@/lib/domain/partnerships/queries/list';
import { FORMALITIES, LIFE_CYCLE_STATES } from '@/lib/domain/partnerships/rules/life';
import { ALL_ENTRIES, countChoices, ENTRY_KINDS, ENTRY_SEARCH_MAX, type EntryFilter } from '@/lib/domain/partnerships/rules/listing';
import { EntryChoice } from './entry-choice';
import { EntryOrderLinks } from './entry-order-links';

interface EntryFilterFormProps {
  /** The list itself, without the language. */
  readonly path: `/${string}`;
  readonly filter: EntryFilter;
  /** What occurs in the list. */
  readonly options: Pick<EntryOverview, 'approaches' | 'countries'>;
}

/** Searches and narrows the list. Asks by the address alone, so it works without JavaScript and can be shared. */
export function EntryFilterForm({ path, filter, options }: EntryFilterFormProps) {
  const t = useTranslations('partnerships');
  const locale = useLocale();
  const named = (codes: readonly string[], name: (code: string) => string) => codes.map((code) => ({ code, name: name(code) }));
  const kinds = named(ENTRY_KINDS, (code) => t(`kind.${code as (typeof ENTRY_KINDS)[number]}`));
  const states = named(LIFE_CYCLE_STATES, (code) => t(`lifeCycle.${code as (typeof LIFE_CYCLE_STATES)[number]}`));
  const formalities = named(FORMALITIES, (code) => t(`formality.${code as (typeof FORMALITIES)[number]}`));
  const withdrawn = { code: 'withdrawn', name: t('list.withdrawn') };
  return (
    <search className="mb-4 block wide:mb-6 print:hidden">
      <form action={`/${locale}${path}`} method="get" className="grid items-end gap-x-4 gap-y-3 wide:grid-cols-[1fr_auto]">
        <FieldFrame id="search" label={t('filter.search')} className="wide:col-span-2 wide:max-w-[420px]">
          <input
            key={filter.search}
            id="search"
            name="search"
            type="search"
            defaultValue={filter.search}
            maxLength={ENTRY_SEARCH_MAX}
            className={INPUT_CLASS}
          />
        </FieldFrame>
        <PhoneFold summary={t('filter.more', { count: countChoices(filter) })}>
          <div className="grid gap-x-4 gap-y-3 pt-1 wide:grid-cols-5 wide:pt-0">
            <EntryChoice name="kind" label={t('filter.kind')} value={filter.kind} all={t('filter.everyKind')} options={kinds} />
            <EntryChoice
              name="approach"
              label={t('list.column.approach')}
              value={filter.approach}
              all={t('filter.everyApproach')}
              options={options.approaches}
            />
            <EntryChoice
              name="country"
              label={t('filter.country')}
              value={filter.country}
              all={t('filter.everyCountry')}
              options={options.countries}
            />
            <EntryChoice
              name="state"
              label={t('list.column.state')}
              value={filter.state}
              all={t('filter.everyState')}
              options={[...states, withdrawn]}
            />
            <EntryChoice
              name="formality"
              label={t('filter.formality')}
              value={filter.formality}
              all={t('filter.everyFormality')}
              options={formalities}
            />
          </div>
          <EntryOrderLinks path={path} filter={filter} />
        </PhoneFold>
        {filter.sort !== ALL_ENTRIES.sort && <input type="hidden" name="sort" value={filter.sort} />}
        {filter.direction !== ALL_ENTRIES.direction && <input type="hidden" name="direction" value={filter.direction} />}
        <Button type="submit" className="min-h-11!">
          {t('filter.submit')}
        </Button>
      </form>
    </search>
  );
}
