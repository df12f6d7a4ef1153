import { useLocale, useTranslations } from 'next-intl';
import { useLineWords } from '@/components/resources/form/line-words';
import type { Locale } from '@/lib/domain/access/rules';
import type { ActivityCost, OfferedLine } from '@/lib/domain/activities/queries/costs';
import { basisOfCost, costLineName } from '@/lib/domain/activities/rules/costs';
import { formatEuro } from '@/lib/platform/i18n/amounts';

/** Costs and their lines in words. Reads `activities.costs` and what lines are called in. */
export function useCostWords() {
  const t = useTranslations('activities.costs');
  const locale = useLocale() as Locale;
  const words = useLineWords();

  /** What it is for this activity, on its own basis: "ongeveer € 3.860". */
  function amount(cost: Pick<ActivityCost, 'plannedCents' | 'actualCents' | 'isRough'>): string {
    const cents = basisOfCost(cost) === 'actual' ? cost.actualCents : cost.plannedCents;
    if (cents === null) return t('noAmount');
    const euro = formatEuro(cents, locale);
    return cost.isRough ? t('about', { amount: euro }) : euro;
  }

  /** What stands in the list of lines: a line with its record and what it holds, on each basis of which something is known. */
  function option(line: OfferedLine) {
    const { plannedCents, actualCents } = line;
    const held = [
      ...(plannedCents === null ? [] : [t('plannedOf', { amount: formatEuro(plannedCents, locale) })]),
      ...(actualCents === null ? [] : [t('actualOf', { amount: formatEuro(actualCents, locale) })]),
    ];
    const said = { line: words.whole(line), subject: line.subject, year: String(line.year) };
    return {
      value: costLineName(line),
      label: t('lineOption', { ...said, amount: held.length === 0 ? t('noAmount') : held.join(', ') }),
    };
  }

  /** The line of a cost that is offered no more: it was emptied, or it is of a year too far off. */
  function goneOption({ line, record }: Pick<ActivityCost, 'line' | 'record'>) {
    if (line === null) return [];
    const said = { line: words.whole(line), subject: record?.subject ?? '', year: String(record?.year ?? '') };
    return [{ value: costLineName(line), label: t('lineGone', said) }];
  }

  const name = ({ line }: Pick<ActivityCost, 'line'>) => (line === null ? t('noLine') : words.whole(line));
  return { amount, option, goneOption, name, ...words };
}
