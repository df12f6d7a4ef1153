import { useLocale, useTranslations } from 'next-intl';
import { ApproachName } from '@/components/ui/approach-name';
import { StatRow } from '@/components/ui/stat-row';
import type { Locale } from '@/lib/domain/access/rules';
import type { VerdictCount } from '@/lib/domain/guidance/rules/summary';
import type { YearEffort } from '@/lib/domain/portfolio/rules/year-effort';
import { formatEuro, formatHundredths } from '@/lib/platform/i18n/amounts';

interface OverviewStatsProps {
  readonly year: number;
  readonly partnerships: number;
  readonly memberships: number;
  /** The approaches of the partnerships, in the order of the publication, each with how many have it. */
  readonly perApproach: readonly {
    readonly code: string;
    readonly name: string;
    readonly markShape: string;
    readonly markColour: string;
    readonly count: number;
  }[];
  readonly effort: YearEffort;
  readonly counts: readonly VerdictCount[];
}

/** The municipality in four figures: its partnerships, its own money, its staff, and how it stands against the guidelines. */
export function OverviewStats({ year, partnerships, memberships, perApproach, effort, counts }: OverviewStatsProps) {
  const t = useTranslations('guidance');
  const bases = useTranslations('resources.basis');
  const locale = useLocale() as Locale;
  const { ownOperating, staff, basis, approaches } = effort;
  const unknown = <span className="text-ink-3">–</span>;
  // Figure and words stand apart here: the count of the first is large.
  const [first, ...rest] = counts.filter(({ state }) => state !== 'not_applicable');
  const said = ({ state, count }: VerdictCount) => t.markup(`count.${state}`, { count, b: (chunks) => chunks });
  const inWords = (count: VerdictCount) => said(count).replace(/^\d+\s*/, '');
  return (
    <StatRow
      stats={[
        {
          label: t('overview.partnerships'),
          figure: partnerships,
          unit: memberships > 0 ? t('overview.memberships', { count: memberships }) : undefined,
          meaning: (
            <ul className="flex flex-wrap gap-x-4 gap-y-0.5">
              {perApproach.map(({ code, name, markShape, markColour, count }) => (
                <li key={code}>
                  <ApproachName mark={{ shape: markShape, colour: markColour }}>{`${name} ${count}`}</ApproachName>
                </li>
              ))}
            </ul>
          ),
        },
        {
          label: t('overview.money'),
          figure: ownOperating === null ? unknown : formatEuro(ownOperating, locale),
          meaning:
            ownOperating === null
              ? t('overview.moneyNone', { year: String(year) })
              : approaches === 0
                ? bases(basis)
                : t('overview.moneyOver', { basis: bases(basis), count: approaches }),
        },
        {
          label: t('overview.staff'),
          figure: staff === null ? unknown : formatHundredths(staff, locale),
          unit: t('figure.staff_time'),
          meaning: staff === null ? t('overview.staffNone', { year: String(year) }) : t('overview.staffWhat', { basis: bases(basis) }),
        },
        {
          label: t('overview.guidelines'),
          figure: first === undefined ? unknown : first.count,
          unit: first === undefined ? undefined : inWords(first),
          meaning:
            first === undefined
              ? t(partnerships === 0 ? 'overview.guidelinesNobody' : 'overview.guidelinesNone', { year: String(year) })
              : rest.map(said).join(', '),
        },
      ]}
    />
  );
}
