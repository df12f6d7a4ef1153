import { and, eq, sql } from 'drizzle-orm';
import {
  approaches,
  approachPeriods,
  circumstances,
  participationActors,
  participationDepartments,
  partnerActors,
  partnershipApproaches,
  partnershipGoals,
  partnershipSdgs,
  partnerships,
  partnershipThemes,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { isUuid } from '@/lib/platform/text';
import { yearOf } from '../../calendar/rules';
import type { ActorGroup, Agreement, Side } from '../rules/facts';
import type { Formality } from '../rules/life';
import type { Partnership } from './page';
import { approachPeriodIn, listOf, pageColumns, visibleTo } from './parts';

/** Everything that is kept of a partnership and shared by who takes part; the approach of each time with it. */
export interface PartnershipFacts extends Partnership {
  /** The oldest first; a null year is "always". */
  readonly approachPeriods: readonly {
    readonly id: string;
    readonly fromYear: number | null;
    readonly approach: string;
    readonly formality: Formality;
  }[];
  readonly agreement: Agreement | null;
  readonly agreementYear: number | null;
  readonly agreementUntil: string | null;
  readonly rhythmYears: number | null;
  /** Codes of further approaches, beside the main one. */
  readonly approaches: readonly string[];
  readonly themes: readonly string[];
  readonly sdgs: readonly number[];
  readonly goals: readonly { readonly id: string; readonly side: Side; readonly goal: string }[];
  /** Who is involved on our side, municipality by municipality. */
  readonly ours: readonly { readonly municipalityId: string; readonly actorGroup: ActorGroup; readonly lastSeenYear: number }[];
  readonly theirs: readonly { readonly actorGroup: ActorGroup; readonly lastSeenYear: number }[];
  readonly departments: readonly { readonly municipalityId: string; readonly department: string }[];
  /** The latest first. */
  readonly circumstances: readonly {
    readonly id: string;
    readonly circumstance: string;
    readonly fromDate: string;
    readonly untilDate: string | null;
    readonly remark: string;
  }[];
}

/** One partnership with all its shared facts; null when there is none that this reader may see. */
export async function findPartnershipFacts(reader: Reader, id: string): Promise<PartnershipFacts | null> {
  if (!isUuid(id)) return null;
  const [row] = await reader.tx
    .select({
      ...pageColumns(reader),
      agreement: partnerships.agreement,
      agreementYear: partnerships.agreementYear,
      agreementUntil: partnerships.agreementUntil,
      rhythmYears: partnerships.rhythmYears,
      // The outer statement joins this table too: here it has a name of its own.
      approachPeriods: sql<
        PartnershipFacts['approachPeriods']
      >`(select json_agg(json_build_object('id', f.id, 'fromYear', f.from_year, 'approach', f.approach, 'formality', f.formality) order by f.from_year nulls first) from ${approachPeriods} f where f.partnership_id = ${partnerships.id})`,
      approaches: listOf<string[]>(partnershipApproaches, sql`${partnershipApproaches.approach}`, sql`${partnershipApproaches.approach}`),
      themes: listOf<string[]>(partnershipThemes, sql`${partnershipThemes.theme}`, sql`${partnershipThemes.theme}`),
      sdgs: listOf<number[]>(partnershipSdgs, sql`${partnershipSdgs.goal}`, sql`${partnershipSdgs.goal}`),
      goals: listOf<PartnershipFacts['goals']>(
        partnershipGoals,
        sql`json_build_object('id', ${partnershipGoals.id}, 'side', ${partnershipGoals.side}, 'goal', ${partnershipGoals.goal})`,
        sql`${partnershipGoals.sortOrder}, ${partnershipGoals.id}`,
      ),
      ours: listOf<PartnershipFacts['ours']>(
        participationActors,
        sql`json_build_object('municipalityId', ${participationActors.municipalityId}, 'actorGroup', ${participationActors.actorGroup}, 'lastSeenYear', ${participationActors.lastSeenYear})`,
        sql`${participationActors.actorGroup}`,
      ),
      theirs: listOf<PartnershipFacts['theirs']>(
        partnerActors,
        sql`json_build_object('actorGroup', ${partnerActors.actorGroup}, 'lastSeenYear', ${partnerActors.lastSeenYear})`,
        sql`${partnerActors.actorGroup}`,
      ),
      departments: listOf<PartnershipFacts['departments']>(
        participationDepartments,
        sql`json_build_object('municipalityId', ${participationDepartments.municipalityId}, 'department', ${participationDepartments.department})`,
        sql`${participationDepartments.department}`,
      ),
      circumstances: listOf<PartnershipFacts['circumstances']>(
        circumstances,
        sql`json_build_object('id', ${circumstances.id}, 'circumstance', ${circumstances.circumstance}, 'fromDate', ${circumstances.fromDate}, 'untilDate', ${circumstances.untilDate}, 'remark', ${circumstances.remark})`,
        sql`${circumstances.fromDate} desc`,
      ),
    })
    .from(partnerships)
    .innerJoin(approachPeriods, approachPeriodIn(yearOf(today())))
    .innerJoin(approaches, eq(approaches.code, approachPeriods.approach))
    .where(and(visibleTo(reader), eq(partnerships.id, id)));
  return row ?? null;
}
