import { asc, eq, sql } from 'drizzle-orm';
import { approaches, approachPeriods, lifeCycles, partnershipPlaces, partnerships, places } from '@/db/schema';
import { sinceOf } from '@/db/schema/since';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { recordFor } from '@/lib/platform/record';
import { refused } from '@/lib/platform/result';
import { yearOf } from '../../calendar/rules';
import { mayEditPartnership, mayRestore, maySteerPartnership, mayTakeBack } from '../rules/facts';
import { approachPeriodIn } from './parts';

/** What a command that works on a partnership is sent. */
interface OfPartnership {
  readonly partnershipId: string;
}

/** The facts of a partnership, held until the transaction ends, so that nothing crosses: another edit, a withdrawal, a merger. */
async function holdPartnership({ tx }: MunicipalityReader, { partnershipId }: OfPartnership) {
  const [row] = await tx
    .select({
      facts: {
        title: partnerships.title,
        agreement: partnerships.agreement,
        agreementYear: partnerships.agreementYear,
        agreementUntil: partnerships.agreementUntil,
        rhythmYears: partnerships.rhythmYears,
        visibility: partnerships.visibility,
      },
      since: sinceOf(partnerships),
      leadMunicipalityId: partnerships.leadMunicipalityId,
      withdrawnOn: partnerships.withdrawnOn,
    })
    .from(partnerships)
    .where(eq(partnerships.id, partnershipId))
    .for('update');
  return row ?? null;
}

/** A partnership with its times, the oldest first. */
async function holdTimes(reader: MunicipalityReader, { partnershipId }: OfPartnership) {
  const partnership = await holdPartnership(reader, { partnershipId });
  if (partnership === null) return null;
  const states = await reader.tx
    .select()
    .from(lifeCycles)
    .where(eq(lifeCycles.partnershipId, partnershipId))
    .orderBy(sql`${asc(lifeCycles.fromDate)} nulls first`);
  const periods = await reader.tx
    .select()
    .from(approachPeriods)
    .where(eq(approachPeriods.partnershipId, partnershipId))
    .orderBy(sql`${asc(approachPeriods.fromYear)} nulls first`);
  return { ...partnership, states, approachPeriods: periods };
}

/** A partnership with its approach of this year and its places in their order. */
async function holdPlaces(reader: MunicipalityReader, { partnershipId }: OfPartnership) {
  const partnership = await holdPartnership(reader, { partnershipId });
  if (partnership === null) return null;
  const [approach] = await reader.tx
    .select({ hasPlace: approaches.hasPlace, partnerIsLocalGovernment: approaches.partnerIsLocalGovernment })
    .from(partnerships)
    .innerJoin(approachPeriods, approachPeriodIn(yearOf(today())))
    .innerJoin(approaches, eq(approaches.code, approachPeriods.approach))
    .where(eq(partnerships.id, partnershipId));
  const rows = await reader.tx
    .select({
      id: places.id,
      geonamesId: places.geonamesId,
      country: places.country,
      name: places.name,
      sortOrder: partnershipPlaces.sortOrder,
    })
    .from(partnershipPlaces)
    .innerJoin(places, eq(places.id, partnershipPlaces.placeId))
    .where(eq(partnershipPlaces.partnershipId, partnershipId))
    .orderBy(asc(partnershipPlaces.sortOrder));
  return approach === undefined ? null : { ...partnership, approach, places: rows };
}

/** The answer to who may not now but could at another moment; to anybody else there is nothing. */
const notNow =
  (could: typeof mayRestore) =>
  (...asked: Parameters<typeof mayRestore>) =>
    refused(could(...asked) ? 'step_not_allowed' : 'not_found');

/** For a change of the shared facts and of what is kept under them. */
export const holdPartnershipToEdit = recordFor(holdPartnership, mayEditPartnership);

/** For a place that is added or taken away. */
export const holdPlacesToEdit = recordFor(holdPlaces, mayEditPartnership);

/** For what the coordinator of the lead decides. */
export const holdPartnershipToSteer = recordFor(holdPartnership, maySteerPartnership);

/** For an invitation and for handing over the lead; a withdrawn partnership has neither, and its coordinator is told so. */
export const holdPartnershipToShare = recordFor(holdPartnership, maySteerPartnership, notNow(mayRestore));

/** For a change of its times. */
export const holdTimesToEdit = recordFor(holdTimes, mayEditPartnership);

/** For an entry of its times that was made by mistake. */
export const holdTimesToTakeBack = recordFor(holdTimes, mayTakeBack);

/** For a partnership that was entered by mistake; one that is withdrawn already is told so to who could put it back. */
export const holdPartnershipToWithdraw = recordFor(holdPartnership, mayTakeBack, notNow(mayRestore));

/** For a withdrawn partnership that is put back; one that is not withdrawn is told so to who could withdraw it. */
export const holdPartnershipToRestore = recordFor(holdPartnership, mayRestore, notNow(mayTakeBack));
