import { useLocale, useTranslations } from 'next-intl';
import { ListChoice } from '@/components/layout/list-choice';
import { Button } from '@/components/ui/button';
import { PhoneFold } from '@/components/ui/phone-fold';
import type { ActivityChoices } from '@/lib/domain/activities/queries/choices';
import { SETTINGS } from '@/lib/domain/activities/rules';
import type { ActivityAsked } from './asked';

interface ActivityFiltersProps {
  readonly asked: ActivityAsked;
  readonly choices: ActivityChoices;
}

/** Narrows the activities by the address alone. It has no search: one finds an activity by its year and its partnership. */
export function ActivityFilters({ asked: { list, year, thisYear, of, isOpen }, choices }: ActivityFiltersProps) {
  const t = useTranslations('activities');
  const locale = useLocale();
  const { filters } = list;
  const isOfOne = of !== null;
  const settings = SETTINGS.map((code) => ({ code, name: t(`setting.${code}`) }));
  const years = [...new Set([...choices.years, year])].filter((each) => each !== thisYear).sort((a, b) => b - a);
  const more = [filters.approach, filters.kind, filters.where].filter((value) => value !== '').length;
  const choice = (
    name: 'partnership' | 'approach' | 'kind' | 'where' | 'year',
    all: string,
    options: readonly { code: string; name: string }[],
  ) => <ListChoice name={name} label={t(`filter.${name}`)} value={filters[name]} all={all} options={options} />;
  return (
    <search className="mb-4 block wide:mb-6 print:hidden">
      <form
        action={`/${locale}${list.path}`}
        method="get"
        aria-label={t('filter.label')}
        className={`grid items-end gap-x-3.5 gap-y-3 ${isOfOne ? 'wide:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]' : 'max-wide:grid-cols-2 wide:grid-cols-[minmax(0,1fr)_minmax(0,3fr)_minmax(0,1fr)_auto]'}`}
      >
        {!isOfOne && choice('partnership', t('filter.everyPartnership'), choices.partnerships)}
        <div className={`min-w-0 ${isOfOne ? '' : 'max-wide:order-1'}`}>
          <PhoneFold summary={t('filter.more', { count: more })}>
            <div className={`grid gap-x-3.5 gap-y-3 pt-1 wide:pt-0 ${isOfOne ? 'wide:grid-cols-2' : 'wide:grid-cols-3'}`}>
              {!isOfOne && choice('approach', t('filter.everyApproach'), choices.approaches)}
              {choice('kind', t('filter.everyKind'), choices.kinds)}
              {choice('where', t('filter.everywhere'), settings)}
            </div>
          </PhoneFold>
        </div>
        {isOpen ? (
          <input type="hidden" name="open" value={filters.open} />
        ) : (
          choice(
            'year',
            String(thisYear),
            years.map((each) => ({ code: String(each), name: String(each) })),
          )
        )}
        {filters.month !== '' && !isOpen && <input type="hidden" name="month" value={filters.month} />}
        <Button type="submit" className={`min-h-11! ${isOfOne ? '' : 'max-wide:order-2'}`}>
          {t('filter.submit')}
        </Button>
      </form>
    </search>
  );
}
