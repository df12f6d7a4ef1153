import { VerdictKey } from '@/components/guidance/verdicts/verdict-key';
import { YearStanding } from '@/components/guidance/verdicts/year-standing';
import { yearOf } from '@/lib/domain/calendar/rules';
import { hasBenchmark } from '@/lib/domain/guidance/rules/guidelines';
import { valuesIn } from '@/lib/domain/guidance/rules/values';
import { approachPeriodOn } from '@/lib/domain/partnerships/rules/life';
import type { YearsOfPartnership } from '@/lib/domain/portfolio/queries/years';
import { yearsOfPartnership } from '@/lib/domain/portfolio/rules/years';
import { offeredRows, predecessorName } from '@/lib/domain/resources/rules/origins';
import { yearAddress, yearsAddress } from '@/lib/domain/resources/rules/records';
import { NEVER, yearRows } from '@/lib/domain/resources/rules/year-rows';
import { YearTable } from './year-table';

interface PartnershipYearsProps {
  readonly municipality: { readonly id: string; readonly slug: string };
  readonly partnership: { readonly id: string; readonly title: string };
  readonly years: YearsOfPartnership;
  readonly today: string;
  /** Who may record opens years without figures too. */
  readonly mayRecord: boolean;
  /** So many rows at most, with a link to the others. */
  readonly rows?: number;
}

/** The table *Jaren* of a partnership, each year judged by its own values. */
export function PartnershipYears({
  municipality,
  partnership,
  years: { partnership: overTime, records, values, origins },
  today,
  mayRecord,
  rows,
}: PartnershipYearsProps) {
  const room = `/m/${municipality.slug}` as const;
  const subject = { kind: 'partnership', id: partnership.id } as const;
  const path = yearsAddress(room, subject);
  const own = records.filter(({ municipalityId }) => municipalityId === municipality.id);
  const asked = { municipalityId: municipality.id, today };
  const found =
    overTime === null
      ? yearRows(own, NEVER, yearOf(today)).map((row) => ({ ...row, standing: [] }))
      : yearsOfPartnership(overTime, records, values, asked);
  const isJudged =
    overTime !== null &&
    (hasBenchmark(approachPeriodOn(overTime.approachPeriods, yearOf(today))?.approach) ||
      found.some(({ standing }) => standing.length > 0));
  return (
    <YearTable
      title={partnership.title}
      years={offeredRows(found, origins).map(({ year, originNis, record, standing }) => {
        const origin = predecessorName(origins, originNis);
        const opens = overTime !== null && (mayRecord || record !== null);
        return {
          year,
          origin,
          record,
          href: opens ? yearAddress(room, subject, year, origin === null ? null : originNis) : null,
          standing: <YearStanding verdicts={standing} />,
        };
      })}
      isJoint={overTime !== null && overTime.parts.filter(({ state }) => state === 'accepted').length > 1}
      values={isJudged ? valuesIn(values, yearOf(today)) : null}
      legend={isJudged ? <VerdictKey /> : undefined}
      {...(rows === undefined ? { file: `${path}/csv` as const } : { first: { rows, all: path } })}
    />
  );
}
